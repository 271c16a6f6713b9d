import { useMemo, useReducer, useState } from 'react';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { type FittedScale, fitScale } from '../../../../shared/domain/photo/measure/fit-scale.ts';
import { measureOne } from '../../../../shared/domain/photo/measure/measure-one.ts';
import type {
  MeasureRefused,
  MeasureResult,
  PhotoMarks,
  PixelPoint,
} from '../../../../shared/domain/photo/photo-measure.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { type Marking, type MarkingAction, marksOf, nextMarking, startMarking } from './marking.ts';

export type Measured = Result<MeasureResult, MeasureRefused>;

/** Marking in one photo, with what follows from it as it is marked. The core computes it again when it is kept. */
export interface Measuring {
  readonly marking: Marking;
  readonly act: (action: MarkingAction) => void;
  readonly cursor: PixelPoint;
  readonly setCursor: (at: PixelPoint) => void;
  readonly moveCursor: (by: PixelPoint) => void;
  readonly put: () => void;
  readonly putAt: (at: PixelPoint) => void;
  readonly marks: PhotoMarks | undefined;
  readonly scale: Result<FittedScale, MeasureRefused> | undefined;
  /** By the id of what is measured. */
  readonly results: ReadonlyMap<string, Measured>;
  /** Ticks that were found and are proposed. */
  readonly ticks: readonly PixelPoint[] | undefined;
  readonly setTicks: (ticks: readonly PixelPoint[] | undefined) => void;
  readonly restart: () => void;
}

/** One marking is taken to be this far off along one axis (SD, in pixels of what is shown), until repeats tell. An assumption of this app. */
const assumedSdPx = 1.5;

/** `reduction` is how many pixels of the photo one pixel of the sharpest picture at hand is. */
export function useMeasuring(photo: PhotoRecord, reduction: number): Measuring {
  const { widthPx: width, heightPx: height } = photo.metadata;
  const begin = (): Marking => startMarking(photo.details.scale === 'abfo-2' ? 'abfo-2' : 'ruler');
  const [marking, dispatch] = useReducer(
    (before: Marking, action: MarkingAction | 'restart') =>
      action === 'restart' ? begin() : nextMarking(before, action),
    undefined,
    begin,
  );
  const [cursor, setCursor] = useState<PixelPoint>([width / 2, height / 2]);
  const [ticks, setTicks] = useState<readonly PixelPoint[] | undefined>(undefined);
  const marks = useMemo(
    () => marksOf(marking, { width, height }, assumedSdPx * Math.max(1, reduction)),
    [marking, width, height, reduction],
  );
  const scale = useMemo(() => (marks === undefined ? undefined : fitScale(marks)), [marks]);
  const results = useMemo(
    () =>
      new Map(
        scale?.ok === true && marks !== undefined
          ? marks.measurements.map((measure) => [measure.id, measureOne(scale.value, measure)] as const)
          : [],
      ),
    [scale, marks],
  );
  const inside = ([x, y]: PixelPoint): PixelPoint => [clamp(x, width), clamp(y, height)];
  const act = (action: MarkingAction): void => {
    setTicks(undefined);
    dispatch(action);
  };
  const putAt = (at: PixelPoint): void => {
    setCursor(inside(at));
    act({ do: 'put', at: inside(at) });
  };
  return {
    marking,
    act,
    cursor,
    setCursor: (at) => setCursor(inside(at)),
    moveCursor: ([dx, dy]) => setCursor(([x, y]) => inside([x + dx, y + dy])),
    put: () => putAt(cursor),
    putAt,
    marks,
    scale,
    results,
    ticks,
    setTicks,
    restart: () => dispatch('restart'),
  };
}

/** Within the photo, to a hundredth of a pixel. */
const clamp = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value)) * 100) / 100;
