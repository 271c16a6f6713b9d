import { useEffect, useRef } from 'react';
import type { BodyShape } from '../../../../shared/domain/body/address.ts';
import type { DrawingMeasures } from '../../../../shared/domain/body/measure-drawing.ts';
import { areaOfDrawing, landmarkOfDrawing } from '../../../../shared/domain/injury/drawn-records.ts';
import type { InjuryFormMethods } from './injury-draft.ts';
import { draftOfLandmark, type LandmarkDraft } from './landmark-draft.ts';
import { useChildSize } from './use-drawing-measures.ts';

/**
 * Keeps what was taken from the map in step when the drawing is changed: distances are told from the landmarks that are nearest now, and the
 * surface is that of the new outline. What was measured on the child stays; opening a record changes nothing.
 */
export function useFollowDrawing(
  { getValues, setValue }: InjuryFormMethods,
  shape: BodyShape,
  measures: DrawingMeasures | undefined,
): void {
  const child = useChildSize();
  const known = useRef(JSON.stringify(shape));
  useEffect(() => {
    const now = JSON.stringify(shape);
    if (measures === undefined || known.current === now) return;
    known.current = now;
    const rows = getValues('landmarks');
    const followed = followRows(rows, measures, (distance) => draftOfLandmark(landmarkOfDrawing(distance, child)));
    if (JSON.stringify(rows) !== JSON.stringify(followed)) setValue('landmarks', followed, { shouldDirty: true });
    if (getValues('drawnArea') === null) return;
    setValue('drawnArea', measures.area === undefined ? null : areaOfDrawing(measures.area), { shouldDirty: true });
  }, [shape, measures, child, getValues, setValue]);
}

/** The rows with those from the map replaced in their order; a row for which no landmark is left goes. */
export function followRows(
  rows: readonly LandmarkDraft[],
  { landmarks }: Pick<DrawingMeasures, 'landmarks'>,
  draft: (distance: DrawingMeasures['landmarks'][number]) => LandmarkDraft,
): LandmarkDraft[] {
  const measured = new Set(rows.filter(({ method }) => method !== 'drawn').map(({ landmarkId }) => landmarkId));
  const free = landmarks.filter(({ landmarkId }) => !measured.has(landmarkId));
  let next = 0;
  return rows.flatMap((row) => {
    if (row.method !== 'drawn') return [row];
    const distance = free[next];
    next += 1;
    return distance === undefined ? [] : [draft(distance)];
  });
}
