import type { PhotoId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { Workspace } from './workspace.ts';

type Failure = ExaminationClosed | { readonly kind: 'photo-struck' | 'photo-in-use' };

/**
 * Takes a photo out of the case that does not belong in it, of another child for instance: it counts nowhere any more and leaves the vault
 * by no way; the original stays with the reason. Refused while the size of an injury comes from it. Cannot be undone.
 */
export async function strikePhoto(
  { clock, unitOfWork, user }: Workspace,
  { photoId, reason }: { readonly photoId: PhotoId; readonly reason: string },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const photo = await store.photos.find(photoId);
    if (!photo) return fail({ kind: 'not-found' });
    const found = await findOpenExamination(store, photo.examinationId);
    if (!found.ok) return found;
    if (photo.struck) return fail({ kind: 'photo-struck' });
    const injuries = await store.injuries.of(photo.examinationId);
    if (injuries.some(({ details }) => details.photoSize?.photoId === photoId)) return fail({ kind: 'photo-in-use' });
    const at = clock.now();
    await store.photos.save({ ...photo, struck: { at, by: user.name, reason } });
    await store.cases.touch(photo.caseId, at);
    return ok({
      value: null,
      notes: [{ kind: 'delete', object: { type: 'photo', id: photoId }, caseId: photo.caseId }],
    });
  });
}
