import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkStructure } from '../../../electron/imaging/check-structure.ts';
import { box, cameraFiles, tiffFile } from './camera-files.ts';
import { loopingExif, manyExifTags, photo, pngBomb, withClaimedSize, withSegment } from './hostile-images.ts';

const heic = readFileSync(new URL('./heic/drawing.heic', import.meta.url));
const jpeg = await photo(200, 150);
const withFormat = (format: 'png' | 'tiff' | 'webp') => sharp(jpeg).toFormat(format).toBuffer();
const [png, tiff, webp] = await Promise.all([withFormat('png'), withFormat('tiff'), withFormat('webp')]);
const raws = cameraFiles(jpeg, await photo(80, 60));
const whole: Readonly<Record<string, Buffer>> = {
  'image/jpeg': jpeg,
  'image/png': png,
  'image/tiff': tiff,
  'image/webp': webp,
  'image/heic': heic,
  ...raws,
};

const manyScans = repeatScan(await sharp(jpeg).jpeg({ progressive: true }).toBuffer());

const kindOf = (bytes: Uint8Array): string => {
  const result = checkStructure(bytes);
  return result.ok ? 'accepted' : result.error.kind;
};
const text = (words: string): Buffer => Buffer.from(words, 'latin1');

describe('whole files pass, with their kind and dimensions', () => {
  test.each(Object.entries(whole))('%s', (mediaType, bytes) => {
    expect(checkStructure(bytes)).toMatchObject({ ok: true, value: { mediaType } });
  });

  test.each(['image/jpeg', 'image/png', 'image/tiff', 'image/webp'])('%s', (mediaType) => {
    expect(checkStructure(whole[mediaType] ?? jpeg)).toEqual({
      ok: true,
      value: { mediaType, widthPx: 200, heightPx: 150 },
    });
  });

  test('all three codings of WebP', async () => {
    const lossless = await sharp(jpeg).webp({ lossless: true }).toBuffer();
    const extended = await sharp(jpeg)
      .withExif({ IFD0: { Make: 'Canon' } })
      .webp()
      .toBuffer();
    for (const bytes of [lossless, extended])
      expect(checkStructure(bytes)).toMatchObject({ ok: true, value: { widthPx: 200, heightPx: 150 } });
  });

  test('a JPEG with a thumbnail inside, and with another image and notes of the telephone behind its end', async () => {
    const thumbnail = await photo(60, 40);
    const inside = withSegment(jpeg, 0xe1, Buffer.concat([text('Exif\0\0'), thumbnail.subarray(0, 60_000)]));
    for (const trailer of [thumbnail, text('SEFH\x01\0\0\0SEFT'), Buffer.alloc(2000)])
      expect(kindOf(Buffer.concat([inside, trailer]))).toBe('accepted');
  });

  test('a JPEG whose metadata make no sense: they never refuse a photo', () => {
    for (const segment of [loopingExif(), manyExifTags(), text('Exif\0\0II*\0ÿÿ')])
      expect(kindOf(withSegment(jpeg, 0xe1, segment))).toBe('accepted');
  });
});

describe('what is cut off is damaged', () => {
  const cuttable = Object.entries(whole).filter(([kind]) => !/(?:rw2|orf|cr3)$/.test(kind));
  test.each(cuttable)('%s at any place', (_, bytes) => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: bytes.length - 8 }), (length) => {
        expect(kindOf(bytes.subarray(0, length))).not.toBe('accepted');
      }),
      { numRuns: 60 },
    );
  });

  test('a JPEG that was cut off before its end although its thumbnail has one', async () => {
    const inside = withSegment(jpeg, 0xe1, Buffer.concat([text('Exif\0\0'), await photo(60, 40)]));
    expect(kindOf(inside.subarray(0, inside.length - 2))).toBe('image-damaged');
  });

  test('a CR3 within its boxes', () => {
    const cr3 = raws['image/x-canon-cr3'] ?? Buffer.alloc(0);
    expect(kindOf(cr3.subarray(0, cr3.length - 1))).toBe('image-damaged');
  });
});

describe('what is no photo', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['one byte', Buffer.from([0xff])],
    ['a drawing named .jpg', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', text('<!doctype html><script>alert(1)</script>')],
    ['an archive', text('PK\x03\x04\x14\0\0\0')],
    ['a film', box('ftyp', text('isom\0\0\0\0'))],
    ['an AVIF, which is not decoded here', box('ftyp', text('avif\0\0\0\0'))],
    ['zeros', Buffer.alloc(4096)],
  ])('%s', (_, bytes) => expect(kindOf(bytes)).toBe('not-an-image'));

  test('the head of a photo before a page is damaged, a page behind a photo is not looked at', () => {
    expect(kindOf(Buffer.concat([jpeg.subarray(0, 20), text('<script>alert(1)</script>')]))).toBe('image-damaged');
    expect(kindOf(Buffer.concat([jpeg, text('<script>alert(1)</script>')]))).toBe('accepted');
  });
});

