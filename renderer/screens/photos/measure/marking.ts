import { type ScaleShape, scaleShapes } from '../../../../shared/domain/photo/measure/scale-shapes.ts';
import type {
  MeasureKind,
  PhotoMarks,
  PixelPoint,
  PlanePoint,
  SkinSurface,
} from '../../../../shared/domain/photo/photo-measure.ts';

/** A place on the scale: where its millimetres are, and where it was marked, each time afresh. */
export interface ScaleMark {
  readonly id: string;
  readonly mm: PlanePoint;
  /** The first marking, then the repeats. */
  readonly markings: readonly PixelPoint[];
}

/** Something that is measured: its points as marked first, then the repeats. */
export interface MeasureMark {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly rounds: readonly (readonly PixelPoint[])[];
  readonly finished: boolean;
}

/** What the next point that is put belongs to. `round` 0 is the first marking. */
export type Target =
  | { readonly part: 'scale'; readonly index: number; readonly round: number }
  | { readonly part: 'measure'; readonly index: number; readonly round: number; readonly point: number };

/** Everything marked so far, not yet recorded. */
export interface Marking {
  readonly shape: ScaleShape['id'];
  readonly scale: readonly ScaleMark[];
  readonly measures: readonly MeasureMark[];
  readonly target: Target | undefined;
  readonly printErrorPercent: number | undefined;
  readonly distortionPercent: number | undefined;
  readonly surface: SkinSurface;
}

export type MarkingAction =
  | { readonly do: 'shape'; readonly shape: ScaleShape['id'] }
  | { readonly do: 'mm'; readonly index: number; readonly mm: PlanePoint }
  | { readonly do: 'add-place' }
  | { readonly do: 'remove-place'; readonly index: number }
  | { readonly do: 'target'; readonly target: Target | undefined }
  | { readonly do: 'put'; readonly at: PixelPoint }
  | { readonly do: 'take-back' }
  | { readonly do: 'move-scale'; readonly points: readonly (PixelPoint | undefined)[] }
  | { readonly do: 'repeat-scale' }
  | { readonly do: 'measure'; readonly kind: MeasureKind }
  | { readonly do: 'finish' }
  | { readonly do: 'repeat-measure'; readonly index: number }
  | { readonly do: 'remove-measure'; readonly index: number }
  | {
      readonly do: 'state';
      readonly facts: Partial<Pick<Marking, 'printErrorPercent' | 'distortionPercent' | 'surface'>>;
    };

/** How many points a kind takes; `undefined` where the person says when they are complete. */
const fixedPoints: Readonly<Record<MeasureKind, number | undefined>> = {
  length: 2,
  width: 2,
  intercanine: 2,
  angle: 3,
  area: undefined,
  arch: undefined,
};

/** A marking that begins with the first place of a scale. */
export function startMarking(id: ScaleShape['id']): Marking {
  const shape = scaleShapes.find((each) => each.id === id);
  if (shape === undefined) throw new Error(`There is no scale ${id}`);
  return {
    shape: id,
    scale: shape.places.map((place) => ({ id: place.id, mm: place.mm, markings: [] })),
    measures: [],
    target: { part: 'scale', index: 0, round: 0 },
    printErrorPercent: shape.printErrorPercent,
    distortionPercent: undefined,
    // Skin is taken for flat only when somebody says that it is.
    surface: { kind: 'slightly-curved' },
  };
}

/** What becomes of a marking by one act. */
export function nextMarking(marking: Marking, action: MarkingAction): Marking {
  switch (action.do) {
    case 'shape':
      return { ...startMarking(action.shape), surface: marking.surface, measures: marking.measures };
    case 'mm':
      return withScale(marking, action.index, (mark) => ({ ...mark, mm: action.mm }));
    case 'add-place':
      return addPlace(marking);
    case 'remove-place':
      return { ...marking, scale: marking.scale.filter((_, index) => index !== action.index), target: undefined };
    case 'target':
      return { ...marking, target: action.target };
    case 'put':
      return put(marking, action.at);
    case 'take-back':
      return takeBack(marking);
    case 'move-scale':
      return { ...marking, scale: marking.scale.map((mark, index) => moved(mark, action.points[index])) };
    case 'repeat-scale':
      return { ...marking, target: { part: 'scale', index: 0, round: repeatsOfScale(marking) + 1 } };
    case 'measure':
      return startMeasure(marking, action.kind);
    case 'finish':
      return finish(marking);
    case 'repeat-measure':
      return {
        ...marking,
        target: {
          part: 'measure',
          index: action.index,
          round: marking.measures[action.index]?.rounds.length ?? 1,
          point: 0,
        },
      };
    case 'remove-measure':
      return { ...marking, measures: marking.measures.filter((_, index) => index !== action.index), target: undefined };
    case 'state':
      return { ...marking, ...action.facts };
  }
}

/** How often every place of the scale was marked beyond the first time. */
export const repeatsOfScale = ({ scale }: Marking): number =>
  Math.max(0, Math.min(...scale.map(({ markings }) => markings.length)) - 1);

