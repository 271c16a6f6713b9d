import { centreOfShape } from '../body/measure-centre.ts';
import type { ChildSize } from '../body/measure-child.ts';
import { measureOutline } from '../body/measure-outline.ts';
import { measureDistance } from '../body/measure-path.ts';
import { drawnSize, sizeContradictions } from '../body/measure-size.ts';
import type { BodyModel } from '../body/mesh.ts';
import type { Landmark } from '../body/region.ts';
import { rememberMeasure } from '../body/remember-measure.ts';
import type { InjuryDetails, LandmarkRecord } from './injury.ts';

export type MeasureContradictionCode = 'size-against-drawing' | 'distance-against-drawing' | 'area-against-drawing';

/** What of an injury can contradict its drawing. */
export type MeasuredDetails = Pick<InjuryDetails, 'shape' | 'plate' | 'count' | 'size' | 'landmarks' | 'drawnArea'>;

/** What a record is compared with: the body of this age, the landmarks of the edition, and the child as far as it was measured. */
export interface MeasuringBody {
  readonly body: BodyModel;
  readonly landmarks: readonly Landmark[];
  readonly child: ChildSize;
}

/**
 * Where recorded sizes, distances and surfaces differ by more than a third from the drawing on the body map (distances by at least a
 * centimetre as well). Never for a place on a flat drawing, which is not to scale; sizes only when measured, and not of the largest of
 * several injuries, because then the drawing may stand for all of them.
 */
export function measureContradictions(
  details: MeasuredDetails,
  measuring: MeasuringBody,
): readonly MeasureContradictionCode[] {
  const { shape, plate, size, count, landmarks, drawnArea } = details;
  if (plate !== undefined || (size?.method !== 'measured' && landmarks === undefined && drawnArea === undefined))
    return [];
  const { heightCm } = measuring.child;
  const points = measuring.landmarks
    .filter(({ id }) => landmarks?.some(({ landmarkId }) => landmarkId === id))
    .map(({ at }) => at);
  const question = { what: 'contradictions', shape, size, count, landmarks, drawnArea, heightCm, points };
  return rememberMeasure(measuring.body, question, () => [
    ...(sizeContradicts(details, measuring) ? (['size-against-drawing'] as const) : []),
    ...((landmarks ?? []).some((record) => distanceContradicts(record, details, measuring))
      ? (['distance-against-drawing'] as const)
      : []),
    ...(areaContradicts(details, measuring) ? (['area-against-drawing'] as const) : []),
  ]);
}

/** A difference of more than this share is a contradiction. */
const TOLERATED = 1 / 3;

/** Distances that differ by less than this (mm) agree. */
const NEAR = 10;

function sizeContradicts({ shape, size, count }: MeasuredDetails, { body, child }: MeasuringBody): boolean {
  if (size?.method !== 'measured' || count.kind === 'exact') return false;
  const drawn = drawnSize(body, shape, child);
  return drawn !== undefined && sizeContradictions(size, drawn).length > 0;
}

function distanceContradicts(
  { landmarkId, distanceMm }: LandmarkRecord,
  { shape }: MeasuredDetails,
  { body, landmarks, child }: MeasuringBody,
): boolean {
  const landmark = landmarks.find(({ id }) => id === landmarkId);
  if (landmark === undefined) return false;
  const drawn = measureDistance(body, [landmark.at, centreOfShape(body, shape)], child);
  if (drawn === undefined) return false;
  const gap = Math.abs((drawn.childMm ?? drawn.mannequinMm) - distanceMm);
  return gap >= NEAR && gap > distanceMm * TOLERATED;
}

/** A recorded surface that is not, or no longer, that of the drawing. */
function areaContradicts({ shape, drawnArea }: MeasuredDetails, { body, child }: MeasuringBody): boolean {
  if (drawnArea === undefined) return false;
  if (shape.kind !== 'outline') return true;
  const outline = measureOutline(body, shape.points, child);
  if (!outline.ok) return true;
  const { childCm2, mannequinCm2 } = outline.value.area;
  return Math.abs((childCm2 ?? mannequinCm2) - drawnArea.cm2) > drawnArea.cm2 * TOLERATED;
}
