import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';

/** Media types that an original may have; kept byte for byte. */
export const PhotoMediaType = z.enum([
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
  'image/heic',
  'image/heif',
  // Camera files: none of these names is registered with IANA, all are in common use.
  'image/x-adobe-dng',
  'image/x-canon-cr2',
  'image/x-canon-cr3',
  'image/x-nikon-nef',
  'image/x-sony-arw',
  'image/x-fuji-raf',
  'image/x-olympus-orf',
  'image/x-panasonic-rw2',
  'image/x-pentax-pef',
]);
export type PhotoMediaType = z.infer<typeof PhotoMediaType>;

/**
 * What the image file says about itself, as read; `takenAt` is camera time without zone, `yyyy-mm-ddThh:mm:ss`. Dimensions are those of
 * the upright image that is shown: with `previewFrom: 'embedded'` the picture that the camera put beside its sensor data.
 */
export const PhotoMetadata = z.strictObject({
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
  takenAt: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
    .optional(),
  device: z.string().max(120).optional(),
  hasGps: z.boolean(),
  previewFrom: z.literal('embedded').optional(),
});
export type PhotoMetadata = z.infer<typeof PhotoMetadata>;

/** What the person who imports a photo says about it. `step` and `scale` are codes of `photo-step` and `scale-type`. */
export const PhotoDetails = z.strictObject({
  fileName: z.string().trim().min(1).max(255),
  step: Code,
  scale: Code,
  intimate: z.boolean(),
  caption: z.string().trim().max(300).optional(),
  takenBy: z.string().trim().max(120).optional(),
  /** Minutes to add to the camera's time, at most ten years either way. */
  clockOffsetMinutes: z.int().min(-5_260_000).max(5_260_000).optional(),
});
export type PhotoDetails = z.infer<typeof PhotoDetails>;

/** Taken out of the case by whom and why; original and trail stay. */
export const PhotoStruck = z.strictObject({
  at: Instant,
  by: z.string().trim().min(1).max(120),
  reason: z.string().trim().min(1).max(500),
});
export type PhotoStruck = z.infer<typeof PhotoStruck>;

/** What the store keeps of what people say about a photo. */
export const PhotoBody = PhotoDetails.extend({ struck: PhotoStruck.optional() });
