import type { ImageTile, ImageTiles } from '../application/workspace.ts';
import { maxTilePixels, tileSide } from './image-limits.ts';

/** How an image of these dimensions is cut. */
export interface TilePlan extends Pick<ImageTiles, 'factor' | 'tileSide'> {
  /** Dimensions of the image that is cut: the whole one divided by the factor, rounded up. */
  readonly width: number;
  readonly height: number;
  /** Row by row, each from the left. */
  readonly places: readonly Omit<ImageTile, 'bytes'>[];
}

/** The tiles of an image of so many pixels: the decoder cuts by it, and what it answers is checked by it. */
export function planTiles(widthPx: number, heightPx: number): TilePlan {
  const pixels = widthPx * heightPx;
  const factor = pixels <= maxTilePixels ? 1 : pixels <= 4 * maxTilePixels ? 2 : 4;
  const [width, height] = [Math.ceil(widthPx / factor), Math.ceil(heightPx / factor)];
  const [columns, rows] = [Math.ceil(width / tileSide), Math.ceil(height / tileSide)];
  const places = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return {
      column,
      row,
      width: Math.min(tileSide, width - column * tileSide),
      height: Math.min(tileSide, height - row * tileSide),
    };
  });
  return { factor, tileSide, width, height, places };
}
