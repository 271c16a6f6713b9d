import { box } from './camera-files.ts';

/**
 * A HEIC as telephones store large photos: an image that consists of others, here twice the first one of
 * `single`, side by side. Source: ISO/IEC 23008-12 section 6.6.2.3.
 */
export function gridHeic(
  single: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
): Buffer {
  const part = firstItem(single);
  const coding = boxNamed(single, 'hvcC');
  const grid = Buffer.concat([Buffer.from([0, 0, 0, 1]), short(2 * width), short(height)]);
  const sizeOf = (across: number): Buffer => full('ispe', 0, long(across), long(height));
  const properties = box(
    'iprp',
    box('ipco', coding, sizeOf(width), sizeOf(2 * width)),
    // Of each item: its number, how many properties, which (the first bit: it cannot do without).
    full('ipma', 0, long(3), item(1, [0x81, 2]), item(2, [0x81, 2]), item(3, [3])),
  );
  const names = full('iinf', 0, short(3), name(1, 'hvc1'), name(2, 'hvc1'), name(3, 'grid'));
  const parts = full('iref', 0, box('dimg', short(3), short(2), short(1), short(2)));
  const handler = full('hdlr', 0, long(0), Buffer.from('pict', 'latin1'), Buffer.alloc(13));
  const data = [part, part, grid];
  const write = (start: number): Buffer => {
    let at = start;
    const places = data.map((bytes, index) => {
      const place = Buffer.concat([short(index + 1), short(0), short(1), long(at), long(bytes.length)]);
      at += bytes.length;
      return place;
    });
    const located = full('iloc', 0, Buffer.from([0x44, 0]), short(3), ...places);
    const meta = full('meta', 0, handler, full('pitm', 0, short(3)), located, names, parts, properties);
    return Buffer.concat([box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')), meta, box('mdat', ...data)]);
  };
  const length = data.reduce((sum, bytes) => sum + bytes.length, 0);
  return write(write(0).length - length);
}

const full = (type: string, flags: number, ...content: readonly Uint8Array[]): Buffer =>
  box(type, long(flags), ...content);
const item = (id: number, properties: readonly number[]): Buffer =>
  Buffer.concat([short(id), Buffer.from([properties.length, ...properties])]);
/** The first two are hidden: they are parts of the third. */
const name = (id: number, kind: string): Buffer =>
  full('infe', 0x02000000 + (kind === 'grid' ? 0 : 1), short(id), short(0), Buffer.from(`${kind}\0`, 'latin1'));

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function boxNamed(file: Buffer, type: string): Buffer {
  const start = file.indexOf(type, 0, 'latin1') - 4;
  return file.subarray(start, start + file.readUInt32BE(start));
}

/** What the first item of a file consists of, in one extent: `iloc` as `heif-enc` writes it (version 0, four bytes for each number). */
function firstItem(file: Buffer): Buffer {
  const places = boxNamed(file, 'iloc');
  const offset = places.readUInt32BE(20) + places.readUInt32BE(26);
  return file.subarray(offset, offset + places.readUInt32BE(30));
}
