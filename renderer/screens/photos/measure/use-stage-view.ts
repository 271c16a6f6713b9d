import { useCallback, useEffect, useRef, useState } from 'react';
import type { PixelPoint } from '../../../../shared/domain/photo/photo-measure.ts';

/** Which part of the photo is seen: the place in its middle, and screen pixels per pixel of the photo. */
interface Sight {
  readonly centre: PixelPoint;
  readonly zoom: number;
}

/** The stage: its size, and the ways between screen and photo. */
export interface StageView {
  readonly frame: React.RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly toScreen: (px: PixelPoint) => PixelPoint;
  readonly toImage: (screen: PixelPoint) => PixelPoint;
  /** Zooms by a factor; the place of the photo under `at` stays where it is. */
  readonly zoomBy: (factor: number, at?: PixelPoint) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly centreOn: (px: PixelPoint) => void;
  readonly fit: () => void;
}

const mostZoom = 32;

/** Zooming and moving over a photo of a known size; the whole photo is shown until somebody zooms. */
export function useStageView(image: { readonly width: number; readonly height: number }): StageView {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useFrameSize(frame);
  const [chosen, setSight] = useState<Sight | undefined>(undefined);
  const whole: Sight = {
    centre: [image.width / 2, image.height / 2],
    zoom: Math.min(width / image.width, height / image.height) || 1,
  };
  const sight = chosen ?? whole;
  const toScreen = ([x, y]: PixelPoint): PixelPoint => [
    (x - sight.centre[0]) * sight.zoom + width / 2,
    (y - sight.centre[1]) * sight.zoom + height / 2,
  ];
  const toImage = ([x, y]: PixelPoint): PixelPoint => [
    (x - width / 2) / sight.zoom + sight.centre[0],
    (y - height / 2) / sight.zoom + sight.centre[1],
  ];
  return {
    frame,
    width,
    height,
    zoom: sight.zoom,
    toScreen,
    toImage,
    zoomBy: (factor, at = [width / 2, height / 2]) => {
      const zoom = Math.min(mostZoom, Math.max(whole.zoom, sight.zoom * factor));
      const [x, y] = toImage(at);
      const centre: PixelPoint = [x - (at[0] - width / 2) / zoom, y - (at[1] - height / 2) / zoom];
      setSight(zoom === whole.zoom ? undefined : { centre, zoom });
    },
    panBy: (dx, dy) =>
      setSight({ ...sight, centre: [sight.centre[0] - dx / sight.zoom, sight.centre[1] - dy / sight.zoom] }),
    centreOn: (centre) => setSight({ ...sight, centre }),
    fit: useCallback(() => setSight(undefined), []),
  };
}

function useFrameSize(frame: React.RefObject<HTMLDivElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
