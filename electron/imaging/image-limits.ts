/** Pixels of the largest photo that is decoded; the sensors of cameras in use stay well below. */
export const maxPixels = 120_000_000;

/** The same for files that can only be decoded with the whole image in memory (progressive JPEG, interlaced PNG). */
export const maxWholePixels = 20_000_000;

/** Longest side of a preview in pixels. */
export const previewSides = { thumbnail: 360, screen: 1600 } as const;

/** Seconds after which the decoder itself gives up. */
export const decoderSeconds = 20;

/** Milliseconds after which the thread that decodes is ended, whatever it is doing. */
export const threadMilliseconds = 25_000;
