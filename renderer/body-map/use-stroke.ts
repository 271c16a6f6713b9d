import { type PointerEvent, type RefObject, useRef } from 'react';
import type { ViewPoint } from '../../shared/domain/body/view.ts';
import type { Zoom } from './use-zoom.ts';

/** The pointer events of a drawing that is drawn on by hand. */
export interface StrokeHandlers {
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void;
}

export interface StrokeOptions {
  /** Whether a drag draws. */
  readonly active: boolean;
  readonly zoom: Pick<Zoom, 'toSheet'>;
  /** The path that follows the pointer while it draws. */
  readonly trail: RefObject<SVGPathElement | null>;
  /** The sheet whose enlargement the path follows, where it does not stand on it. */
  readonly sheet?: RefObject<SVGGElement | null>;
  /** The points of a stroke as they came, on the sheet. */
  readonly onStroke: (points: readonly ViewPoint[]) => void;
}

interface Stroke {
  readonly pointer: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly points: ViewPoint[];
  hasMoved: boolean;
}

/** A press that moves less than this many pixels is a click. */
const CLICK_DISTANCE = 4;

/**
 * Draws freehand with mouse, pen or one finger. A second finger ends the stroke unused, and nothing is drawn until all fingers are lifted.
 * `wasStroke` tells a click that follows a stroke from one that stands alone.
 */
export function useStroke({ active, zoom, trail, sheet, onStroke }: StrokeOptions): StrokeHandlers & {
  readonly wasStroke: () => boolean;
} {
  const stroke = useRef<Stroke>(undefined);
  const touches = useRef(new Set<number>());
  const drewLast = useRef(false);
  const frame = useRef(0);
  const show = (): void => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const transform = sheet?.current?.getAttribute('transform');
      if (transform != null) trail.current?.setAttribute('transform', transform);
      trail.current?.setAttribute('d', pathOf(stroke.current?.points ?? []));
    });
  };
  const drop = (): void => {
    stroke.current = undefined;
    show();
  };
  return {
    wasStroke: () => drewLast.current,
    onPointerDown: (event) => {
      drewLast.current = false;
      if (event.pointerType === 'touch') touches.current.add(event.pointerId);
      if (touches.current.size > 1) return drop();
      const isOnGrip = event.target instanceof Element && event.target.closest('[data-grip]') !== null;
      const at = zoom.toSheet(event);
      if (!active || event.button !== 0 || isOnGrip || at === undefined) return;
      stroke.current = {
        pointer: event.pointerId,
        from: { x: event.clientX, y: event.clientY },
        points: [at],
        hasMoved: false,
      };
    },
    onPointerMove: (event) => {
      const open = stroke.current;
      if (open === undefined || open.pointer !== event.pointerId) return;
      if (!open.hasMoved) {
        if (Math.hypot(event.clientX - open.from.x, event.clientY - open.from.y) < CLICK_DISTANCE) return;
        open.hasMoved = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      const events = event.nativeEvent.getCoalescedEvents();
      for (const each of events.length === 0 ? [event] : events) {
        const at = zoom.toSheet(each);
        if (at !== undefined) open.points.push(at);
      }
      show();
    },
    onPointerUp: (event) => {
      touches.current.delete(event.pointerId);
      const open = stroke.current;
      if (open === undefined || open.pointer !== event.pointerId) return;
      drop();
      if (!open.hasMoved) return;
      drewLast.current = true;
      onStroke(open.points);
    },
    onPointerCancel: (event) => {
      touches.current.delete(event.pointerId);
      if (stroke.current?.pointer === event.pointerId) drop();
    },
  };
}

const pathOf = (points: readonly ViewPoint[]): string =>
  points.length === 0 ? '' : `M${points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}`;
