/** A field of a directory: a number of four bytes, text, several numbers, or bytes. */
export type Field = readonly [tag: number, value: number | string | readonly number[] | Uint8Array];

/** A directory of a synthetic camera file; `jpeg` is laid into the file, and these two tags say where. */
export interface Directory {
  readonly fields: readonly Field[];
  readonly jpeg?: { readonly bytes: Uint8Array; readonly offsetTag: number; readonly lengthTag: number };
  readonly below?: readonly Directory[];
}

const head = 16;

/**
 * A file with the structure that cameras write: a TIFF (little endian) with a chain of directories, some below others, and JPEGs. No
 * camera made it and no sensor data are in it.
 */
export function tiffFile(directories: readonly Directory[], magic = 'II*\0'): Buffer {
  const parts: Buffer[] = [Buffer.alloc(head)];
  let length = head;
  const lay = (bytes: Uint8Array): number => {
    const at = length;
    const padded = Buffer.concat([bytes, Buffer.alloc(bytes.length % 2)]);
    parts.push(padded);
    length += padded.length;
    return at;
  };
  const write = ({ fields, jpeg, below = [] }: Directory, next: number): number => {
    const all: Field[] = [...fields];
    if (jpeg) all.push([jpeg.offsetTag, lay(jpeg.bytes)], [jpeg.lengthTag, jpeg.bytes.length]);
    if (below.length > 0) all.push([0x014a, below.map((one) => write(one, 0))]);
    const entries = all.toSorted(([a], [b]) => a - b).map(([tag, value]) => entry(tag, value, lay));
    const count = Buffer.alloc(2);
    count.writeUInt16LE(entries.length);
    return lay(Buffer.concat([count, ...entries, fourBytes(next)]));
  };
  const first = directories.reduceRight((next, directory) => write(directory, next), 0);
  const file = Buffer.concat(parts);
  file.write(magic, 0, 'latin1');
  file.writeUInt32LE(first, 4);
  return file;
}

function entry(tag: number, value: Field[1], lay: (bytes: Uint8Array) => number): Buffer {
  const [type, count, bytes] = encode(value);
  const buffer = Buffer.alloc(12);
  buffer.writeUInt16LE(tag, 0);
  buffer.writeUInt16LE(type, 2);
  buffer.writeUInt32LE(count, 4);
  if (bytes.length <= 4) buffer.set(bytes, 8);
  else buffer.writeUInt32LE(lay(bytes), 8);
  return buffer;
}

function encode(value: Field[1]): readonly [type: number, count: number, bytes: Uint8Array] {
  if (typeof value === 'number') return [4, 1, fourBytes(value)];
  if (typeof value === 'string') return [2, value.length + 1, Buffer.from(`${value}\0`, 'latin1')];
  if (value instanceof Uint8Array) return [7, value.length, value];
  return [4, value.length, Buffer.concat(value.map(fourBytes))];
}

const fourBytes = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};

const [orientation, make, model, version] = [0x0112, 0x010f, 0x0110, 0xc612];
const byInterchange = (bytes: Uint8Array) => ({ bytes, offsetTag: 0x0201, lengthTag: 0x0202 });
const byStrip = (bytes: Uint8Array) => ({ bytes, offsetTag: 0x0111, lengthTag: 0x0117 });

/** Synthetic camera files by media type, each with this JPEG where its kind has it and, where it has one, a smaller one before it. */
export function cameraFiles(large: Uint8Array, small: Uint8Array, turn = 1): Readonly<Record<string, Buffer>> {
  const camera = (maker: string): readonly Field[] => [
    [make, maker],
    [model, 'Synthetisch'],
    [orientation, turn],
  ];
  const dng: Directory = {
    fields: [...camera('Testcamera'), [version, 0x00000401]],
    below: [{ fields: [], jpeg: byStrip(large) }],
  };
  const nef = {
    fields: camera('NIKON CORPORATION'),
    jpeg: byStrip(small),
    below: [{ fields: [], jpeg: byInterchange(large) }],
  };
  const arw = { fields: camera('SONY'), jpeg: byInterchange(large), below: [{ fields: [] as Field[] }] };
  const cr2 = tiffFile([
    { fields: camera('Canon'), jpeg: byStrip(large) },
    { fields: camera('Canon'), jpeg: byInterchange(small) },
  ]);
  cr2.write('CR\x02\0', 8, 'latin1');
  const pef = [
    { fields: [...camera('PENTAX'), [0x0103, 65_535]] as Field[] },
    { fields: camera('PENTAX'), jpeg: byInterchange(large) },
  ];
  const belowEmpty = (one: Directory): Directory => ({
    ...one,
    below: (one.below ?? []).map((sub) => ({ ...sub, fields: [...sub.fields, [0x00fe, 0]] })),
  });
  return {
    'image/x-adobe-dng': tiffFile([belowEmpty(dng)]),
    'image/x-nikon-nef': tiffFile([nef]),
    'image/x-sony-arw': tiffFile([belowEmpty(arw)]),
    'image/x-canon-cr2': cr2,
    'image/x-pentax-pef': tiffFile(pef),
    'image/x-panasonic-rw2': tiffFile([{ fields: [...camera('Panasonic'), [0x002e, large]] }], 'IIU\0'),
    // In an ORF the picture lies where only notes of the maker say.
    'image/x-olympus-orf': Buffer.concat([tiffFile([{ fields: camera('OLYMPUS') }], 'IIRO'), large]),
    'image/x-fuji-raf': raf(large),
    'image/x-canon-cr3': cr3(large, turn),
  };
}

/** The header of a RAF: name, version, camera, and where JPEG, header of the sensor data and sensor data lie (big endian). */
function raf(jpeg: Uint8Array): Buffer {
  const header = Buffer.alloc(160);
  header.write('FUJIFILMCCD-RAW 0201', 'latin1');
  header.writeUInt32BE(160, 84);
  header.writeUInt32BE(jpeg.length, 88);
  for (const at of [92, 100]) header.writeUInt32BE(160 + jpeg.length, at);
  return Buffer.concat([header, jpeg]);
}

/** A box of ISO/IEC 14496-12. */
export function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const start = Buffer.alloc(8);
  start.writeUInt32BE(8 + body.length);
  start.write(type, 4, 'latin1');
  return Buffer.concat([start, body]);
}

function cr3(jpeg: Uint8Array, turn: number): Buffer {
  const camera = tiffFile([
    {
      fields: [
        [make, 'Canon'],
        [model, 'Synthetisch'],
        [orientation, turn],
      ],
    },
  ]);
  const moment = tiffFile([{ fields: [[0x9003, '2026:03:01 14:05:59']] }]);
  const notes = box('uuid', Buffer.alloc(16, 7), box('CMT1', camera), box('CMT2', moment));
  return Buffer.concat([
    box('ftyp', Buffer.from('crx \0\0\0\x01crx isom', 'latin1')),
    box('moov', notes),
    box('mdat', jpeg),
  ]);
}
