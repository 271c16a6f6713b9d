import type { PhotoId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { ExaminationRow, PhotoRow, Store } from './ports.ts';

/** A photo and the examination that it may still be changed in. */
export interface OpenPhoto {
  readonly photo: PhotoRow;
  readonly examination: ExaminationRow;
}

/** The photo, if it exists and the description of its examination is not frozen yet. */
export async function findOpenPhoto(store: Store, id: PhotoId): Promise<Result<OpenPhoto, ExaminationClosed>> {
  const photo = await store.photos.find(id);
  if (!photo || photo.struck) return fail({ kind: 'not-found' });
  const found = await findOpenExamination(store, photo.examinationId);
  return found.ok ? ok({ photo, examination: found.value }) : found;
}
