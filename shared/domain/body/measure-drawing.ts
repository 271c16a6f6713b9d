import type { BodyAddress, BodyShape } from './address.ts';
import { centreOfShape } from './measure-centre.ts';
import type { ChildSize } from './measure-child.ts';
import type { EnclosureFailure } from './measure-enclosed.ts';
import { type LandmarkDistance, nearestLandmarks } from './measure-landmarks.ts';
import { type MeasuredArea, measureOutline } from './measure-outline.ts';
import { type DrawnSize, drawnSize } from './measure-size.ts';
import type { BodyModel } from './mesh.ts';
import type { Landmark } from './region.ts';
import { rememberMeasure } from './remember-measure.ts';

/** Everything that the map says of the extent and the place of one drawing. */
export interface DrawingMeasures {
  /** The place from which the distances are told. */
  readonly centre: BodyAddress;
  /** Two at most, nearest first. */
  readonly landmarks: readonly LandmarkDistance[];
  /** Absent for a point, a ring round a limb, and an outline that encloses nothing. */
  readonly size?: DrawnSize;
  /** Of an outline only; of a ring round a limb the surface of everything beyond it, see `ring`. */
  readonly area?: MeasuredArea;
  /** The outline runs round a limb, the neck or the trunk. */
  readonly ring: boolean;
  /** Why an outline has no surface. */
  readonly fault?: EnclosureFailure['kind'];
}

/**
 * Measures a drawing along the skin: distances to the nearest landmarks from its centre, length and width, and surface. Takes up to some
 * hundred milliseconds for long ways; asked again for the same drawing it answers at once.
 */
export function measureDrawing(
  model: BodyModel,
  shape: BodyShape,
  { landmarks, child }: { readonly landmarks: readonly Landmark[]; readonly child: ChildSize },
): DrawingMeasures {
  const { heightCm, weightKg } = child;
  const points = landmarks.map(({ id, at }) => [id, at]);
  return rememberMeasure(model, { what: 'drawing', shape, heightCm, weightKg, points }, () => {
    const centre = centreOfShape(model, shape);
    const size = drawnSize(model, shape, child);
    const outline = shape.kind === 'outline' ? measureOutline(model, shape.points, child) : undefined;
    return {
      centre,
      landmarks: nearestLandmarks(model, centre, { landmarks, child }),
      ...(size === undefined ? {} : { size }),
      ring: outline?.ok === true && outline.value.ringRound !== undefined,
      ...(outline === undefined ? {} : outline.ok ? { area: outline.value.area } : { fault: outline.error.kind }),
    };
  });
}
