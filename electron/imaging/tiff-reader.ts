/** One field of a directory: `at` is where its values lie, whether in the entry itself or elsewhere. */
export interface TiffField {
  readonly type: number;
  readonly count: number;
  readonly at: number;
  /** Whether all values lie in the file. */
  readonly isInside: boolean;
}

type TiffDirectory = ReadonlyMap<number, TiffField>;

/** The directories of a TIFF, with the means to read their fields. */
export interface Tiff {
  /** Those of the chain and those below them, each once, the first of the chain first. */
  readonly directories: readonly [TiffDirectory, ...TiffDirectory[]];
  /** Whether there were more directories than are read. */
  readonly isCut: boolean;
  /** At most 65,536 whole numbers of a field; none for one of another type or outside of the file. */
  numbers(field: TiffField | undefined): readonly number[];
  /** At most 200 characters of a field. */
  text(field: TiffField | undefined): string;
}

/** More pages than a photo has, and more than is worth looking at. */
const maxDirectories = 512;
const maxNumbers = 65_536;
const subDirectories = 0x014a;
const bytesOfType: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
};

/**
 * Reads the directories of a TIFF or of a camera file built like one, whatever its magic number, in bounded time; nothing else in the
 * file is believed or read. `undefined` when the first directory does not lie in the file or directories lead back to each other.
 * Source: TIFF 6.0 section 2; sub-directories: TIFF Technical Note 1.
 */
export function readTiff(bytes: Uint8Array): Tiff | undefined {
  if (bytes.length < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = view.getUint16(0) === 0x4949;
  if (!isLittle && view.getUint16(0) !== 0x4d4d) return undefined;
  const numbers = numberReader(view, isLittle);
  const directories: TiffDirectory[] = [];
  const seen = new Set<number>();
  const waiting = [view.getUint32(4, isLittle)];
  for (let offset = waiting.shift(); offset !== undefined; offset = waiting.shift()) {
    if (offset === 0) continue;
    if (seen.has(offset)) return undefined;
    if (directories.length === maxDirectories) return finish(directories, { isCut: true, numbers, bytes });
    seen.add(offset);
    const read = readDirectory(view, offset, isLittle);
    if (!read) return undefined;
    directories.push(read.fields);
    waiting.push(read.next, ...numbers(read.fields.get(subDirectories)).slice(0, maxDirectories));
  }
  return finish(directories, { isCut: false, numbers, bytes });
}

function finish(
  [first, ...others]: readonly TiffDirectory[],
  { isCut, numbers, bytes }: Pick<Tiff, 'isCut' | 'numbers'> & { readonly bytes: Uint8Array },
): Tiff | undefined {
  if (!first) return undefined;
  return {
    directories: [first, ...others],
    isCut,
    numbers,
    text: (field) =>
      field?.isInside
        ? Buffer.from(bytes.subarray(field.at, field.at + Math.min(field.count, 200)))
            .toString('latin1')
            .replace(/\0.*$/s, '')
        : '',
  };
}

function readDirectory(
  view: DataView,
  offset: number,
  isLittle: boolean,
): { readonly fields: TiffDirectory; readonly next: number } | undefined {
  if (offset + 2 > view.byteLength) return undefined;
  const count = view.getUint16(offset, isLittle);
  const end = offset + 2 + count * 12;
  if (count === 0 || end > view.byteLength) return undefined;
  const fields = new Map<number, TiffField>();
  for (let at = offset + 2; at < end; at += 12) {
    const type = view.getUint16(at + 2, isLittle);
    const values = view.getUint32(at + 4, isLittle);
    const length = values * (bytesOfType[type] ?? 1);
    const place = length <= 4 ? at + 8 : view.getUint32(at + 8, isLittle);
    const tag = view.getUint16(at, isLittle);
    if (!fields.has(tag))
      fields.set(tag, { type, count: values, at: place, isInside: place + length <= view.byteLength });
  }
  // Some cameras leave the last pointer out.
  return { fields, next: end + 4 <= view.byteLength ? view.getUint32(end, isLittle) : 0 };
}

function numberReader(view: DataView, isLittle: boolean): Tiff['numbers'] {
  return (field) => {
    if (!field?.isInside) return [];
    const { type, at } = field;
    const count = Math.min(field.count, maxNumbers);
    if (type === 3) return Array.from({ length: count }, (_, index) => view.getUint16(at + 2 * index, isLittle));
    if (type === 4 || type === 13)
      return Array.from({ length: count }, (_, index) => view.getUint32(at + 4 * index, isLittle));
    return type === 1 ? Array.from({ length: count }, (_, index) => view.getUint8(at + index)) : [];
  };
}
