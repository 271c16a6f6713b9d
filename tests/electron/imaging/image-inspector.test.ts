import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { InspectedImage } from '../../../electron/application/workspace.ts';
import { forkDecoder } from '../../../electron/imaging/fork-decoder.ts';
import { createImageInspector } from '../../../electron/imaging/image-inspector.ts';
import { exifWithModel, loopingExif, photo, pngBomb, withClaimedSize, withSegment } from './hostile-images.ts';

const inspector = createImageInspector({ startDecoder: forkDecoder });
const marker = 'MERKTEKEN-KIND-7F3A';
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const kindOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await inspector.inspect(bytes);
  return result.ok ? 'accepted' : result.error.kind;
};

async function inspected(bytes: Uint8Array): Promise<InspectedImage> {
  const result = await inspector.inspect(bytes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';

describe('what is no photo', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a text file', text('Beste collega, zie de bijlage.')],
    ['a drawing', text(svg)],
    ['a drawing with an XML head', text(`<?xml version="1.0"?>${svg}`)],
    ['a PDF', text('%PDF-1.7\n%âãÏÓ')],
    ['a PDF that holds a JPEG', Buffer.concat([text('%PDF-1.7\n'), Buffer.from([0xff, 0xd8, 0xff, 0xe0])])],
    ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['two bytes of a JPEG', Buffer.from([0xff, 0xd8])],
  ])('%s is not an image', async (_, bytes) => {
    expect(await kindOf(bytes)).toBe('not-an-image');
  });

  test('an animation is not an image', async () => {
    expect(
      await kindOf(
        await sharp(await photo(40, 30))
          .gif()
          .toBuffer(),
      ),
    ).toBe('not-an-image');
  });
});

