import type { Similarity } from './similarity.ts';
import { type Size, shownBox } from './viewport.ts';

/** A rectangle of the photo at full resolution. */
export interface TilePlace extends Size {
  readonly x: number;
  readonly y: number;
}

/** The tiles of which at least a pixel is in sight. */
export function tilesInSight<Tile extends TilePlace>(
  tiles: readonly Tile[],
  viewport: Similarity,
  frame: Size,
): readonly Tile[] {
  const { left, top, right, bottom } = shownBox(viewport, frame);
  return tiles.filter(({ x, y, width, height }) => x < right && x + width > left && y < bottom && y + height > top);
}

/** Whether a preview of so many pixels would be stretched on a screen with `density` device pixels per pixel. */
export const asksForMore = (
  { scale }: Similarity,
  widths: { readonly full: number; readonly preview: number },
  density: number,
): boolean => widths.preview < widths.full && scale * density > (widths.preview / widths.full) * 1.05;