describe('hostile structures', () => {
  const tiffOf = (fields: readonly (readonly [number, number | readonly number[]])[]): Buffer =>
    tiffFile([{ fields: [[0x0100, 10], [0x0101, 10], ...fields] }]);

  const looping = (): Buffer => {
    const file = tiffFile([{ fields: [[0x0100, 10]] }]);
    file.writeUInt32LE(file.readUInt32LE(4), file.length - 4);
    return file;
  };
  const subLoop = (): Buffer => {
    const file = tiffFile([
      {
        fields: [
          [0xc612, 0x401],
          [0x014a, 0],
        ],
      },
    ]);
    const first = file.readUInt32LE(4);
    file.writeUInt32LE(first, first + 2 + 8);
    return file;
  };

  test.each([
    ['a PNG of 2.5 gigapixels', pngBomb(50_000, 50_000), 'image-too-large'],
    ['an interlaced PNG of 64 megapixels', pngBomb(8000, 8000, { interlaced: true }), 'image-too-large'],
    ['a JPEG that claims 4 gigapixels', withClaimedSize(jpeg, 65_000, 65_000), 'image-too-large'],
    [
      'a TIFF whose strip lies outside',
      tiffOf([
        [0x0111, 4_000_000_000],
        [0x0117, 100],
      ]),
      'image-damaged',
    ],
    [
      'a TIFF whose strip is longer than the file',
      tiffOf([
        [0x0111, 8],
        [0x0117, 4_000_000_000],
      ]),
      'image-damaged',
    ],
    ['a TIFF without pixels', tiffOf([]), 'image-damaged'],
    ['a TIFF whose pages lead back to the first', looping(), 'image-damaged'],
    ['a DNG whose directories below lead back to it', subLoop(), 'image-damaged'],
    ['a TIFF of 65,535 pages', manyPages(65_535), 'image-too-large'],
    ['a HEIC with a box of size 0 inside', inMeta(Buffer.from([0, 0, 0, 0, ...text('iprp')])), 'image-damaged'],
    [
      'a HEIC with a box of 2^64 bytes',
      inMeta(Buffer.from([0, 0, 0, 1, ...text('iprp'), ...Array<number>(8).fill(255)])),
      'image-damaged',
    ],
    [
      'a HEIC with a box longer than the one around it',
      inMeta(Buffer.from([0, 0, 255, 0, ...text('iprp')])),
      'image-damaged',
    ],
    ['a HEIC of 4 gigapixels', hugeHeic(), 'image-too-large'],
    ['a HEIC of 65,535 parts', manyItems(), 'image-too-large'],
    ['a progressive JPEG of thousands of scans', manyScans, 'image-too-large'],
  ])('%s', (_, bytes, kind) => expect(kindOf(bytes)).toBe(kind));
});

describe('whatever is changed, there is an answer and never an exception', () => {
  test.each(Object.entries(whole))('%s', (_, original) => {
    const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), fc.nat(original.length), (changes, length) => {
        const bytes = Buffer.from(original);
        for (const [at, value] of changes) bytes[at] = value;
        expect(['accepted', 'image-damaged', 'image-too-large', 'not-an-image']).toContain(kindOf(bytes));
        expect(['accepted', 'image-damaged', 'image-too-large', 'not-an-image']).toContain(
          kindOf(bytes.subarray(0, length)),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('any bytes behind any head', () => {
    const heads = Object.values(whole).map((bytes) => bytes.subarray(0, 24));
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 2000 }), (start, rest) => {
        expect(typeof kindOf(Buffer.concat([start, rest]))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});

/** Directories of one field each, one behind the other. */
function manyPages(count: number): Buffer {
  const size = 2 + 12 + 4;
  const file = Buffer.alloc(8 + count * size);
  file.write('II*\0\x08', 'latin1');
  for (let page = 0; page < count; page += 1) {
    const at = 8 + page * size;
    file.writeUInt16LE(1, at);
    file.writeUInt16LE(0x0100, at + 2);
    file.writeUInt16LE(3, at + 4);
    file.writeUInt32LE(1, at + 6);
    if (page < count - 1) file.writeUInt32LE(at + size, at + size - 4);
  }
  return file;
}

function inMeta(content: Uint8Array): Buffer {
  const places = box('iloc', Buffer.alloc(8));
  return Buffer.concat([box('ftyp', text('heic\0\0\0\0')), box('meta', Buffer.alloc(4), places, content)]);
}

function hugeHeic(): Buffer {
  const size = box('ispe', Buffer.from([0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 255, 255]));
  return inMeta(box('iprp', box('ipco', size)));
}

function manyItems(): Buffer {
  const places = box('iloc', Buffer.from([0, 0, 0, 0, 0x44, 0, 255, 255]));
  return Buffer.concat([box('ftyp', text('heic\0\0\0\0')), box('meta', Buffer.alloc(4), box('iprp'), places)]);
}

/** The last scan of a progressive JPEG, five thousand times. */
function repeatScan(file: Buffer): Buffer {
  const last = file.lastIndexOf(Buffer.from([0xff, 0xda]));
  const scan = file.subarray(last, file.length - 2);
  return Buffer.concat([file.subarray(0, last), ...Array<Buffer>(5000).fill(scan), Buffer.from([0xff, 0xd9])]);
}