describe('damaged photos', () => {
  test.each([0.02, 0.3, 0.6, 0.95])('a JPEG cut off at %f is damaged', async (share) => {
    const bytes = await photo();
    expect(await kindOf(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe('image-damaged');
  });

  test.each(['png', 'tiff', 'webp'] as const)('a %s cut off half-way is damaged', async (format) => {
    const bytes = await sharp(await photo())
      .toFormat(format)
      .toBuffer();
    expect(await kindOf(bytes.subarray(0, Math.floor(bytes.length / 2)))).toBe('image-damaged');
  });

  test('the head of a photo before something else is damaged', async () => {
    expect(await kindOf(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), text(svg)]))).toBe('image-damaged');
    const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(await kindOf(Buffer.concat([head, text(svg)]))).toBe('image-damaged');
    expect(await kindOf(Buffer.concat([text('RIFF\0\0\0\0WEBP'), text(svg)]))).toBe('image-damaged');
    expect(await kindOf(Buffer.concat([text('II*\0'), text(svg)]))).toBe('image-damaged');
  });

  test('a photo with random bytes changed gives an answer and never an exception', async () => {
    const original = await photo(120, 90);
    const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
        const bytes = Buffer.from(original);
        for (const [at, value] of changes) bytes[at] = value;
        expect(['accepted', 'image-damaged', 'not-an-image', 'image-too-large']).toContain(await kindOf(bytes));
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('photos that are too large', () => {
  test.each([
    ['a PNG of 3.6 gigapixels', pngBomb(60_000, 60_000)],
    ['an interlaced PNG of 64 megapixels', pngBomb(8000, 8000, { interlaced: true })],
    ['a PNG of one line', pngBomb(200_000_000, 1)],
  ])('%s is refused before it is decoded', async (_, bytes) => {
    // A width that the PNG library itself refuses reads as damage; either way nothing is decoded.
    expect(['image-too-large', 'image-damaged']).toContain(await kindOf(bytes));
  });

  test('a bomb is named as too large', async () => {
    expect(await kindOf(pngBomb(60_000, 60_000))).toBe('image-too-large');
    expect(await kindOf(pngBomb(8000, 8000, { interlaced: true }))).toBe('image-too-large');
    expect(await kindOf(withClaimedSize(await photo(), 65_000, 65_000))).toBe('image-too-large');
  });

  test('a large claim within the limit over little data is damaged', async () => {
    expect(await kindOf(pngBomb(10_000, 10_000))).toBe('image-damaged');
  });
});

describe('accepted photos', () => {
  test.each(['jpeg', 'png', 'tiff', 'webp'] as const)('a %s is recognised by its content', async (format) => {
    const image = await inspected(
      await sharp(await photo())
        .toFormat(format)
        .toBuffer(),
    );
    expect(image.mediaType).toBe(`image/${format}`);
    expect(image.metadata).toEqual({ widthPx: 640, heightPx: 480, hasGps: false });
  });

  test('camera time, device and the presence of a place are read; the place is not', async () => {
    const exif = {
      IFD0: { Make: 'NIKON CORPORATION', Model: 'NIKON Z 8' },
      IFD2: { DateTimeOriginal: '2026:03:01 14:05:59' },
      IFD3: { GPSLatitude: '52/1 5/1 7/1', GPSLatitudeRef: 'N' },
    };
    const { metadata } = await inspected(
      await sharp(await photo())
        .withExif(exif)
        .jpeg()
        .toBuffer(),
    );
    expect(metadata).toEqual({
      widthPx: 640,
      heightPx: 480,
      takenAt: '2026-03-01T14:05:59',
      device: 'NIKON CORPORATION NIKON Z 8',
      hasGps: true,
    });
  });

  test('the time at which a file was changed is not the time at which it was taken', async () => {
    const exif = { IFD0: { DateTime: '2026:03:01 14:05:59' } };
    const { metadata } = await inspected(
      await sharp(await photo())
        .withExif(exif)
        .jpeg()
        .toBuffer(),
    );
    expect(metadata.takenAt).toBeUndefined();
  });

  test.each(['0000:00:00 00:00:00', '2026:02:30 10:00:00', '    :  :     :  :  ', 'gisteren'])(
    'a camera time of %s is no time',
    async (written) => {
      const exif = { IFD2: { DateTimeOriginal: written } };
      const { metadata } = await inspected(
        await sharp(await photo())
          .withExif(exif)
          .jpeg()
          .toBuffer(),
      );
      expect(metadata.takenAt).toBeUndefined();
    },
  );

  test('a device name is one short line without direction or control characters', async () => {
    const model = `Canon \u202e\u0007<script>\n${'x'.repeat(400)}`;
    const { metadata } = await inspected(withSegment(await photo(), 0xe1, exifWithModel(model)));
    expect(metadata.device).toHaveLength(120);
    expect(metadata.device).toMatch(/^Canon <script> x+$/);
  });

  test('metadata that cannot be read counts as absent', async () => {
    const garbage = Buffer.concat([text('Exif\0\0'), Buffer.alloc(5000, 0xa7)]);
    for (const segment of [garbage, loopingExif(), text('Exif\0\0II*\0\u00ff\u00ff')]) {
      const { metadata } = await inspected(withSegment(await photo(), 0xe1, segment));
      expect(metadata).toEqual({ widthPx: 640, heightPx: 480, hasGps: false });
    }
  });

  test('the original stays as it was', async () => {
    const bytes = await photo();
    const before = createHash('sha256').update(bytes).digest('hex');
    await inspected(bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(before);
  });
});

describe('previews', () => {
  test('are JPEG in sRGB of at most 360 and 1600 pixels', async () => {
    const { previews } = await inspected(await photo(2400, 1200));
    const thumbnail = await sharp(previews.thumbnail).metadata();
    const screen = await sharp(previews.screen).metadata();
    expect([thumbnail.format, thumbnail.space, thumbnail.width, thumbnail.height]).toEqual(['jpeg', 'srgb', 360, 180]);
    expect([screen.format, screen.space, screen.width, screen.height]).toEqual(['jpeg', 'srgb', 1600, 800]);
  });

  test('are never larger than the photo', async () => {
    const { previews } = await inspected(await photo(200, 100));
    expect((await sharp(previews.screen).metadata()).width).toBe(200);
  });

  test('carry no metadata and nothing that was hidden in the file', async () => {
    const described = await sharp(await photo())
      .withExif({ IFD0: { ImageDescription: marker }, IFD3: { GPSLatitude: '52/1 5/1 7/1' } })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${marker}</x:xmpmeta>`)
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    const polyglot = Buffer.concat([withSegment(described, 0xfe, text(`<script>${marker}</script>`)), text(marker)]);
    const { previews } = await inspected(polyglot);
    for (const preview of [previews.thumbnail, previews.screen]) {
      expect(Buffer.from(preview).includes(marker)).toBe(false);
      const { exif, xmp, icc, iptc, comments } = await sharp(preview).metadata();
      expect({ exif, xmp, icc, iptc, comments }).toEqual({});
    }
  });

  test('stand upright as the camera was held, and so do the dimensions', async () => {
    const red = { create: { width: 300, height: 200, channels: 3, background: '#ff0000' } } as const;
    const blue = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#0000ff' } })
      .png()
      .toBuffer();
    // Upper half blue as stored; orientation 6 means: turn a quarter clockwise to view, so blue comes to the right.
    const turned = await sharp(red)
      .composite([{ input: blue, top: 0, left: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const image = await inspected(turned);
    expect([image.metadata.widthPx, image.metadata.heightPx]).toEqual([200, 300]);
    const { data, info } = await sharp(image.previews.screen).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([200, 300]);
    const right = (150 * info.width + 180) * info.channels;
    expect(data[right + 2]).toBeGreaterThan(200);
    expect(data[right]).toBeLessThan(50);
  });
});

test('core and decoder each stay under 300 MB, and what is hostile is answered within two seconds', () => {
  const entry = new URL('./measure-inspection.ts', import.meta.url);
  const { stdout, stderr } = spawnSync(process.execPath, [entry.pathname], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const { measured, coreMegabytes } = JSON.parse(stdout) as {
    readonly measured: Readonly<
      Record<string, { readonly kind: string; readonly seconds: number; readonly megabytes: number }>
    >;
    readonly coreMegabytes: number;
  };
  expect(Object.fromEntries(Object.entries(measured).map(([name, { kind }]) => [name, kind]))).toEqual({
    'HEIC that announces 4 gigapixels': 'image-too-large',
    'HEIC that announces 49 megapixels over a small image': 'image-damaged',
    'HEIC that announces less than it holds': 'image-damaged',
    'HEIC of nothing but heads': 'image-damaged',
    'progressive JPEG of 1,000 scans': 'image-too-large',
    'DNG whose picture is a bomb': 'image-too-large',
    'DNG whose picture is cut off': 'no-preview',
    'DNG whose picture has thousands of scans': 'image-too-large',
    'DNG whose picture lies outside': 'no-preview',
    'DNG whose picture is the file itself': 'no-preview',
    'DNG with the start of a picture thousands of times': 'no-preview',
    'PNG of 3.6 gigapixels': 'image-too-large',
    'PNG with next to no data': 'image-damaged',
    'no photo': 'not-an-image',
    'EXIF that is not there': 'image-damaged',
    'EXIF that points to itself': 'accepted',
    'EXIF of thousands of tags': 'accepted',
    'TIFF of one tile of 330 megabytes': 'image-damaged',
    'PNG of 108 megapixels': 'accepted',
  });
  expect(coreMegabytes).toBeLessThan(300);
  for (const [name, { seconds, megabytes }] of Object.entries(measured)) {
    expect(megabytes, name).toBeLessThan(300);
    expect(seconds, name).toBeLessThan(2);
  }
  // The one that is read as a whole needs more than an empty process: what is measured is the decoder.
  expect(measured['PNG of 108 megapixels']?.megabytes).toBeGreaterThan(100);
}, 60_000);
