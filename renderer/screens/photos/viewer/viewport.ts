import { moveBack, moveBy, type Place, type Similarity } from './similarity.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest zoom: screen pixels per pixel of the photo. */
export const LARGEST_SCALE = 12;

/** A photo as large as the frame holds it, in the middle, turned by quarters. */
export function fitIn(image: Size, frame: Size, quarters = 0): Similarity {
  const upright = quarters % 2 === 0;
  const [width, height] = upright ? [image.width, image.height] : [image.height, image.width];
  const scale = Math.max(1e-6, Math.min(frame.width / width, frame.height / height));
  const angle = (quarters * Math.PI) / 2;
  const middle = moveBy({ scale, angle, x: 0, y: 0 }, [image.width / 2, image.height / 2]);
  return { scale, angle, x: frame.width / 2 - middle[0], y: frame.height / 2 - middle[1] };
}

/** Zooms by a factor while what lies at a place of the screen stays there. */
export function zoomAt(viewport: Similarity, factor: number, [x, y]: Place): Similarity {
  return {
    ...viewport,
    scale: viewport.scale * factor,
    x: x + (viewport.x - x) * factor,
    y: y + (viewport.y - y) * factor,
  };
}

/** Shifts by screen pixels. */
export const shift = (viewport: Similarity, [dx, dy]: Place): Similarity => ({
  ...viewport,
  x: viewport.x + dx,
  y: viewport.y + dy,
});

/** Shifts so that a place of the photo lies in the middle of the frame. */
export function centreOn(viewport: Similarity, px: Place, frame: Size): Similarity {
  const [x, y] = moveBy(viewport, px);
  return shift(viewport, [frame.width / 2 - x, frame.height / 2 - y]);
}

/** The factor that keeps the scale between fitted and the largest. */
export function limitFactor(scale: number, factor: number, smallest: number): number {
  const largest = Math.max(LARGEST_SCALE, smallest);
  return Math.max(smallest, Math.min(largest, scale * factor)) / scale;
}

/** The box around the photo on the screen. */
export function boxOf(viewport: Similarity, { width, height }: Size) {
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ] as const;
  return boxAround(corners.map((corner) => moveBy(viewport, corner)));
}

/** The part of the photo that a frame shows, as a box in pixels of the photo; may reach beyond the photo. */
export function shownBox(viewport: Similarity, { width, height }: Size) {
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ] as const;
  return boxAround(corners.map((corner) => moveBack(viewport, corner)));
}

function boxAround(places: readonly Place[]) {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Shifts so that no edge of the photo comes inside the frame; along an axis where the photo is smaller it stands in the middle. */
export function keepInside(viewport: Similarity, image: Size, frame: Size): Similarity {
  const { left, top, right, bottom } = boxOf(viewport, image);
  return shift(viewport, [correction(left, right, frame.width), correction(top, bottom, frame.height)]);
}

function correction(low: number, high: number, room: number): number {
  if (high - low <= room) return (room - low - high) / 2;
  if (low > 0) return -low;
  return high < room ? room - high : 0;
}
