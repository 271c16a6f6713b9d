import type { ChildSize } from '../body/measure-child.ts';
import type { LandmarkDistance } from '../body/measure-landmarks.ts';
import type { MeasuredArea } from '../body/measure-outline.ts';
import type { MeasuredLength } from '../body/measure-path.ts';
import type { DrawnSize } from '../body/measure-size.ts';
import type { DrawnArea, InjurySize, LandmarkRecord } from './injury.ts';

/** A drawn length in mm as it may be recorded: whole millimetres up to 2 cm, beyond it steps of 5 mm, because a drawing is no measurement. */
export function roundDrawnMm({ childMm, mannequinMm }: MeasuredLength): number {
  const mm = childMm ?? mannequinMm;
  return mm < 20 ? Math.max(1, Math.round(mm)) : Math.round(mm / 5) * 5;
}

/** A distance found on the map as a record; nearer than a millimetre it is the landmark itself. */
export const landmarkOfDrawing = (
  { landmarkId, distance, directions }: LandmarkDistance,
  { heightCm }: ChildSize,
): LandmarkRecord => ({
  landmarkId,
  distanceMm: directions.length === 0 ? 0 : roundDrawnMm(distance),
  directions: [...directions],
  method: 'drawn',
  ...(heightCm === undefined ? {} : { heightCm }),
});

/** A drawn size as an estimated one; whoever records it may correct it. */
export const sizeOfDrawing = ({ length, width }: DrawnSize): InjurySize => ({
  lengthMm: roundDrawnMm(length),
  ...(width === undefined ? {} : { widthMm: roundDrawnMm(width) }),
  method: 'estimated',
});

/** A drawn surface as a record: cm² to a tenth below 10, to whole ones below 100 and else to tens; two digits of the percentage. */
export function areaOfDrawing({ childCm2, mannequinCm2, percentOfBody, bodySurface }: MeasuredArea): DrawnArea {
  const cm2 = childCm2 ?? mannequinCm2;
  const step = cm2 < 10 ? 0.1 : cm2 < 100 ? 1 : 10;
  return {
    cm2: Math.max(0.1, rounded(cm2, step)),
    percent: Math.max(
      0.01,
      Math.min(100, rounded(percentOfBody, percentOfBody < 0.1 ? 0.01 : percentOfBody < 10 ? 0.1 : 1)),
    ),
    basis: bodySurface.basis,
  };
}

const rounded = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(2));
