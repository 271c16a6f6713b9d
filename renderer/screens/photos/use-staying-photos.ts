import { mayLeave } from '../../../shared/domain/consent/may-leave.ts';
import { today } from '../../api/use-format.ts';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';

/** The photos of the open examination that stay in the vault because they are not consented to, by id. */
export function useStayingPhotos(): ReadonlySet<string> {
  const { record, examination } = useExamination();
  const lookup = useLookup();
  const { withheld } = mayLeave(record, 'recorder', { on: today(), lookup });
  return new Set(
    withheld
      .filter(({ part, examinationId }) => part === 'photos' && examinationId === examination.id)
      .flatMap(({ ids }) => ids),
  );
}
