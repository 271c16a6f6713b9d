import type { PhotoDetails } from '../../shared/domain/photo/photo.ts';
import type { InjuryId, PhotoId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import { injuriesBelong, photoCodes } from './import-photo.ts';
import type { Workspace } from './workspace.ts';

type Failure = ExaminationClosed | UnknownCode;

/** Corrects what is said about a photo and the injuries it shows; the image itself is never touched. */
export async function updatePhoto(
  { clock, standards, unitOfWork }: Workspace,
  input: { readonly photoId: PhotoId; readonly details: PhotoDetails; readonly injuryIds: readonly InjuryId[] },
): Promise<Result<null, Failure>> {
  const { photoId, details, injuryIds } = input;
  return unitOfWork.change<null, Failure>(async (store) => {
    const photo = await store.photos.find(photoId);
    if (!photo || photo.struck) return fail({ kind: 'not-found' });
    const found = await findOpenExamination(store, photo.examinationId);
    if (!found.ok) return found;
    const unknown = findUnknownCode(standards.lookup(found.value.edition), photoCodes(details));
    if (unknown) return fail(unknown);
    if (!(await injuriesBelong(store, photo.examinationId, injuryIds))) return fail({ kind: 'not-found' });
    await store.photos.save({ ...photo, details, injuryIds });
    await store.cases.touch(photo.caseId, clock.now());
    const fields = changedFields({ ...photo.details, injuryIds: photo.injuryIds }, { ...details, injuryIds });
    return ok({
      value: null,
      notes: [{ kind: 'change', object: { type: 'photo', id: photoId }, caseId: photo.caseId, fields }],
    });
  });
}
