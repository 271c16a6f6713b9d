import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { useCallback, useEffect, useRef, useState } from 'react';

export interface Zoom {
  readonly frame: React.RefObject<HTMLDivElement | null>;
  readonly transform: ZoomTransform;
  readonly by: (factor: number) => void;
  readonly reset: () => void;
}

/** Zooming (1–16 times) and moving a picture by wheel, pinch and dragging, and by steps for keys and buttons. */
export function useZoom(): Zoom {
  const frame = useRef<HTMLDivElement>(null);
  const behaviour = useRef<ZoomBehavior<HTMLDivElement, unknown> | undefined>(undefined);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    behaviour.current = zoom<HTMLDivElement, unknown>()
      .scaleExtent([1, 16])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .on('zoom', (event: D3ZoomEvent<HTMLDivElement, unknown>) => setTransform(event.transform));
    select(element).call(behaviour.current).on('dblclick.zoom', null);
    return () => {
      select(element).on('.zoom', null);
    };
  }, []);
  const by = useCallback((factor: number) => {
    if (frame.current !== null && behaviour.current !== undefined)
      behaviour.current.scaleBy(select(frame.current), factor);
  }, []);
  const reset = useCallback(() => {
    if (frame.current !== null && behaviour.current !== undefined)
      behaviour.current.transform(select(frame.current), zoomIdentity);
  }, []);
  return { frame, transform, by, reset };
}
