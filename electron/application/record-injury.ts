import type { InjuryDetails } from '../../shared/domain/injury/injury.ts';
import { type ExaminationId, InjuryId } from '../../shared/kernel/record-id.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { checkEarlier, type EarlierRefused } from './check-earlier.ts';
import { checkInjury, type InjuryRefused } from './check-injury.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { Workspace } from './workspace.ts';

type Failure = ExaminationClosed | InjuryRefused | EarlierRefused;

interface NumberedInjury {
  readonly injuryId: InjuryId;
  readonly number: number;
}

/** Records an injury and gives it the next number of the examination, which the map and its photos share. */
export async function recordInjury(
  { clock, ids, standards, unitOfWork }: Workspace,
  { examinationId, details }: { readonly examinationId: ExaminationId; readonly details: InjuryDetails },
): Promise<Result<NumberedInjury, Failure>> {
  return unitOfWork.change<NumberedInjury, Failure>(async (store) => {
    const found = await findOpenExamination(store, examinationId);
    if (!found.ok) return found;
    const { caseId, edition } = found.value;
    const checked = checkInjury(standards.lookup(edition), details);
    if (!checked.ok) return checked;
    const linked = await checkEarlier(store, { examination: found.value, details });
    if (!linked.ok) return linked;
    const injuryId = InjuryId.parse(ids.next());
    const number = await store.injuries.nextNumber(examinationId);
    await store.injuries.insert({ id: injuryId, examinationId, number, details: withoutPhotoSize(details) });
    await store.cases.touch(caseId, clock.now());
    return ok({
      value: { injuryId, number },
      notes: [{ kind: 'create', object: { type: 'injury', id: injuryId }, caseId }],
    });
  });
}

/** A size from a photo comes from a measurement alone, which a new injury does not have yet. */
const withoutPhotoSize = ({ photoSize: _none, ...details }: InjuryDetails): InjuryDetails => details;
