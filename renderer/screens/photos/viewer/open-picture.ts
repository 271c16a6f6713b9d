import type { LookReason } from '../../../../shared/domain/photo/look-reason.ts';
import { client } from '../../../api/client.ts';
import { asksForMore, type TilePlace, tilesInSight } from './choose-tiles.ts';
import type { PhotoToShow, PreviewStore } from './preview-store.ts';
import type { Similarity } from './similarity.ts';
import type { Size } from './viewport.ts';

interface Tile extends TilePlace {
  readonly blob: Blob;
  bitmap?: ImageBitmap | undefined;
  asked?: boolean;
}

/** The pixels of one open photo: a preview, and tiles at full resolution once somebody looks closely. */
export interface Picture {
  readonly id: string;
  readonly status: () => 'loading' | 'ready' | 'failed';
  readonly full: () => 'unasked' | 'loading' | 'ready' | 'failed';
  /** Gets what is needed to show this part sharply, and lets go of decoded tiles that are out of sight. */
  readonly look: (viewport: Similarity, frame: Size, density: number) => void;
  /** Paints under the context's present transform, in pixels of the photo. */
  readonly paint: (context: CanvasRenderingContext2D) => void;
  /** Whether this part is as sharp as the photo, or the screen, allows. */
  readonly isSharp: (viewport: Similarity, frame: Size, density: number) => boolean;
  readonly close: () => void;
}

export interface PictureParts {
  readonly previews: PreviewStore;
  readonly reason: LookReason | undefined;
  readonly onChange: () => void;
}

const STAYS_AFTER = 700;

/** Opens a photo: its thumbnail at once, its preview after that, its tiles when looked at closely; `close` lets go of everything. */
export function openPicture(photo: PhotoToShow, { previews, reason, onChange }: PictureParts): Picture {
  let preview: ImageBitmap | undefined;
  let status: 'loading' | 'ready' | 'failed' = 'loading';
  let closed = false;
  const full = openTiles(photo, { reason, onChange, isClosed: () => closed });
  // Whoever stays with a photo may look closely next; an intimate one is not read in full before somebody does.
  const ahead = photo.intimate ? undefined : setTimeout(full.ask, STAYS_AFTER);
  const show = async (asked: Promise<Blob | undefined>): Promise<boolean> => {
    const bitmap = await asked
      .then((blob) => (blob === undefined ? undefined : createImageBitmap(blob)))
      .catch(() => undefined);
    if (bitmap === undefined) return false;
    if (closed || (preview !== undefined && preview.width >= bitmap.width)) {
      bitmap.close();
      return true;
    }
    preview?.close();
    preview = bitmap;
    status = 'ready';
    onChange();
    return true;
  };
  if (!photo.intimate && !previews.has(photo)) void show(previews.thumbnail(photo));
  void show(previews.screen(photo, reason)).then((shown) => {
    if (shown || closed || preview !== undefined) return;
    status = 'failed';
    onChange();
  });
  const isStretched = (viewport: Similarity, density: number): boolean =>
    preview !== undefined && asksForMore(viewport, { full: photo.width, preview: preview.width }, density);
  return {
    id: photo.id,
    status: () => status,
    full: full.status,
    look: (viewport, frame, density) => {
      if (preview !== undefined && preview.width > 400 && isStretched(viewport, density)) full.look(viewport, frame);
      else full.rest();
    },
    paint: (context) => {
      if (preview !== undefined) context.drawImage(preview, 0, 0, photo.width, photo.height);
      full.paint(context);
    },
    isSharp: (viewport, frame, density) =>
      preview !== undefined && (!isStretched(viewport, density) || full.isShown(viewport, frame)),
    close: () => {
      closed = true;
      clearTimeout(ahead);
      preview?.close();
      preview = undefined;
      full.close();
    },
  };
}

interface TileParts {
  readonly reason: LookReason | undefined;
  readonly onChange: () => void;
  readonly isClosed: () => boolean;
}

/** The tiles of a photo: asked for once, kept encoded, decoded only where in sight. */
function openTiles(photo: PhotoToShow, { reason, onChange, isClosed }: TileParts) {
  let tiles: readonly Tile[] = [];
  let status: 'unasked' | 'loading' | 'ready' | 'failed' = 'unasked';
  let sight: readonly Tile[] = [];
  const ask = async (): Promise<void> => {
    status = 'loading';
    onChange();
    const answer = await client['photo.tiles']({ photoId: photo.id, ...(reason === undefined ? {} : { reason }) });
    if (isClosed()) return;
    status = answer.ok ? 'ready' : 'failed';
    if (answer.ok) tiles = answer.value.tiles.map((tile) => placed(tile, answer.value));
    onChange();
  };
  const decode = async (tile: Tile): Promise<void> => {
    tile.asked = true;
    const bitmap = await createImageBitmap(tile.blob).catch(() => undefined);
    tile.asked = false;
    if (bitmap !== undefined && (isClosed() || !sight.includes(tile))) bitmap.close();
    else {
      tile.bitmap = bitmap;
      onChange();
    }
  };
  const see = (next: readonly Tile[]): void => {
    sight = next;
    for (const tile of tiles)
      if (!next.includes(tile)) {
        tile.bitmap?.close();
        tile.bitmap = undefined;
      }
    for (const tile of next) if (tile.bitmap === undefined && tile.asked !== true) void decode(tile);
  };
  return {
    status: () => status,
    ask: (): void => {
      if (status === 'unasked') void ask();
    },
    look: (viewport: Similarity, frame: Size): void => {
      if (status === 'unasked') void ask();
      if (status === 'ready') see(tilesInSight(tiles, viewport, frame));
    },
    rest: () => see([]),
    paint: (context: CanvasRenderingContext2D): void => {
      for (const { bitmap, x, y, width, height } of sight)
        if (bitmap !== undefined) context.drawImage(bitmap, x, y, width, height);
    },
    isShown: (viewport: Similarity, frame: Size): boolean =>
      status === 'ready' && tilesInSight(tiles, viewport, frame).every(({ bitmap }) => bitmap !== undefined),
    close: () => see([]),
  };
}

interface TileOfRoute extends Size {
  readonly column: number;
  readonly row: number;
  readonly bytes: Uint8Array;
}

/** A tile with its place in pixels of the photo; one of a reduced level covers more of them. */
function placed(tile: TileOfRoute, { factor, tileSide }: { readonly factor: number; readonly tileSide: number }): Tile {
  const side = factor * tileSide;
  return {
    x: tile.column * side,
    y: tile.row * side,
    width: tile.width * factor,
    height: tile.height * factor,
    blob: new Blob([new Uint8Array(tile.bytes)], { type: 'image/jpeg' }),
  };
}
