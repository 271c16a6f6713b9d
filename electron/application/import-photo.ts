import type { PhotoRecord } from '../../shared/domain/case/case-record.ts';
import type { PhotoDetails } from '../../shared/domain/photo/photo.ts';
import { type ExaminationId, type InjuryId, PhotoId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';
import { findStop, type NoConsent } from './check-consent.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import { photoRecordOf } from './gather-case.ts';
import { recordFiles, writeFiles } from './keep-files.ts';
import type { PhotoRow, PreviewSize, Store, StoredFile } from './ports.ts';
import type { FileStore, ImageNotShown, InspectedImage, Workspace } from './workspace.ts';

/** Why a photo is not taken in; nothing of it stays behind. */
export type PhotoRefused =
  | ExaminationClosed
  | UnknownCode
  | NoConsent
  | ImageNotShown
  | { readonly kind: 'duplicate'; readonly photoId: PhotoId };

interface PhotoImport {
  readonly examinationId: ExaminationId;
  readonly details: PhotoDetails;
  readonly bytes: Uint8Array;
  readonly injuryIds: readonly InjuryId[];
  /** The photo was taken in before, elsewhere: what consent says today does not undo that. */
  readonly asRecorded?: true | undefined;
}

interface StoredPhoto {
  readonly original: StoredFile;
  readonly previews: Readonly<Record<PreviewSize, StoredFile>>;
}

/** Takes in a photo: the original byte for byte, encrypted, with its SHA-256; previews beside it; bound to injuries. */
export async function importPhoto(
  workspace: Workspace,
  input: PhotoImport,
): Promise<Result<PhotoRecord, PhotoRefused>> {
  const inspected = await workspace.images.inspect(input.bytes);
  if (!inspected.ok) return inspected;
  const stored = await storePhoto(workspace.files, input.bytes, inspected.value);
  return recordFiles(workspace, {
    files: [stored.original, stored.previews.thumbnail, stored.previews.screen],
    record: () => recordPhoto(workspace, { ...input, image: inspected.value, stored }),
    isRecorded: ({ ok }) => ok,
  });
}

function recordPhoto(
  { clock, ids, standards, unitOfWork }: Workspace,
  { image, stored, ...input }: PhotoImport & { readonly image: InspectedImage; readonly stored: StoredPhoto },
): Promise<Result<PhotoRecord, PhotoRefused>> {
  const now = clock.now();
  return unitOfWork.change<PhotoRecord, PhotoRefused>(async (store) => {
    const found = await findOpenExamination(store, input.examinationId);
    if (!found.ok) return found;
    const { caseId, edition } = found.value;
    const unknown = findUnknownCode(standards.lookup(edition), photoCodes(input.details));
    if (unknown) return fail(unknown);
    const scopes = input.details.intimate ? ['photo', 'intimate-photo'] : ['photo'];
    const stop = input.asRecorded ? undefined : await findStop(store, { caseId, scopes, at: now });
    if (stop) return fail(stop);
    if (!(await injuriesBelong(store, input.examinationId, input.injuryIds))) return fail({ kind: 'not-found' });
    const twin = await store.photos.bySha256(caseId, stored.original.sha256);
    if (twin) return fail({ kind: 'duplicate', photoId: twin.id });
    const row: PhotoRow = {
      id: PhotoId.parse(ids.next()),
      caseId,
      examinationId: input.examinationId,
      mediaType: image.mediaType,
      importedAt: now,
      details: input.details,
      metadata: image.metadata,
      original: stored.original,
      injuryIds: input.injuryIds,
    };
    await store.photos.insert(row, stored.previews);
    await store.cases.touch(caseId, now);
    return ok({
      value: photoRecordOf(row),
      notes: [{ kind: 'import', object: { type: 'photo', id: row.id }, caseId }],
    });
  });
}

/** The coded fields of a photo. */
export const photoCodes = (details: PhotoDetails) =>
  [
    { path: 'details.step', list: 'photo-step', codes: details.step },
    { path: 'details.scale', list: 'scale-type', codes: details.scale },
  ] as const;

/** Whether all injuries are of this examination. */
export async function injuriesBelong(
  store: Store,
  id: ExaminationId,
  injuryIds: readonly InjuryId[],
): Promise<boolean> {
  const own = new Set((await store.injuries.of(id)).map((injury) => injury.id));
  return injuryIds.every((injuryId) => own.has(injuryId));
}

async function storePhoto(files: FileStore, bytes: Uint8Array, image: InspectedImage): Promise<StoredPhoto> {
  const { previews } = image;
  const [original, thumbnail, screen] = await writeFiles(files, [bytes, previews.thumbnail, previews.screen]);
  if (!original || !thumbnail || !screen) throw new Error('Not every file of the photo was written');
  return { original, previews: { thumbnail, screen } };
}
