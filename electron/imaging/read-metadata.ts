import type { PhotoMediaType, PhotoMetadata } from '../../shared/domain/photo/photo.ts';
import { readExif } from './read-exif.ts';

/** What is kept of an image's own metadata, apart from its dimensions. */
export type CameraMetadata = Pick<PhotoMetadata, 'takenAt' | 'device' | 'hasGps'>;

/**
 * Reads when and with what a photo was taken, and whether it says where; the place itself is not read. Metadata that cannot be
 * read counts as absent: it never refuses an image. `xmp` is the packet as the decoder found it; its XML is not parsed.
 */
export function readMetadata(bytes: Uint8Array, { mediaType, xmp }: MetadataSource): CameraMetadata {
  const tags: Readonly<Record<string, unknown>> = readExif(bytes, mediaType);
  const takenAt = cameraTime(tags.DateTimeOriginal) ?? cameraTime(tags.DateTimeDigitized);
  const device = deviceName(textOf(tags.Make), textOf(tags.Model));
  const hasGps =
    Object.keys(tags).some((name) => placeTags.has(name)) ||
    [...placeTags].some((name) => xmp?.includes(name) ?? false);
  return { ...(takenAt ? { takenAt } : {}), ...(device ? { device } : {}), hasGps };
}

interface MetadataSource {
  readonly mediaType: PhotoMediaType;
  readonly xmp?: string | undefined;
}

const placeTags = new Set(['GPSLatitude', 'GPSLongitude', 'GPSDestLatitude', 'GPSDestLongitude']);

/** The text of an ASCII tag, which the reader gives as a list of one string, or as a string. */
function textOf(tag: unknown): string | undefined {
  if (typeof tag !== 'object' || tag === null || !('value' in tag)) return undefined;
  const value: unknown = Array.isArray(tag.value) ? tag.value[0] : tag.value;
  return typeof value === 'string' ? value : undefined;
}

/** EXIF writes `yyyy:mm:dd hh:mm:ss`, with zeros or blanks when the clock was not set. */
function cameraTime(tag: unknown): string | undefined {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/.exec(textOf(tag) ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const moment = Date.parse(`${written}Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(written) ? written : undefined;
}

const maxDeviceLength = 120;

/** Maker and model in one line, without the maker twice, without control and direction characters. */
function deviceName(make: string | undefined, model: string | undefined): string | undefined {
  const [maker, type] = [plain(make), plain(model)];
  const name = type.toLowerCase().startsWith(maker.toLowerCase()) ? type : `${maker} ${type}`;
  const cut = [...name].slice(0, maxDeviceLength).join('').slice(0, maxDeviceLength).trim();
  return cut === '' ? undefined : cut;
}

const plain = (text: string | undefined): string =>
  (text ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
