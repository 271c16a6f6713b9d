import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import { type PlatePlace, placeAt, pointOf } from '../../shared/domain/body/plate-place.ts';
import { simplifyStroke } from '../../shared/domain/body/simplify-stroke.ts';
import type { ViewPoint } from '../../shared/domain/body/view.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import { draws, type MapTool } from './map-tool.ts';
import { PlateMarks, type PlateMarksProps } from './plate-marks.tsx';
import styles from './plate-pane.module.css';
import { PlateSheet } from './plate-sheet.tsx';
import { useStroke } from './use-stroke.ts';
import { useZoom } from './use-zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

export interface PlateDrawingProps extends Omit<PlateMarksProps, 'pixel'> {
  readonly name: string;
  readonly helpId: string;
  readonly labels: BodyMapWords;
  readonly tool: MapTool;
  /** Whether something may be put on it. */
  readonly mayDraw: boolean;
  readonly lit: string | undefined;
  readonly cursor: PlatePlace | undefined;
  /** The places of a line or outline that is being drawn. */
  readonly draft: readonly PlatePlace[];
  readonly onPoint: (place: PlatePlace) => void;
  readonly onStroke: (places: readonly PlatePlace[]) => void;
  readonly onHover: (place: PlatePlace | undefined) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A flat drawing that is pointed at and drawn on: wheel and pinch enlarge it, a click puts a point, a drag a line or an outline. */
export function PlateDrawing(props: PlateDrawingProps) {
  const { drawing, name, helpId, labels, tool, mayDraw, lit, cursor, draft, onPoint, onStroke, onHover, onKey } = props;
  const svg = useRef<SVGSVGElement>(null);
  const sheet = useRef<SVGGElement>(null);
  const trail = useRef<SVGPathElement>(null);
  const isFreehand = mayDraw && (tool === 'line' || tool === 'outline');
  const zoom = useZoom({ svg, sheet, viewBox: drawing.viewBox, mayPan: (event) => mayPan(event, isFreehand) });
  const placesOn = (points: readonly ViewPoint[]): readonly PlatePlace[] =>
    simplifyStroke(points, zoom.pixelNow() * 1.5).flatMap((point) => placeAt(drawing, point) ?? []);
  const stroke = useStroke({ active: isFreehand, zoom, trail, onStroke: (points) => onStroke(placesOn(points)) });
  const placeUnder = (event: MouseEvent | PointerEvent): PlatePlace | undefined => {
    const at = zoom.toSheet(event);
    return at === undefined ? undefined : placeAt(drawing, at);
  };
  const click = (event: MouseEvent): void => {
    const place = placeUnder(event);
    if (place !== undefined && !stroke.wasStroke()) onPoint(place);
  };
  const at = cursor === undefined ? undefined : pointOf(drawing, cursor);
  const { reveal } = zoom;
  useEffect(() => {
    const shown = cursor === undefined ? undefined : pointOf(drawing, cursor);
    if (shown !== undefined) reveal(shown);
  }, [cursor, drawing, reveal]);
  const pressKey = (event: KeyboardEvent): void => {
    const factor = event.ctrlKey || event.altKey ? undefined : FACTORS[event.key];
    if (factor === undefined) onKey(event);
    else {
      event.preventDefault();
      zoom.zoomBy(factor, at);
    }
  };
  return (
    <div className={styles.sheet}>
      <svg
        ref={svg}
        className={styles.drawing}
        viewBox={drawing.viewBox.join(' ')}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is operated with the arrow keys
        tabIndex={0}
        aria-label={name}
        aria-describedby={helpId}
        data-draws={mayDraw && draws(tool) ? '' : undefined}
        onClick={click}
        onPointerDown={stroke.onPointerDown}
        onPointerMove={(event) => {
          stroke.onPointerMove(event);
          onHover(placeUnder(event));
        }}
        onPointerUp={stroke.onPointerUp}
        onPointerCancel={stroke.onPointerCancel}
        onPointerLeave={() => onHover(undefined)}
        onKeyDown={pressKey}
      >
        <g ref={sheet}>
          <PlateSheet drawing={drawing} lit={lit} pixel={zoom.pixel} />
          <Draft points={draft.flatMap((place) => pointOf(drawing, place) ?? [])} pixel={zoom.pixel} />
          <path ref={trail} className={styles.draft} />
          <PlateMarks {...props} pixel={zoom.pixel} />
          <Cursor at={at} pixel={zoom.pixel} />
        </g>
      </svg>
      <ZoomButtons zoom={zoom} words={labels} />
    </div>
  );
}

const FACTORS: Readonly<Record<string, number>> = { '+': 1.6, '=': 1.6, '-': 1 / 1.6 };

/** While one finger or the left button draws, two fingers and the other buttons still move the sheet. */
function mayPan(event: globalThis.MouseEvent | TouchEvent, isFreehand: boolean): boolean {
  if ('touches' in event) return !isFreehand || event.touches.length > 1;
  return isFreehand ? event.button === 1 : event.button < 2;
}

function Draft({ points, pixel }: { readonly points: readonly ViewPoint[]; readonly pixel: number }) {
  return (
    <g>
      <polyline className={styles.draft} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={styles.dot} cx={x} cy={y} r={3 * pixel} />
      ))}
    </g>
  );
}

/** The pointer of the keyboard. */
function Cursor({ at, pixel }: { readonly at: ViewPoint | undefined; readonly pixel: number }) {
  if (at === undefined) return null;
  const arm = 9 * pixel;
  return (
    <path
      className={styles.cursor}
      d={`M${at.x - arm} ${at.y}h${2 * arm}M${at.x} ${at.y - arm}v${2 * arm}`}
      transform={`rotate(45 ${at.x} ${at.y})`}
    />
  );
}
