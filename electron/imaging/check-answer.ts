import { z } from 'zod';
import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import { PhotoMetadata } from '../../shared/domain/photo/photo.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { ImageTiles, InspectedImage } from '../application/workspace.ts';
import { maxPixels, maxPreviewBytes, previewSides } from './image-limits.ts';
import type { DecodeRefused } from './open-picture.ts';
import { plainJpegSize } from './plain-jpeg-size.ts';
import { planTiles } from './plan-tiles.ts';

const preview = (size: keyof typeof previewSides) =>
  z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.length <= maxPreviewBytes[size])
    .refine((bytes) => isPreview(bytes, previewSides[size]))
    // A copy of its own: what came may be a small part of a large buffer.
    .transform((bytes) => new Uint8Array(bytes));

function isPreview(bytes: Uint8Array, side: number): boolean {
  const size = plainJpegSize(bytes);
  return size !== undefined && Math.max(size.width, size.height) <= side;
}

const Refused = z.strictObject({
  ok: z.literal(false),
  error: z.strictObject({ kind: z.enum(['image-damaged', 'image-too-large', 'no-preview']) }),
});

const Answer = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    value: z.strictObject({
      mediaType: z.string(),
      metadata: PhotoMetadata.refine(({ widthPx, heightPx }) => widthPx * heightPx <= maxPixels),
      previews: z.strictObject({ thumbnail: preview('thumbnail'), screen: preview('screen') }),
    }),
  }),
  Refused,
]);

const Tile = z.strictObject({
  column: z.int(),
  row: z.int(),
  width: z.int(),
  height: z.int(),
  bytes: z.instanceof(Uint8Array),
});

const TilesAnswer = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    value: z
      .strictObject({
        widthPx: z.int().positive(),
        heightPx: z.int().positive(),
        factor: z.union([z.literal(1), z.literal(2), z.literal(4)]),
        tileSide: z.int(),
        tiles: z.array(Tile).max(4096),
      })
      .refine(({ widthPx, heightPx }) => widthPx * heightPx <= maxPixels),
  }),
  Refused,
]);

/**
 * What a decoder answered about a photo of this kind, as far as it can be believed: the process has read hostile bytes and may have
 * become hostile itself. Anything but previews in plain JPEG within their limits and well-formed metadata, or one of the two
 * refusals, counts as a damaged image.
 */
export function checkAnswer(answer: unknown, mediaType: PhotoMediaType): Result<InspectedImage, DecodeRefused> {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) return fail({ kind: 'image-damaged' });
  if (!parsed.data.ok) return fail(parsed.data.error);
  const { metadata, previews } = parsed.data.value;
  return parsed.data.value.mediaType === mediaType
    ? ok({ mediaType, metadata, previews })
    : fail({ kind: 'image-damaged' });
}

/**
 * The tiles that a decoder answered, as far as they can be believed: every one that an image of these dimensions has, in its place, in
 * plain JPEG of exactly its size. Anything else counts as a damaged image.
 */
export function checkTiles(answer: unknown): Result<ImageTiles, DecodeRefused> {
  const parsed = TilesAnswer.safeParse(answer);
  if (!parsed.success) return fail({ kind: 'image-damaged' });
  if (!parsed.data.ok) return fail(parsed.data.error);
  const { widthPx, heightPx, factor, tileSide, tiles } = parsed.data.value;
  const plan = planTiles(widthPx, heightPx);
  const isAsPlanned =
    factor === plan.factor &&
    tileSide === plan.tileSide &&
    tiles.length === plan.places.length &&
    plan.places.every((place, index) => isTile(tiles[index], place));
  if (!isAsPlanned) return fail({ kind: 'image-damaged' });
  return ok({
    widthPx,
    heightPx,
    factor,
    tileSide,
    tiles: tiles.map((tile) => ({ ...tile, bytes: new Uint8Array(tile.bytes) })),
  });
}

/** More than the quality in which tiles are made can give. */
const maxTileBytes = (width: number, height: number): number => 65_536 + 3 * width * height;

function isTile(tile: z.infer<typeof Tile> | undefined, place: Omit<z.infer<typeof Tile>, 'bytes'>): boolean {
  if (!tile || tile.column !== place.column || tile.row !== place.row) return false;
  if (tile.bytes.length > maxTileBytes(place.width, place.height)) return false;
  const size = plainJpegSize(tile.bytes);
  return [tile, size].every((one) => one?.width === place.width && one.height === place.height);
}
