import type { ExchangeMeasurement, ExchangePhoto } from '../../shared/domain/exchange/case-exchange.ts';
import type { FieldPath } from '../../shared/domain/exchange/exchange-path.ts';
import type { InjuryId, PhotoId } from '../../shared/kernel/record-id.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { type StepRefused, step } from './import-step.ts';
import { addPhotoLayer } from './keep-photo-layers.ts';
import { recordMeasurement, removeMeasurement } from './measure-in-photo.ts';
import { takeMeasurement } from './take-measurement.ts';
import type { Workspace } from './workspace.ts';

interface BesidePhoto {
  readonly photoId: PhotoId;
  readonly photo: Pick<ExchangePhoto, 'layers' | 'measurements'>;
  readonly injuryIdByNumber: ReadonlyMap<number, InjuryId>;
  readonly path: FieldPath;
}

/** Records the annotations and the measurements of a photo of a file; what was measured is computed again from the marks. */
export async function importBesidePhoto(workspace: Workspace, beside: BesidePhoto): Promise<Result<null, StepRefused>> {
  const { photoId, photo, path } = beside;
  for (const [index, details] of (photo.layers ?? []).entries()) {
    const added = addPhotoLayer(workspace, { photoId, details });
    const kept = await step('add-photo-layer', [...path, 'layers', index], added);
    if (!kept.ok) return kept;
  }
  for (const [index, measurement] of (photo.measurements ?? []).entries()) {
    const kept = await importMeasurement(workspace, beside, { measurement, at: [...path, 'measurements', index] });
    if (!kept.ok) return kept;
  }
  return ok(null);
}

async function importMeasurement(
  workspace: Workspace,
  { photoId, injuryIdByNumber }: BesidePhoto,
  { measurement, at }: { readonly measurement: ExchangeMeasurement; readonly at: FieldPath },
): Promise<Result<null, StepRefused>> {
  const { injury, sizeOf, struck, ...own } = measurement;
  const injuryId = injury === undefined ? undefined : injuryIdByNumber.get(injury);
  const details = { ...own, ...(injuryId === undefined ? {} : { injuryId }) };
  const put = await step('record-measurement', at, recordMeasurement(workspace, { photoId, details }));
  if (!put.ok) return put;
  const { measurementId } = put.value;
  const sized = sizeOf && injuryIdByNumber.get(sizeOf.injury);
  if (sizeOf !== undefined && sized !== undefined) {
    const { length, width } = sizeOf;
    const taking = takeMeasurement(workspace, { measurementId, injuryId: sized, length, width, asRecorded: true });
    const taken = await step('record-measurement', [...at, 'sizeOf'], taking);
    if (!taken.ok) return taken;
  }
  if (struck === undefined) return ok(null);
  const gone = await step(
    'record-measurement',
    at,
    removeMeasurement(workspace, { measurementId, reason: struck, stays: true }),
  );
  return gone.ok ? ok(null) : gone;
}
