import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { BodyAddress } from '../../shared/domain/body/address.ts';
import { pickAddress, projectAddress } from '../../shared/domain/body/project-view.ts';
import { simplifyStroke } from '../../shared/domain/body/simplify-stroke.ts';
import type { BodyView, ViewPoint } from '../../shared/domain/body/view.ts';
import styles from './body-map.module.css';
import type { BodyMapMark, BodyMapProps } from './body-map-props.ts';
import { CursorLayer } from './cursor-layer.tsx';
import { EditLayer } from './edit-layer.tsx';
import type { LoadedBody } from './load-body.ts';
import type { MapTool } from './map-tool.ts';
import { MarkLayer } from './mark-layer.tsx';
import marks from './marks.module.css';
import { ScaleMark } from './scale-mark.tsx';
import { SideNames } from './side-names.tsx';
import type { Drawing } from './use-drawing.ts';
import { useFrame } from './use-frame.ts';
import { useLatest } from './use-latest.ts';
import type { ShapeEditing } from './use-shape-editing.ts';
import { useStroke } from './use-stroke.ts';
import { useZoom, type Zoom } from './use-zoom.ts';
import { ViewDrawing } from './view-drawing.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';

export interface ViewPaneProps {
  readonly map: BodyMapProps;
  readonly body: LoadedBody;
  readonly view: BodyView;
  readonly tool: MapTool;
  readonly cursor: BodyAddress | undefined;
  /** Absent where nothing may be recorded. */
  readonly drawing: Drawing<BodyAddress> | undefined;
  /** Present while the chosen mark is being changed. */
  readonly editing: ShapeEditing | undefined;
  readonly withBorders: boolean;
  /** Whether the drawing stands alone, not beside the other sides. */
  readonly isAlone: boolean;
  readonly helpId: string;
  readonly nameOf: (mark: BodyMapMark, isHidden: boolean) => string;
  /** A click on the skin. */
  readonly onPoint: (address: BodyAddress) => void;
  readonly onHover: (address: BodyAddress | undefined) => void;
  readonly onKey: (event: KeyboardEvent, at: { readonly view: BodyView; readonly zoom: Zoom }) => void;
}

/** One view of the body with its marks: zoom by wheel, pinch and two fingers, draw by click or freehand, step by arrow keys. */
export function ViewPane(props: ViewPaneProps) {
  const { map, body, view, tool, cursor, drawing, editing, withBorders, isAlone, helpId, nameOf, onKey } = props;
  const { model, views } = body;
  const svg = useRef<SVGSVGElement>(null);
  const sheet = useRef<SVGGElement>(null);
  const trail = useRef<SVGPathElement>(null);
  const drags = drawing !== undefined && (tool === 'line' || tool === 'outline');
  const zoom = useZoom({
    svg,
    sheet,
    viewBox: view.viewBox,
    mayPan: (event) => mayPan(event, drags),
  });
  const pointer = useViewPointer(props, { zoom, sheet, trail, drags });
  const onSelect = useLatest(map.onSelect);
  useFollowCursor(props, { svg, zoom });
  const words = map.labels;
  return (
    <div className={styles.pane} style={{ flexGrow: view.viewBox[2] }}>
      <svg
        ref={svg}
        className={styles.drawing}
        data-tool={tool}
        viewBox={view.viewBox.join(' ')}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is operated with the arrow keys
        tabIndex={0}
        aria-label={words.view({ view: words.views[view.id] })}
        aria-describedby={helpId}
        {...pointer}
        onKeyDown={(event) => onKey(event, { view, zoom })}
      >
        <g ref={sheet}>
          <ViewDrawing view={view} withBorders={withBorders} />
          <MarkLayer
            {...{ model, views, view, words, nameOf }}
            marks={map.marks}
            pixel={zoom.pixel}
            {...{ isAlone, onSelect }}
            bounds={zoom.bounds}
          />
          {editing === undefined ? null : <EditLayer {...{ model, view, editing, zoom }} />}
          <CursorLayer {...{ model, view, cursor, drawing }} />
        </g>
      </svg>
      <svg className={styles.over} viewBox={view.viewBox.join(' ')} aria-hidden>
        <path ref={trail} className={marks.trail} />
      </svg>
      <SideNames view={view} words={words}>
        <ScaleMark {...{ model, view, words }} child={map.child} pixel={zoom.pixel} />
      </SideNames>
      <ZoomButtons zoom={zoom} words={words} />
    </div>
  );
}

interface PointerParts {
  readonly zoom: Zoom;
  readonly sheet: RefObject<SVGGElement | null>;
  readonly trail: RefObject<SVGPathElement | null>;
  readonly drags: boolean;
}

/** The pointer events of a view: clicks place, drags of a drawing tool draw, and what lies under the pointer is told once a frame. */
function useViewPointer(
  { body, view, drawing, onPoint, onHover }: ViewPaneProps,
  { zoom, sheet, trail, drags }: PointerParts,
) {
  const pick = (at: ViewPoint): BodyAddress | undefined => pickAddress(body.model, view, at);
  const stroke = useStroke({
    active: drags,
    zoom,
    trail,
    sheet,
    onStroke: (points) =>
      drawing?.putStroke(simplifyStroke(points, 0.8 * zoom.pixelNow()).flatMap((point) => pick(point) ?? [])),
  });
  const hover = useFrame((event: { clientX: number; clientY: number }) => {
    const at = zoom.toSheet(event);
    onHover(at === undefined ? undefined : pick(at));
  });
  return {
    onClick: (event: MouseEvent): void => {
      const at = stroke.wasStroke() ? undefined : zoom.toSheet(event);
      const address = at === undefined ? undefined : pick(at);
      if (address !== undefined) onPoint(address);
    },
    onPointerDown: stroke.onPointerDown,
    // A drag that draws is neither a selection nor a drag of the browser's own, which cost far more than the drawing; focus comes all the same.
    onMouseDown: (event: MouseEvent<SVGSVGElement>): void => {
      if (!drags || event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.focus({ preventScroll: true });
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      stroke.onPointerMove(event);
      hover.ask({ clientX: event.clientX, clientY: event.clientY });
    },
    onPointerUp: stroke.onPointerUp,
    onPointerCancel: stroke.onPointerCancel,
    onPointerLeave: (): void => {
      hover.drop();
      onHover(undefined);
    },
  };
}

/** A drawing tool takes drags with one finger or the main button; two fingers and the other buttons move the sheet, and so does a drag elsewhere. */
function mayPan(event: MouseEvent['nativeEvent'] | TouchEvent, drags: boolean): boolean {
  const isOnGrip = event.target instanceof Element && event.target.closest('[data-grip]') !== null;
  if ('touches' in event) return event.touches.length > 1 || !(drags || isOnGrip);
  return event.button === 1 || (event.button === 0 && !(drags || isOnGrip));
}

/** Keeps the cursor within what is shown of an enlarged drawing while the keyboard moves it. */
function useFollowCursor(
  { body, view, cursor }: ViewPaneProps,
  { svg, zoom }: { readonly svg: RefObject<SVGSVGElement | null>; readonly zoom: Zoom },
): void {
  const { reveal } = zoom;
  const show = useLatest(reveal);
  useEffect(() => {
    if (cursor === undefined || document.activeElement !== svg.current) return;
    const at = projectAddress(body.model, view, cursor);
    if (at.inView) show(at);
  }, [body, view, cursor, svg, show]);
}
