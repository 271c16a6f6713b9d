/** Pixels of the largest photo that is decoded; the sensors of cameras in use stay well below. */
export const maxPixels = 120_000_000;

/** The same for files that can only be decoded with the whole image in memory (progressive JPEG, interlaced PNG). */
export const maxWholePixels = 20_000_000;

/** Scans of a progressive JPEG: cameras write about ten, and each goes over the whole image again. */
export const maxScans = 100;

/**
 * Pixels of the largest HEIF: those of the sensors of telephones (48 megapixels). Its decoder holds about thirteen bytes for each
 * (planes, the image made of them, and the copy that is handed over).
 */
export const maxHeifPixels = 50_000_000;

/** Parts of an image in a HEIF: a grid of 48 megapixels in tiles of 512 pixels has 192. */
export const maxHeifItems = 4096;

/** Pixels of the largest image that is cut into tiles at full size; a larger one is halved, or halved again, first. */
export const maxTilePixels = 50_000_000;

/** Side of a tile in pixels; those at the right and lower edge are smaller. */
export const tileSide = 1024;

/** Longest side of a preview in pixels. */
export const previewSides = { thumbnail: 360, screen: 1600 } as const;

/** Bytes of the largest preview that is believed: more than these sides can give at the quality in which they are made. */
export const maxPreviewBytes = { thumbnail: 400_000, screen: 6_000_000 } as const;

/** Seconds after which the decoder itself gives up. */
export const decoderSeconds = 20;

/** Milliseconds after which the process that decodes is ended, whatever it is doing. */
export const decoderMilliseconds = 25_000;

/** Milliseconds after which nobody waits for a decoder any more, not even for its end. */
export const patienceMilliseconds = 30_000;

/** Bytes of memory that the process that decodes may hold, native decoder included. */
export const maxDecoderBytes = 256 * 1024 * 1024;

/** The same while a photo is cut into tiles, for which its pixels are held twice at most (turned, and to be turned). */
export const maxTilingBytes = 512 * 1024 * 1024;
