import type { LookReason } from '../../shared/domain/photo/look-reason.ts';
import type { PhotoId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { noteOpening } from './note-opening.ts';
import type { ImageNotShown, ImageTiles, Workspace } from './workspace.ts';

type Failure = { readonly kind: 'not-found' } | ImageNotShown;

/**
 * A photo in full, in tiles that are decoded anew from its original each time: nothing of them is kept. A look into its case; looking
 * at an intimate photo is noted in the trail each time.
 */
export async function readPhotoTiles(
  workspace: Workspace,
  { photoId, reason }: { readonly photoId: PhotoId; readonly reason?: LookReason | undefined },
): Promise<Result<ImageTiles, Failure>> {
  const { files, images, unitOfWork } = workspace;
  const photo = await unitOfWork.read((store) => store.photos.find(photoId));
  if (!photo) return fail({ kind: 'not-found' });
  await noteOpening(workspace, photo.caseId);
  if (photo.details.intimate) {
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
  const cut = await images.tiles(await files.read(photo.original));
  if (!cut.ok) return cut;
  // What is marked in the tiles is marked in the photo: both have the same pixels.
  const { widthPx, heightPx } = photo.metadata;
  return cut.value.widthPx === widthPx && cut.value.heightPx === heightPx ? cut : fail({ kind: 'image-damaged' });
}
