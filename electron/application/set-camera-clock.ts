import type { PhotoId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { Change, Workspace } from './workspace.ts';

interface CameraClock {
  /** Photos of one examination. */
  readonly photoIds: readonly [PhotoId, ...PhotoId[]];
  /** What has to be added to the camera's time; 0 takes an earlier correction away. */
  readonly offsetMinutes: number;
}

/** Corrects the time of photos by how far the clock of their camera was off; all of them or none. What the files say stays as it is. */
export async function setCameraClock(
  { clock, unitOfWork }: Workspace,
  { photoIds, offsetMinutes }: CameraClock,
): Promise<Result<null, ExaminationClosed>> {
  return unitOfWork.change<null, ExaminationClosed>(async (store) => {
    const notes: Change<null>['notes'][number][] = [];
    for (const photoId of photoIds) {
      const photo = await store.photos.find(photoId);
      if (!photo || photo.struck) return fail({ kind: 'not-found' });
      const found = await findOpenExamination(store, photo.examinationId);
      if (!found.ok) return found;
      const { clockOffsetMinutes: _former, ...details } = photo.details;
      const corrected = offsetMinutes === 0 ? details : { ...details, clockOffsetMinutes: offsetMinutes };
      await store.photos.save({ ...photo, details: corrected });
      await store.cases.touch(photo.caseId, clock.now());
      const fields = ['clockOffsetMinutes'];
      notes.push({ kind: 'change', object: { type: 'photo', id: photoId }, caseId: photo.caseId, fields });
    }
    const [first, ...rest] = notes;
    if (!first) throw new Error('No photo was given');
    return ok({ value: null, notes: [first, ...rest] });
  });
}
