import type { PhotoMetadata } from '../../shared/domain/photo/photo.ts';
import { type LayerDetails, pointsOfLayer } from '../../shared/domain/photo/photo-layer.ts';
import { LayerId, type PhotoId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { ExaminationClosed } from './find-open-examination.ts';
import { findOpenPhoto, type OpenPhoto } from './find-open-photo.ts';
import type { Change, Workspace } from './workspace.ts';

type Failure = ExaminationClosed | { readonly kind: 'outside-photo' };

/** Adds an annotation beside a photo; the photo itself is never touched. */
export async function addPhotoLayer(
  { clock, ids, unitOfWork, user }: Workspace,
  { photoId, details }: { readonly photoId: PhotoId; readonly details: LayerDetails },
): Promise<Result<{ readonly layerId: LayerId }, Failure>> {
  return unitOfWork.change<{ readonly layerId: LayerId }, Failure>(async (store) => {
    const found = await findOpenPhoto(store, photoId);
    if (!found.ok) return found;
    if (!isInside(details, found.value.photo.metadata)) return fail({ kind: 'outside-photo' });
    const layerId = LayerId.parse(ids.next());
    await store.layers.insert({ id: layerId, photoId, details, by: user.name, at: clock.now() });
    await store.cases.touch(found.value.photo.caseId, clock.now());
    return ok(noted({ layerId }, found.value));
  });
}

/** Replaces an annotation; what it was stays as a revision. */
export async function revisePhotoLayer(
  { clock, unitOfWork, user }: Workspace,
  { layerId, details }: { readonly layerId: LayerId; readonly details: LayerDetails },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const layer = await store.layers.find(layerId);
    if (!layer) return fail({ kind: 'not-found' });
    const found = await findOpenPhoto(store, layer.photoId);
    if (!found.ok) return found;
    const { caseId, metadata } = found.value.photo;
    if (!isInside(details, metadata)) return fail({ kind: 'outside-photo' });
    await store.layers.save({ ...layer, details, by: user.name, at: clock.now() }, caseId);
    await store.cases.touch(caseId, clock.now());
    return ok(noted(null, found.value));
  });
}

/** Takes an annotation away; what it was stays as a revision. */
export async function removePhotoLayer(
  { clock, unitOfWork }: Workspace,
  { layerId }: { readonly layerId: LayerId },
): Promise<Result<null, ExaminationClosed>> {
  return unitOfWork.change<null, ExaminationClosed>(async (store) => {
    const layer = await store.layers.find(layerId);
    if (!layer) return fail({ kind: 'not-found' });
    const found = await findOpenPhoto(store, layer.photoId);
    if (!found.ok) return found;
    const { caseId } = found.value.photo;
    await store.layers.remove(layerId, caseId);
    await store.cases.touch(caseId, clock.now());
    return ok(noted(null, found.value));
  });
}

const noted = <Value>(value: Value, { photo }: OpenPhoto): Change<Value> => ({
  value,
  notes: [{ kind: 'change', object: { type: 'photo', id: photo.id }, caseId: photo.caseId, fields: ['layers'] }],
});

/** Every point of a form lies in the photo; a circle may reach over its edge. */
const isInside = ({ shape }: LayerDetails, { widthPx, heightPx }: PhotoMetadata): boolean =>
  pointsOfLayer(shape).every(([x, y]) => x >= 0 && y >= 0 && x <= widthPx && y <= heightPx);
