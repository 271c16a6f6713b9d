import type { LookReason } from '../../shared/domain/photo/look-reason.ts';
import type { PhotoId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { noteOpening } from './note-opening.ts';
import type { PreviewSize, StoredFile } from './ports.ts';
import type { Workspace } from './workspace.ts';

interface PreviewAsked {
  readonly photoId: PhotoId;
  readonly size: PreviewSize;
  /** Why an intimate photo is looked at. */
  readonly reason?: LookReason | undefined;
}

type Failure = { readonly kind: 'not-found' };

/** The preview of a photo: a look into its case. Looking at an intimate photo in full is noted in the trail each time. */
export async function readPhotoPreview(
  workspace: Workspace,
  { photoId, size, reason }: PreviewAsked,
): Promise<Result<{ readonly bytes: Uint8Array }, Failure>> {
  const { files, unitOfWork } = workspace;
  const photo = await unitOfWork.read((store) => store.photos.find(photoId));
  if (!photo) return fail({ kind: 'not-found' });
  await noteOpening(workspace, photo.caseId);
  if (photo.details.intimate && size === 'screen') {
    const noted = await unitOfWork.change<null, Failure>(async () =>
      ok({
        value: null,
        notes: [
          {
            kind: 'read',
            object: { type: 'photo', id: photoId },
            caseId: photo.caseId,
            ...(reason ? { purpose: reason } : {}),
          },
        ],
      }),
    );
    if (!noted.ok) return noted;
  }
  const file: StoredFile | undefined = await unitOfWork.read((store) => store.photos.preview(photoId, size));
  return file ? ok({ bytes: await files.read(file) }) : fail({ kind: 'not-found' });
}
