import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Place, Similarity } from './similarity.ts';
import { centreOn, fitIn, keepInside, limitFactor, type Size, shift, zoomAt } from './viewport.ts';

/** Where a photo lies on the screen, and everything that moves it there. */
export interface ViewportControl {
  readonly frame: React.RefObject<HTMLDivElement | null>;
  readonly size: Size;
  readonly viewport: Similarity;
  readonly isFitted: boolean;
  readonly zoom: (factor: number, at?: Place) => void;
  readonly pan: (by: Place) => void;
  readonly fit: () => void;
  readonly actualSize: () => void;
  readonly turn: () => void;
  readonly centre: (px: Place) => void;
}

interface Moved {
  readonly id: string;
  readonly quarters: number;
  readonly viewport?: Similarity | undefined;
}

/** Fitted until somebody zooms, and fitted again for every other photo. */
export function useViewport(id: string, image: Size): ViewportControl {
  const { width, height } = image;
  const { frame, size } = useFrameSize();
  const [held, setMoved] = useState<Moved>({ id, quarters: 0 });
  const quarters = held.id === id ? held.quarters : 0;
  const viewport = held.id === id ? held.viewport : undefined;
  const fitted = useMemo(() => fitIn({ width, height }, size, quarters), [width, height, size, quarters]);
  const shown = viewport ?? fitted;
  const go = useCallback(
    (change: (now: Similarity, fitted: Similarity) => Similarity) =>
      setMoved((last) => {
        const now = last.id === id ? last : { id, quarters: 0 };
        const rest = fitIn({ width, height }, size, now.quarters);
        const next = change(now.viewport ?? rest, rest);
        const isRest = next.scale <= rest.scale * 1.0001;
        return { ...now, viewport: isRest ? undefined : keepInside(next, { width, height }, size) };
      }),
    [id, width, height, size],
  );
  return {
    frame,
    size,
    viewport: shown,
    isFitted: viewport === undefined,
    ...useMoves(go, size, setMoved),
    turn: () => setMoved({ id, quarters: (quarters + 1) % 4 }),
  };
}

type Go = (change: (now: Similarity, fitted: Similarity) => Similarity) => void;

function useMoves(go: Go, size: Size, setMoved: (change: (last: Moved) => Moved) => void) {
  return useMemo(() => {
    const middle: Place = [size.width / 2, size.height / 2];
    return {
      zoom: (factor: number, at: Place = middle) =>
        go((now, fitted) => zoomAt(now, limitFactor(now.scale, factor, fitted.scale), at)),
      pan: (by: Place) => go((now) => shift(now, by)),
      fit: () => setMoved(({ id, quarters }) => ({ id, quarters })),
      actualSize: () =>
        go((now, fitted) => {
          const factor = 1 / window.devicePixelRatio / now.scale;
          return zoomAt(now, limitFactor(now.scale, factor, fitted.scale), middle);
        }),
      centre: (px: Place) => go((now) => centreOn(now, px, size)),
    };
  }, [go, size, setMoved]);
}

/** The size of the element that pictures are shown in, in CSS pixels. */
function useFrameSize() {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 1, height: 1 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = (): void =>
      setSize({ width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) });
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, []);
  return { frame, size };
}
