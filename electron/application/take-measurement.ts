import { type ChosenLengths, photoSizeOf } from '../../shared/domain/photo/photo-size.ts';
import { takePhotoSize } from '../../shared/domain/photo/take-photo-size.ts';
import type { InjuryId, MeasurementId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import { checkInjury, type InjuryRefused } from './check-injury.ts';
import type { ExaminationClosed } from './find-open-examination.ts';
import { findOpenPhoto } from './find-open-photo.ts';
import type { Workspace } from './workspace.ts';

type Failure =
  | ExaminationClosed
  | InjuryRefused
  | { readonly kind: 'unknown-injury' | 'measurement-struck' | 'not-a-length' };
interface Taking extends ChosenLengths {
  readonly measurementId: MeasurementId;
  readonly injuryId: InjuryId;
  /** The injury was recorded before, elsewhere: whatever its size is stays, and the photo's is put beside it. */
  readonly asRecorded?: true | undefined;
}

interface Used {
  readonly taken: 'size' | 'beside';
}

/**
 * Puts a length, and a width, that were measured in a photo into the size of an injury. A size that was measured on the child stays; the
 * photo's is then kept beside it. The former values stay as a revision.
 */
export async function takeMeasurement(
  { clock, standards, unitOfWork }: Workspace,
  input: Taking,
): Promise<Result<Used, Failure>> {
  return unitOfWork.change<Used, Failure>(async (store) => {
    const row = await store.measurements.find(input.measurementId);
    if (!row) return fail({ kind: 'not-found' });
    const found = await findOpenPhoto(store, row.photoId);
    if (!found.ok) return found;
    if (row.struck) return fail({ kind: 'measurement-struck' });
    const { id: examinationId, caseId, edition } = found.value.examination;
    const injury = await store.injuries.find(input.injuryId);
    if (injury?.examinationId !== examinationId) return fail({ kind: 'unknown-injury' });
    const photoSize = photoSizeOf(row.photoId, row, input);
    if (photoSize === undefined) return fail({ kind: 'not-a-length' });
    const { details, taken } = input.asRecorded
      ? ({ details: { ...injury.details, photoSize }, taken: 'beside' } as const)
      : takePhotoSize(injury.details, photoSize);
    const checked = checkInjury(standards.lookup(edition), details);
    if (!checked.ok) return checked;
    await store.injuries.save({ ...injury, details });
    await store.cases.touch(caseId, clock.now());
    const fields = changedFields(injury.details, details);
    const object = { type: 'injury', id: injury.id } as const;
    return ok({ value: { taken }, notes: [{ kind: 'change', object, caseId, fields }] });
  });
}
