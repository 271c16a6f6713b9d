import type { Place } from './similarity.ts';
import type { Size } from './viewport.ts';

/** How a photo lies on the screen now, for what is drawn over it. Pixels of the photo are those of the upright photo at full resolution. */
export interface PhotoView {
  readonly image: Size;
  readonly frame: Size;
  /** Screen pixels per pixel of the photo. */
  readonly scale: number;
  /** How the photo is turned for display, in radians clockwise. */
  readonly angle: number;
  /** A pixel of the photo to a place in the frame, from its top left corner. */
  readonly toScreen: (px: Place) => [number, number];
  readonly toImage: (screen: Place) => [number, number];
  /** Brings a pixel of the photo to the middle of the frame. */
  readonly centreOn: (px: Place) => void;
  /** Paints the sharpest pixels at hand of a part of the photo, without any change of colour, into a canvas of the target's size. */
  readonly drawRegion: (
    context: CanvasRenderingContext2D,
    rect: Size & { readonly x: number; readonly y: number },
    target: Size,
  ) => void;
}
