import type { LayerDetails, LayerShape } from '../../../../../shared/domain/photo/photo-layer.ts';
import type { PhotoView } from '../photo-view.ts';
import type { Place } from '../similarity.ts';
import styles from './layers.module.css';

const inks: Readonly<Record<LayerDetails['colour'], readonly [ink: string, casing: string]>> = {
  yellow: ['#ffe100', '#1a1a1a'],
  cyan: ['#00e5ff', '#1a1a1a'],
  magenta: ['#ff4fd8', '#1a1a1a'],
  white: ['#ffffff', '#1a1a1a'],
  black: ['#111111', '#ffffff'],
};

/** One annotation in screen pixels: a line of constant width with a casing that sets it off from any skin. */
export function LayerDrawing({ view, details }: { readonly view: PhotoView; readonly details: LayerDetails }) {
  const { shape, words, colour } = details;
  const [ink, casing] = inks[colour];
  const path = pathOf(shape, view);
  const [x, y] = view.toScreen(anchorOf(shape));
  return (
    <>
      {path === '' ? null : (
        <>
          <path d={path} className={styles.reach} />
          <path d={path} className={styles.casing} stroke={casing} />
          <path d={path} className={styles.line} stroke={ink} />
        </>
      )}
      {words === undefined ? null : (
        <text x={x + 6} y={y - 6} className={styles.words} fill={ink} stroke={casing}>
          {words}
        </text>
      )}
    </>
  );
}

function anchorOf(shape: LayerShape): Place {
  if (shape.kind === 'arrow') return shape.from;
  if (shape.kind === 'circle')
    return [shape.centre[0] + shape.radiusPx * 0.71, shape.centre[1] - shape.radiusPx * 0.71];
  return shape.kind === 'text' ? shape.at : (shape.points[0] ?? [0, 0]);
}

function pathOf(shape: LayerShape, view: PhotoView): string {
  if (shape.kind === 'text') return '';
  if (shape.kind === 'freehand') return `M${shape.points.map((point) => written(view.toScreen(point))).join('L')}`;
  if (shape.kind === 'arrow') return arrowPath(view.toScreen(shape.from), view.toScreen(shape.to));
  const [x, y] = view.toScreen(shape.centre);
  const r = shape.radiusPx * view.scale;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

function arrowPath(from: Place, to: Place): string {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const barb = (turn: number): string =>
    written([to[0] - 16 * Math.cos(angle + turn), to[1] - 16 * Math.sin(angle + turn)]);
  return `M${written(from)}L${written(to)}M${barb(0.45)}L${written(to)}L${barb(-0.45)}`;
}

const written = ([x, y]: Place): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
