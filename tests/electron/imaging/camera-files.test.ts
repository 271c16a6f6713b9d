import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkStructure } from '../../../electron/imaging/check-structure.ts';
import { p3ToSrgb } from '../../../electron/imaging/display-p3.ts';
import { forkDecoder } from '../../../electron/imaging/fork-decoder.ts';
import { createImageInspector } from '../../../electron/imaging/image-inspector.ts';
import { cameraFiles, tiffFile } from './camera-files.ts';
import { gridHeic } from './grid-heic.ts';
import { photo } from './hostile-images.ts';
import { turnedHeic } from './turned-heic.ts';

const inspector = createImageInspector({ startDecoder: forkDecoder });
const heic = (name: string): Buffer => readFileSync(new URL(`./heic/${name}.heic`, import.meta.url));

async function inspected(bytes: Uint8Array) {
  expect(checkStructure(bytes).ok).toBe(true);
  const result = await inspector.inspect(bytes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

async function colourAt(jpeg: Uint8Array, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return [...data.subarray(at, at + 3)];
}

const isBlue = ([red = 0, green = 0, blue = 0]: readonly number[]): boolean => blue > 200 && red < 70 && green < 70;

const [large, small] = [await photo(400, 300), await photo(160, 120)];

describe('a camera file, synthesised, is kept as its kind and shown by the largest picture in it', () => {
  test.each(Object.entries(cameraFiles(large, small)))('%s', async (mediaType, bytes) => {
    const image = await inspected(bytes);
    expect(image.mediaType).toBe(mediaType);
    expect(image.metadata).toMatchObject({ widthPx: 400, heightPx: 300, previewFrom: 'embedded' });
    expect((await sharp(image.previews.screen).metadata()).width).toBe(400);
  });

  test.each(Object.entries(cameraFiles(large, small, 6)).filter(([kind]) => !kind.endsWith('raf')))(
    '%s that was held upright',
    async (_, bytes) => {
      expect((await inspected(bytes)).metadata).toMatchObject({ widthPx: 300, heightPx: 400 });
    },
  );

  test.each(Object.entries(cameraFiles(large, small)).filter(([kind]) => !kind.endsWith('raf')))(
    '%s names its camera',
    async (_, bytes) => {
      expect((await inspected(bytes)).metadata.device).toMatch(/Synthetisch$/);
    },
  );

  test('the moment of a CR3 is read from its boxes', async () => {
    const bytes = cameraFiles(large, small)['image/x-canon-cr3'] ?? Buffer.alloc(0);
    expect((await inspected(bytes)).metadata.takenAt).toBe('2026-03-01T14:05:59');
  });
});

test('a camera file without a picture is told apart from a damaged one', async () => {
  const bytes = tiffFile([
    {
      fields: [
        [0x010f, 'Testcamera'],
        [0xc612, 0x401],
      ],
    },
  ]);
  expect(checkStructure(bytes)).toEqual({ ok: true, value: { mediaType: 'image/x-adobe-dng' } });
  expect(await inspector.inspect(bytes)).toEqual({ ok: false, error: { kind: 'no-preview' } });
});

test('a developed TIFF of a camera maker is a TIFF', async () => {
  const tiff = await sharp(await photo(60, 40))
    .withExif({ IFD0: { Make: 'NIKON CORPORATION' } })
    .tiff()
    .toBuffer();
  expect(checkStructure(tiff)).toEqual({ ok: true, value: { mediaType: 'image/tiff', widthPx: 60, heightPx: 40 } });
});

describe('HEIC', () => {
  test('is decoded, with camera and moment', async () => {
    const image = await inspected(heic('drawing'));
    expect(image.mediaType).toBe('image/heic');
    expect(image.metadata).toEqual({
      widthPx: 240,
      heightPx: 160,
      takenAt: '2026-03-01T14:05:59',
      device: 'Apple iPhone 15',
      hasGps: false,
    });
    expect(isBlue(await colourAt(image.previews.screen, 20, 20))).toBe(true);
    expect(isBlue(await colourAt(image.previews.screen, 20, 100))).toBe(false);
  });

  test.each([
    // Quarter turns against the clock (ISO/IEC 23008-12, 6.5.10); the blue field was in the upper left.
    [
      1,
      [160, 240],
      [
        [20, 220],
        [140, 20],
      ],
    ],
    [
      2,
      [240, 160],
      [
        [220, 140],
        [20, 20],
      ],
    ],
    [
      3,
      [160, 240],
      [
        [140, 20],
        [20, 220],
      ],
    ],
  ] as const)(
    'turned by %i quarters stands upright once',
    async (quarters, [width, height], [[blueX, blueY], [otherX, otherY]]) => {
      const image = await inspected(turnedHeic(heic('drawing'), quarters));
      expect(image.metadata).toMatchObject({ widthPx: width, heightPx: height });
      expect(isBlue(await colourAt(image.previews.screen, blueX, blueY))).toBe(true);
      expect(isBlue(await colourAt(image.previews.screen, otherX, otherY))).toBe(false);
    },
  );

  test('with two images is shown by the first', async () => {
    expect((await inspected(heic('two'))).metadata).toMatchObject({ widthPx: 240, heightPx: 160 });
  });

  test('of a grid is shown whole', async () => {
    const image = await inspected(gridHeic(heic('drawing'), { width: 240, height: 160 }));
    expect(image.metadata).toMatchObject({ widthPx: 480, heightPx: 160 });
    for (const x of [20, 260]) expect(isBlue(await colourAt(image.previews.screen, x, 20))).toBe(true);
    expect(isBlue(await colourAt(image.previews.screen, 200, 20))).toBe(false);
  });

  test('in wide colours is shown in sRGB', async () => {
    const [plain, wide] = await Promise.all([inspected(heic('drawing')), inspected(heic('wide-gamut'))]);
    for (const [x, y] of [
      [20, 20],
      [180, 120],
      [40, 100],
    ] as const) {
      const [one, other] = await Promise.all([plain, wide].map(({ previews }) => colourAt(previews.screen, x, y)));
      for (const channel of [0, 1, 2])
        expect(Math.abs((one?.[channel] ?? 0) - (other?.[channel] ?? 255))).toBeLessThan(9);
    }
  });
});

test('Display P3 becomes sRGB by the values of CSS Color 4', () => {
  // color(display-p3 0.5 0.5 0.5) is grey in both; the red of sRGB is color(display-p3 0.9175 0.2003 0.1386).
  const pixels = Uint8ClampedArray.of(128, 128, 128, 255, 234, 51, 35, 255);
  p3ToSrgb(pixels);
  const expected = [128, 128, 128, 255, 255, 0, 0, 255];
  for (const [index, value] of expected.entries())
    expect(Math.abs((pixels[index] ?? 0) - value)).toBeLessThanOrEqual(3);
});