/** The marks as they are measured; `undefined` while fewer than two places of the scale are marked. */
export function marksOf(marking: Marking, image: PhotoMarks['image'], markingSdPx: number): PhotoMarks | undefined {
  const points = marking.scale.flatMap(({ mm, markings: [px, ...repeats] }) =>
    px === undefined ? [] : [{ px, mm, ...(repeats.length > 0 ? { repeats } : {}) }],
  );
  if (points.length < 2) return undefined;
  const { printErrorPercent, distortionPercent, surface, measures } = marking;
  return {
    image,
    scale: { kind: marking.shape, points, ...(printErrorPercent === undefined ? {} : { printErrorPercent }) },
    markingSdPx,
    ...(distortionPercent === undefined ? {} : { camera: { distortionPercent } }),
    surface,
    measurements: measures.flatMap(({ id, kind, finished, rounds: [px, ...repeats] }) => {
      const whole = repeats.filter(({ length }) => length === px?.length).map((round) => [...round]);
      return px === undefined || !finished
        ? []
        : [{ id, kind, px: [...px], ...(whole.length > 0 ? { repeats: whole } : {}) }];
    }),
  };
}

function withScale(marking: Marking, index: number, change: (mark: ScaleMark) => ScaleMark): Marking {
  return { ...marking, scale: marking.scale.map((mark, at) => (at === index ? change(mark) : mark)) };
}

function addPlace(marking: Marking): Marking {
  const { scale } = marking;
  const id = `extra-${scale.length}`;
  const added: ScaleMark = { id, mm: [0, 0], markings: [] };
  return { ...marking, scale: [...scale, added], target: { part: 'scale', index: scale.length, round: 0 } };
}

const moved = (mark: ScaleMark, to: PixelPoint | undefined): ScaleMark =>
  to === undefined ? mark : { ...mark, markings: [to, ...mark.markings.slice(1)] };

function put(marking: Marking, at: PixelPoint): Marking {
  const { target } = marking;
  if (target === undefined) return marking;
  return target.part === 'scale' ? putOnScale(marking, target, at) : putInMeasure(marking, target, at);
}

function putOnScale(marking: Marking, target: Extract<Target, { part: 'scale' }>, at: PixelPoint): Marking {
  const { index, round } = target;
  const next = withScale(marking, index, (mark) => ({ ...mark, markings: replaced(mark.markings, round, at) }));
  const open = next.scale.findIndex(({ markings }, place) => place > index && markings.length <= round);
  return { ...next, target: open < 0 ? undefined : { part: 'scale', index: open, round } };
}

function putInMeasure(marking: Marking, target: Extract<Target, { part: 'measure' }>, at: PixelPoint): Marking {
  const { index, round, point } = target;
  const measure = marking.measures[index];
  if (measure === undefined) return marking;
  const points = replaced(measure.rounds[round] ?? [], point, at);
  const changed = { ...measure, rounds: replaced(measure.rounds, round, points) };
  const wanted = round === 0 ? fixedPoints[measure.kind] : measure.rounds[0]?.length;
  const isWhole = wanted !== undefined && points.length >= wanted;
  const measures = replaced(marking.measures, index, { ...changed, finished: measure.finished || isWhole });
  const isMoved = measure.finished && round === 0;
  return { ...marking, measures, target: isWhole || isMoved ? undefined : { ...target, point: points.length } };
}

const replaced = <Item>(items: readonly Item[], index: number, item: Item): readonly Item[] =>
  index < items.length ? items.map((each, at) => (at === index ? item : each)) : [...items, item];

function takeBack(marking: Marking): Marking {
  const { target } = marking;
  if (target?.part === 'measure') {
    const measure = marking.measures[target.index];
    const points = measure?.rounds[target.round] ?? [];
    if (measure === undefined || points.length === 0) return marking;
    const rounds = replaced(measure.rounds, target.round, points.slice(0, -1));
    const measures = replaced(marking.measures, target.index, { ...measure, rounds });
    return { ...marking, measures, target: { ...target, point: points.length - 1 } };
  }
  const round = target?.round ?? 0;
  const last = marking.scale.findLastIndex(({ markings }) => markings.length > round);
  if (last < 0) return marking;
  const next = withScale(marking, last, (mark) => ({ ...mark, markings: mark.markings.slice(0, round) }));
  return { ...next, target: { part: 'scale', index: last, round } };
}

function startMeasure(marking: Marking, kind: MeasureKind): Marking {
  const whole = marking.measures.filter(({ finished }) => finished);
  const taken = new Set(whole.map(({ id }) => id));
  const id = 'abcdefghijklmnopqrstuvwxyz'.split('').find((letter) => !taken.has(letter)) ?? `m${whole.length + 1}`;
  const measures = [...whole, { id, kind, rounds: [], finished: false }];
  return { ...marking, measures, target: { part: 'measure', index: measures.length - 1, round: 0, point: 0 } };
}

function finish(marking: Marking): Marking {
  const { target } = marking;
  if (target?.part !== 'measure') return marking;
  const measure = marking.measures[target.index];
  if (measure === undefined || (measure.rounds[0]?.length ?? 0) < 3) return marking;
  return {
    ...marking,
    measures: replaced(marking.measures, target.index, { ...measure, finished: true }),
    target: undefined,
  };
}
