import { useEffect, useRef } from 'react';
import type { Place } from './similarity.ts';

/** What wheel, pinch and dragging do; places are relative to the frame. */
export interface Gestures {
  readonly zoom: (factor: number, at: Place) => void;
  readonly pan: (by: Place) => void;
  /** A press that did not become a drag. */
  readonly press?: ((at: Place) => void) | undefined;
}

/** Zooms at the pointer by wheel and pinch, moves by dragging. Presses on what is marked `data-takes-pointer` are left alone. */
export function useGestures(frame: React.RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });
  useEffect(() => {
    const element = frame.current;
    return element === null ? undefined : listen(element, () => latest.current);
  }, [frame]);
}

function listen(element: HTMLElement, gestures: () => Gestures): () => void {
  const pointers = new Map<number, Place>();
  let moved = 0;
  const placeOf = (event: MouseEvent): Place => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('[data-takes-pointer]'))) return;
    pointers.set(event.pointerId, placeOf(event));
    element.setPointerCapture(event.pointerId);
    if (pointers.size === 1) moved = 0;
  };
  const move = (event: PointerEvent): void => {
    const last = pointers.get(event.pointerId);
    if (last === undefined) return;
    const now = placeOf(event);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    moved += Math.hypot(now[0] - last[0], now[1] - last[1]);
    if (other !== undefined) {
      const spread = (place: Place): number => Math.max(1, Math.hypot(place[0] - other[0], place[1] - other[1]));
      gestures().zoom(spread(now) / spread(last), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
    } else if (moved > 3) gestures().pan([now[0] - last[0], now[1] - last[1]]);
  };
  const up = (event: PointerEvent): void => {
    if (pointers.delete(event.pointerId) && moved <= 3 && event.type === 'pointerup')
      gestures().press?.(placeOf(event));
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    gestures().zoom(2 ** (-event.deltaY / (event.deltaMode === 1 ? 10 : 300)), placeOf(event));
  };
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('wheel', wheel);
  };
}
