import { select } from 'd3-selection';
import type { D3ZoomEvent, ZoomBehavior } from 'd3-zoom';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';

export interface Zoom {
  readonly transform: ZoomTransform;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
}

/** Wheel, pinch and drag on a drawing; a drag is not a click. The greatest enlargement is sixteen times; another view box starts whole. */
export function useZoom(drawing: RefObject<SVGSVGElement | null>, viewBox: readonly number[]): Zoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null);
  const [x = 0, y = 0, width = 1, height = 1] = viewBox;
  useEffect(() => {
    const element = drawing.current;
    if (element === null) return;
    const extent: [[number, number], [number, number]] = [
      [x, y],
      [x + width, y + height],
    ];
    const created = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 16])
      .extent(extent)
      .translateExtent(extent)
      .clickDistance(4)
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => setTransform(event.transform));
    select(element).call(created).call(created.transform, zoomIdentity).on('dblclick.zoom', null);
    behaviour.current = created;
    return () => {
      select(element).on('.zoom', null);
    };
  }, [drawing, x, y, width, height]);
  return useMemo(() => {
    const act = (action: (created: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => {
      if (behaviour.current !== null && drawing.current !== null) action(behaviour.current, drawing.current);
    };
    return {
      transform,
      zoomBy: (factor) => act((created, element) => created.scaleBy(select(element), factor)),
      reset: () => act((created, element) => created.transform(select(element), zoomIdentity)),
    };
  }, [drawing, transform]);
}
