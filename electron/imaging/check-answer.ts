import { z } from 'zod';
import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import { PhotoMetadata } from '../../shared/domain/photo/photo.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { InspectedImage } from '../application/workspace.ts';
import type { DecodeRefused } from './decode-photo.ts';
import { maxPixels, maxPreviewBytes, previewSides } from './image-limits.ts';
import { plainJpegSize } from './plain-jpeg-size.ts';

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

const Answer = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    value: z.strictObject({
      mediaType: z.string(),
      metadata: PhotoMetadata.refine(({ widthPx, heightPx }) => widthPx * heightPx <= maxPixels),
      previews: z.strictObject({ thumbnail: preview('thumbnail'), screen: preview('screen') }),
    }),
  }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({ kind: z.enum(['image-damaged', 'image-too-large']) }),
  }),
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
