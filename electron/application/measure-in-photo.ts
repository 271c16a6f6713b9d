import { MEASURE_METHOD, measurePhoto } from '../../shared/domain/photo/measure/measure-photo.ts';
import type { MeasurementDetails, PhotoMeasurement } from '../../shared/domain/photo/measured-photo.ts';
import type { MeasureRefused, MeasureResult } from '../../shared/domain/photo/photo-measure.ts';
import { MeasurementId, type PhotoId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { ExaminationClosed } from './find-open-examination.ts';
import { findOpenPhoto, type OpenPhoto } from './find-open-photo.ts';
import { injuriesBelong } from './import-photo.ts';
import type { MeasurementRow } from './photo-layer-ports.ts';
import type { Store } from './ports.ts';
import type { Change, Workspace } from './workspace.ts';

/** Why marks cannot be kept as a measurement. */
type MarksRefused =
  | { readonly kind: 'unknown-injury' | 'marks-of-other-image' }
  | { readonly kind: 'cannot-measure'; readonly reason: MeasureRefused['kind'] };
type Changed = { readonly kind: 'measurement-struck' | 'measurement-in-use' };

interface Recorded {
  readonly measurementId: MeasurementId;
  readonly results: readonly MeasureResult[];
}

/** Keeps what was marked in a photo with what is computed from it here: numbers that come from elsewhere are not taken over. */
export async function recordMeasurement(
  { clock, ids, unitOfWork, user }: Workspace,
  { photoId, details }: { readonly photoId: PhotoId; readonly details: MeasurementDetails },
): Promise<Result<Recorded, ExaminationClosed | MarksRefused>> {
  return unitOfWork.change<Recorded, ExaminationClosed | MarksRefused>(async (store) => {
    const found = await findOpenPhoto(store, photoId);
    if (!found.ok) return found;
    const measured = await measureMarks(store, found.value, details);
    if (!measured.ok) return measured;
    const id = MeasurementId.parse(ids.next());
    const at = clock.now();
    await store.measurements.insert({ id, photoId, ...measured.value, by: user.name, at });
    await store.cases.touch(found.value.photo.caseId, at);
    return ok(noted({ measurementId: id, results: measured.value.results }, found.value));
  });
}

/** Replaces marks and computes again; the former ones stay as a revision. Not for one that the size of an injury refers to. */
export async function reviseMeasurement(
  { clock, unitOfWork, user }: Workspace,
  { measurementId, details }: { readonly measurementId: MeasurementId; readonly details: MeasurementDetails },
): Promise<Result<Pick<Recorded, 'results'>, ExaminationClosed | MarksRefused | Changed>> {
  return unitOfWork.change<Pick<Recorded, 'results'>, ExaminationClosed | MarksRefused | Changed>(async (store) => {
    const row = await store.measurements.find(measurementId);
    if (!row) return fail({ kind: 'not-found' });
    const found = await findOpenPhoto(store, row.photoId);
    if (!found.ok) return found;
    if (row.struck) return fail({ kind: 'measurement-struck' });
    if (await isUsed(store, found.value, row)) return fail({ kind: 'measurement-in-use' });
    const measured = await measureMarks(store, found.value, details);
    if (!measured.ok) return measured;
    const { caseId } = found.value.photo;
    await store.measurements.save({ ...row, ...measured.value, by: user.name, at: clock.now() }, caseId);
    await store.cases.touch(caseId, clock.now());
    return ok(noted({ results: measured.value.results }, found.value));
  });
}

interface Removal {
  readonly measurementId: MeasurementId;
  readonly reason: string;
  /** It was struck before, elsewhere, and stays whether or not a size refers to it. */
  readonly stays?: boolean;
}

type Outcome = { readonly outcome: 'removed' | 'struck' };

/** Takes a measurement away; one that the size of an injury refers to is struck instead, and stays with the reason. */
export async function removeMeasurement(
  { clock, unitOfWork, user }: Workspace,
  { measurementId, reason, stays = false }: Removal,
): Promise<Result<Outcome, ExaminationClosed | { readonly kind: 'measurement-struck' }>> {
  return unitOfWork.change<Outcome, ExaminationClosed | { readonly kind: 'measurement-struck' }>(async (store) => {
    const row = await store.measurements.find(measurementId);
    if (!row) return fail({ kind: 'not-found' });
    const found = await findOpenPhoto(store, row.photoId);
    if (!found.ok) return found;
    if (row.struck) return fail({ kind: 'measurement-struck' });
    const { caseId } = found.value.photo;
    const at = clock.now();
    const used = stays || (await isUsed(store, found.value, row));
    if (used) await store.measurements.save({ ...row, struck: { at, by: user.name, reason } }, caseId);
    else await store.measurements.remove(measurementId, caseId);
    await store.cases.touch(caseId, at);
    return ok(noted<Outcome>({ outcome: used ? 'struck' : 'removed' }, found.value));
  });
}

async function measureMarks(
  store: Store,
  { photo, examination }: OpenPhoto,
  details: MeasurementDetails,
): Promise<Result<Pick<PhotoMeasurement, 'details' | 'results' | 'method'>, MarksRefused>> {
  const { marks, injuryId } = details;
  if (injuryId !== undefined && !(await injuriesBelong(store, examination.id, [injuryId])))
    return fail({ kind: 'unknown-injury' });
  const { width, height } = marks.image;
  if (width !== photo.metadata.widthPx || height !== photo.metadata.heightPx)
    return fail({ kind: 'marks-of-other-image' });
  const measured = measurePhoto(marks);
  if (measured.ok) return ok({ details, results: [...measured.value], method: MEASURE_METHOD });
  const [first] = measured.error.refusals;
  if (!first) throw new Error('Marks were refused without a reason');
  return fail({ kind: 'cannot-measure', reason: first.kind });
}

const isUsed = async (store: Store, { examination }: OpenPhoto, { id }: MeasurementRow): Promise<boolean> =>
  (await store.injuries.of(examination.id)).some(({ details }) => details.photoSize?.measurementId === id);

const noted = <Value>(value: Value, { photo }: OpenPhoto): Change<Value> => ({
  value,
  notes: [{ kind: 'change', object: { type: 'photo', id: photo.id }, caseId: photo.caseId, fields: ['measurements'] }],
});
