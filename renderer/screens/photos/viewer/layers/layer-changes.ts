import type { LayerDetails, LayerShape } from '../../../../../shared/domain/photo/photo-layer.ts';
import type { PixelPoint } from '../../../../../shared/domain/photo/photo-measure.ts';
import type { Place } from '../similarity.ts';

/** What was done to an annotation, with what is needed to undo it. */
export type LayerChange =
  | { readonly kind: 'add'; readonly id: string; readonly details: LayerDetails }
  | { readonly kind: 'remove'; readonly id: string; readonly details: LayerDetails }
  | { readonly kind: 'revise'; readonly id: string; readonly before: LayerDetails; readonly after: LayerDetails };

/** The change that undoes a change. */
export function inverseOf(change: LayerChange): LayerChange {
  if (change.kind === 'add') return { ...change, kind: 'remove' };
  if (change.kind === 'remove') return { ...change, kind: 'add' };
  return { ...change, before: change.after, after: change.before };
}

/** The same changes about an annotation that came back under another id. */
export const renamed = (
  changes: readonly LayerChange[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly LayerChange[] => changes.map((change) => (change.id === from ? { ...change, id: to } : change));

/** A form moved by pixels of the photo. */
export function movedShape(shape: LayerShape, [dx, dy]: Place): LayerShape {
  const move = ([x, y]: PixelPoint): PixelPoint => [x + dx, y + dy];
  switch (shape.kind) {
    case 'arrow':
      return { ...shape, from: move(shape.from), to: move(shape.to) };
    case 'circle':
      return { ...shape, centre: move(shape.centre) };
    case 'text':
      return { ...shape, at: move(shape.at) };
    case 'freehand':
      return { ...shape, points: shape.points.map(move) };
  }
}

/** A form drawn along a path of the pointer; `undefined` where the path is too short to be meant, or words are needed first. */
export function drawnShape(
  kind: LayerShape['kind'],
  path: readonly PixelPoint[],
  smallest: number,
): LayerShape | undefined {
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (kind === 'text') return { kind, at: last };
  const reach = Math.hypot(last[0] - first[0], last[1] - first[1]);
  if (kind === 'freehand') return path.length < 2 ? undefined : { kind, points: thinned(path) };
  if (reach < smallest) return undefined;
  return kind === 'arrow' ? { kind, from: first, to: last } : { kind, centre: first, radiusPx: reach };
}

/** A form of a fifth of the shown part, in its middle, for drawing without a pointer. */
export function middleShape(kind: LayerShape['kind'], [x, y]: Place, span: number): LayerShape {
  if (kind === 'text') return { kind, at: [x, y] };
  if (kind === 'circle') return { kind, centre: [x, y], radiusPx: span / 10 };
  const ends: [PixelPoint, PixelPoint] = [
    [x - span / 10, y + span / 10],
    [x, y],
  ];
  return kind === 'arrow' ? { kind, from: ends[0], to: ends[1] } : { kind, points: ends };
}

const MOST_POINTS = 500;

function thinned(path: readonly PixelPoint[]): PixelPoint[] {
  const every = Math.ceil(path.length / MOST_POINTS);
  return path.filter((_, index) => index % every === 0 || index === path.length - 1);
}
