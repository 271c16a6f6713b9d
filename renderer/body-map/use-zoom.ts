import { select } from 'd3-selection';
import type { D3ZoomEvent, ZoomBehavior } from 'd3-zoom';
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ViewPoint } from '../../shared/domain/body/view.ts';
import { useLatestRef } from './use-latest.ts';

/** x, y, width and height in units of the drawing. */
export type DrawingBounds = readonly [number, number, number, number];

/** Of an enlarged drawing: what is needed to place things on it. */
export interface Zoom {
  /** What the screen shows of the sheet while it is not enlarged: the view box and the room beside it; nothing before it is measured. */
  readonly bounds: DrawingBounds | undefined;
  /** Units of the drawing in one pixel of the screen, once a movement has come to rest. */
  readonly pixel: number;
  /** The same at this moment. */
  readonly pixelNow: () => number;
  /** The place on the sheet under a point of the window. */
  readonly toSheet: (at: { readonly clientX: number; readonly clientY: number }) => ViewPoint | undefined;
  /** Enlarges about a place of the sheet, or about the middle of what is shown. */
  readonly zoomBy: (factor: number, about?: ViewPoint) => void;
  readonly reset: () => void;
  /** Moves the sheet as far as needed to show a place. */
  readonly reveal: (place: ViewPoint) => void;
}

export interface ZoomTarget {
  readonly svg: RefObject<SVGSVGElement | null>;
  /** The group that is moved and enlarged; its parent pane carries the size of a pixel as `--pixel`. */
  readonly sheet: RefObject<SVGGElement | null>;
  readonly viewBox: readonly number[];
  /** Whether a press or touch moves the sheet; otherwise it is left to a drawing tool. */
  readonly mayPan: (event: MouseEvent | TouchEvent) => boolean;
}

type Behaviour = ZoomBehavior<SVGSVGElement, unknown>;

/** How long the sheet must be still before labels are laid out anew, in ms. */
const REST = 140;

/**
 * Wheel, pinch, two fingers and drag on a drawing, up to sixteen times; a drag is not a click and another view box starts whole. While the
 * sheet moves only its transform and one length change; nothing is rendered anew until it rests.
 */
export function useZoom({ svg, sheet, viewBox, mayPan }: ZoomTarget): Zoom {
  const behaviour = useRef<Behaviour>(null);
  const unit = useRef(1);
  const allows = useLatestRef(mayPan);
  const [pixel, setPixel] = useState(1);
  const [x = 0, y = 0, width = 1, height = 1] = viewBox;
  const [measured, setMeasured] = useState<Measured | undefined>(undefined);
  const sheetKey = `${x} ${y} ${width} ${height}`;
  useLayoutEffect(() => {
    const element = svg.current;
    if (element === null) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const pixelOf = (): number => unit.current / zoomTransform(element).k;
    const apply = (): void => {
      sheet.current?.setAttribute('transform', zoomTransform(element).toString());
      element.parentElement?.style.setProperty('--pixel', String(pixelOf()));
      clearTimeout(rest);
      rest = setTimeout(() => setPixel(pixelOf()), REST);
    };
    const created = createZoom([x, y, width, height], (event) => allows.current(event)).on('zoom', apply);
    const measure = (): void => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) {
        setMeasured({ sheetKey, bounds: [x, y, width, height] });
        return;
      }
      unit.current = Math.max(width / box.width, height / box.height);
      const [shownWidth, shownHeight] = [box.width * unit.current, box.height * unit.current];
      const bounds = [x - (shownWidth - width) / 2, y - (shownHeight - height) / 2, shownWidth, shownHeight] as const;
      setMeasured({ sheetKey, bounds });
      apply();
      setPixel(pixelOf());
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    select(element).call(created).call(created.transform, zoomIdentity).on('dblclick.zoom', null);
    measure();
    behaviour.current = created;
    return () => {
      clearTimeout(rest);
      observer.disconnect();
      select(element).on('.zoom', null);
    };
  }, [svg, sheet, sheetKey, x, y, width, height, allows]);
  const bounds = measured?.sheetKey === sheetKey ? measured.bounds : undefined;
  return useMemo(
    () => ({
      pixel,
      bounds,
      ...zoomActions({ svg, behaviour, unit }, [x, y, width, height]),
    }),
    [svg, pixel, bounds, x, y, width, height],
  );
}

/** The bounds and the view box that they were measured for. */
interface Measured {
  readonly sheetKey: string;
  readonly bounds: DrawingBounds;
}

function createZoom([x, y, width, height]: DrawingBounds, mayPan: ZoomTarget['mayPan']): Behaviour {
  const extent: [[number, number], [number, number]] = [
    [x, y],
    [x + width, y + height],
  ];
  return (
    zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 16])
      .extent(extent)
      .translateExtent(extent)
      .clickDistance(4)
      // Also where the browser does not know yet that there is a touch screen.
      .touchable(true)
      .filter((event: D3ZoomEvent<SVGSVGElement, unknown>['sourceEvent']) => event.type === 'wheel' || mayPan(event))
  );
}

interface ZoomParts {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly behaviour: RefObject<Behaviour | null>;
  readonly unit: RefObject<number>;
}

function zoomActions(
  { svg, behaviour, unit }: ZoomParts,
  [x, y, width, height]: DrawingBounds,
): Omit<Zoom, 'pixel' | 'bounds'> {
  const act = (action: (created: Behaviour, element: SVGSVGElement) => void): void => {
    if (behaviour.current !== null && svg.current !== null) action(behaviour.current, svg.current);
  };
  const transformNow = () => (svg.current === null ? zoomIdentity : zoomTransform(svg.current));
  return {
    pixelNow: () => unit.current / transformNow().k,
    toSheet: ({ clientX, clientY }) => {
      const matrix = svg.current?.getScreenCTM();
      if (matrix === null || matrix === undefined) return undefined;
      const at = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
      const [sheetX, sheetY] = transformNow().invert([at.x, at.y]);
      return { x: sheetX, y: sheetY };
    },
    zoomBy: (factor, about) =>
      act((created, element) => {
        const point: [number, number] | undefined =
          about === undefined ? undefined : transformNow().apply([about.x, about.y]);
        created.scaleBy(select(element), factor, point);
      }),
    reset: () => act((created, element) => created.transform(select(element), zoomIdentity)),
    reveal: (place) =>
      act((created, element) => {
        const [shownX, shownY] = transformNow().apply([place.x, place.y]);
        const isShown =
          Math.abs(shownX - x - width / 2) < width * 0.47 && Math.abs(shownY - y - height / 2) < height * 0.47;
        if (!isShown) created.translateTo(select(element), place.x, place.y);
      }),
  };
}
