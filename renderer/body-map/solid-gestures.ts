import type { ViewPoint } from '../../shared/domain/body/view.ts';

/** What fingers, mouse and pen do with the solid; places are in pixels of the element. */
export interface SolidGestures {
  readonly onTurn: (by: ViewPoint) => void;
  readonly onPan: (by: ViewPoint) => void;
  readonly onZoom: (factor: number, at: ViewPoint) => void;
  readonly onTap: (at: ViewPoint) => void;
  /** The pointer rests here without being pressed; nothing when it left. */
  readonly onHover: (at: ViewPoint | undefined) => void;
}

/** A press that moves less than this many pixels is a tap. */
const TAP_REACH = 4;

interface Press {
  readonly start: ViewPoint;
  readonly at: ViewPoint;
  readonly isMoved: boolean;
  readonly pans: boolean;
}

/**
 * Listens to an element: one pointer turns, two pan and zoom, the wheel zooms, a drag with Shift or with the right or middle button pans.
 * Returns the way to stop.
 */
export function listenToGestures(element: HTMLElement, gestures: SolidGestures): () => void {
  const presses = new Map<number, Press>();
  const placeOf = ({ clientX, clientY }: MouseEvent): ViewPoint => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const drag = (id: number, press: Press, at: ViewPoint): void => {
    const isMoved = press.isMoved || distanceBetween(press.start, at) >= TAP_REACH;
    if (!isMoved) return;
    presses.set(id, { ...press, at, isMoved });
    const other = [...presses].find(([each]) => each !== id)?.[1];
    const by = { x: at.x - press.at.x, y: at.y - press.at.y };
    if (other !== undefined) pinch(gestures, other.at, { from: press.at, to: at });
    else if (press.pans) gestures.onPan(by);
    else gestures.onTurn(by);
  };
  const listeners = {
    pointerdown(event: PointerEvent): void {
      // A mark's number is pressed for itself.
      if (event.target instanceof Element && event.target.closest('[data-mark]') !== null) return;
      const at = placeOf(event);
      element.setPointerCapture(event.pointerId);
      const pans = event.shiftKey || event.button === 1 || event.button === 2;
      presses.set(event.pointerId, { start: at, at, isMoved: pans, pans });
      // Two fingers are never a tap.
      if (presses.size > 1) for (const [id, press] of presses) presses.set(id, { ...press, isMoved: true });
    },
    pointermove(event: PointerEvent): void {
      const at = placeOf(event);
      const press = presses.get(event.pointerId);
      if (press === undefined) gestures.onHover(at);
      else drag(event.pointerId, press, at);
    },
    pointerup(event: PointerEvent): void {
      const press = presses.get(event.pointerId);
      presses.delete(event.pointerId);
      if (press?.isMoved === false) gestures.onTap(press.start);
    },
    pointercancel: (event: PointerEvent): boolean => presses.delete(event.pointerId),
    pointerleave: (): void => gestures.onHover(undefined),
    wheel(event: WheelEvent): void {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      gestures.onZoom(Math.exp(-event.deltaY * lines * 0.0015), placeOf(event));
    },
    contextmenu: (event: MouseEvent): void => event.preventDefault(),
  };
  const stops = Object.entries(listeners).map(([name, listener]) => {
    // The names are those of the events that the listeners take.
    const listen = listener as (event: Event) => void;
    element.addEventListener(name, listen, { passive: false });
    return () => element.removeEventListener(name, listen);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** One of two fingers moved: the distance between them zooms, their middle pans. */
function pinch(
  gestures: SolidGestures,
  resting: ViewPoint,
  { from, to }: { readonly from: ViewPoint; readonly to: ViewPoint },
): void {
  const before = distanceBetween(resting, from);
  const middle = { x: (resting.x + to.x) / 2, y: (resting.y + to.y) / 2 };
  gestures.onPan({ x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 });
  if (before > 1) gestures.onZoom(distanceBetween(resting, to) / before, middle);
}

const distanceBetween = (a: ViewPoint, b: ViewPoint): number => Math.hypot(a.x - b.x, a.y - b.y);
