import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import type { AnnouncedSize } from './check-structure.ts';
import { maxHeifItems, maxHeifPixels } from './image-limits.ts';

/** One box: where its content starts and ends. */
interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const maxBoxes = 20_000;

/**
 * Whether the boxes of a HEIF, or of a CR3, lie in each other and in the file, and whether the parts of the image that a HEIF names
 * lie in the file too. The size of a HEIF is the largest that any of its images announces. Sources: ISO/IEC 14496-12 section 4.2 and
 * 8.11, ISO/IEC 23008-12 section 6.5.3.
 */
export function checkBoxes(bytes: Uint8Array, kind: PhotoMediaType): AnnouncedSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const top = boxesIn(view, { start: 0, end: bytes.length });
  if (top?.[0]?.type !== 'ftyp') return undefined;
  if (kind === 'image/x-canon-cr3') return top.some(({ type }) => type === 'moov') ? {} : undefined;
  const meta = top.find(({ type }) => type === 'meta');
  if (!meta) return undefined;
  const inner = boxesIn(view, { start: meta.start + 4, end: meta.end });
  const properties = inner?.find(({ type }) => type === 'iprp');
  const places = inner?.find(({ type }) => type === 'iloc');
  if (!properties || !places) return undefined;
  const located = checkPlaces(view, places);
  if (located !== 'inside') return located === 'outside' ? undefined : { isTooMuch: true };
  return largestSize(view, properties);
}

function boxesIn(view: DataView, { start, end }: Pick<Box, 'start' | 'end'>): readonly Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = start; at < end; ) {
    if (at + 8 > end || boxes.length === maxBoxes) return undefined;
    const short = view.getUint32(at);
    const isLong = short === 1;
    if (isLong && at + 16 > end) return undefined;
    const length = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    if (length < (isLong ? 16 : 8) || at + length > end) return undefined;
    const type = String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
    boxes.push({ type, start: at + (isLong ? 16 : 8), end: at + length });
    at += length;
  }
  return boxes;
}

function largestSize(view: DataView, properties: Box): AnnouncedSize | undefined {
  const container = boxesIn(view, properties)?.find(({ type }) => type === 'ipco');
  const sizes =
    container && boxesIn(view, container)?.filter(({ type, start, end }) => type === 'ispe' && end - start >= 12);
  let best = { width: 0, height: 0 };
  for (const { start } of sizes ?? []) {
    const size = { width: view.getUint32(start + 4), height: view.getUint32(start + 8) };
    if (size.width * size.height > best.width * best.height) best = size;
  }
  return { ...best, isTooMuch: best.width * best.height > maxHeifPixels };
}

/** Follows the item locations, of any of its three versions, and sees whether what lies in this file lies inside it. */
function checkPlaces(view: DataView, { start, end }: Box): 'inside' | 'outside' | 'too-many' {
  if (end - start < 8) return 'outside';
  const version = view.getUint8(start);
  if (version > 2) return 'outside';
  const [sizes, more] = [view.getUint8(start + 4), view.getUint8(start + 5)];
  const [offsetSize, lengthSize, baseSize, indexSize] = [
    sizes >> 4,
    sizes & 15,
    more >> 4,
    version > 0 ? more & 15 : 0,
  ];
  const isWide = version === 2;
  if (isWide && end - start < 10) return 'outside';
  const count = isWide ? view.getUint32(start + 6) : view.getUint16(start + 6);
  if (count > maxHeifItems) return 'too-many';
  let at = start + (isWide ? 10 : 8);
  const take = (bytes: number): number => {
    if (![0, 2, 4, 8].includes(bytes) || at + bytes > end) throw new RangeError();
    at += bytes;
    if (bytes === 0) return 0;
    if (bytes === 2) return view.getUint16(at - 2);
    return bytes === 4 ? view.getUint32(at - 4) : Number(view.getBigUint64(at - 8));
  };
  try {
    for (let item = 0; item < count; item += 1) {
      take(isWide ? 4 : 2);
      const isInFile = version === 0 || (take(2) & 15) === 0;
      take(2);
      const base = take(baseSize);
      const extents = take(2);
      if (extents > maxHeifItems) return 'too-many';
      for (let extent = 0; extent < extents; extent += 1) {
        take(indexSize);
        const offset = base + take(offsetSize);
        const length = take(lengthSize);
        if (isInFile && offset + length > view.byteLength) return 'outside';
      }
    }
  } catch {
    return 'outside';
  }
  return 'inside';
}
