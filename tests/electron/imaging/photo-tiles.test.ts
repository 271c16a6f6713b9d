import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { ImageTiles } from '../../../electron/application/workspace.ts';
import { checkTiles } from '../../../electron/imaging/check-answer.ts';
import { forkDecoder } from '../../../electron/imaging/fork-decoder.ts';
import { createImageInspector } from '../../../electron/imaging/image-inspector.ts';
import { planTiles } from '../../../electron/imaging/plan-tiles.ts';
import { cameraFiles } from './camera-files.ts';
import { exifWithModel, photo, withSegment } from './hostile-images.ts';

const inspector = createImageInspector({ startDecoder: forkDecoder });

async function tilesOf(bytes: Uint8Array): Promise<ImageTiles> {
  const result = await inspector.tiles(bytes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

/** The image that the tiles show, laid side by side. */
async function laid({ widthPx, heightPx, factor, tileSide, tiles }: ImageTiles): Promise<Buffer> {
  const [width, height] = [Math.ceil(widthPx / factor), Math.ceil(heightPx / factor)];
  const parts = tiles.map(({ bytes, column, row }) => ({
    input: Buffer.from(bytes),
    left: column * tileSide,
    top: row * tileSide,
  }));
  return sharp({ create: { width, height, channels: 3, background: '#00ff00' } })
    .composite(parts)
    .removeAlpha()
    .raw()
    .toBuffer();
}

describe('tiles', () => {
  test('lie side by side as the upright photo, whatever way it was held', async () => {
    const drawn = await photo(2500, 1300);
    const turned = await sharp(drawn).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
    const tiles = await tilesOf(turned);
    expect(tiles).toMatchObject({ widthPx: 1300, heightPx: 2500, factor: 1, tileSide: 1024 });
    expect(tiles.tiles.map(({ column, row, width, height }) => [column, row, width, height])).toEqual([
      [0, 0, 1024, 1024],
      [1, 0, 276, 1024],
      [0, 1, 1024, 1024],
      [1, 1, 276, 1024],
      [0, 2, 1024, 452],
      [1, 2, 276, 452],
    ]);
    const [shown, truth] = [await laid(tiles), await sharp(turned).autoOrient().raw().toBuffer()];
    expect(shown.length).toBe(truth.length);
    let sum = 0;
    for (let index = 0; index < truth.length; index += 101) sum += Math.abs((shown[index] ?? 0) - (truth[index] ?? 0));
    expect(sum / (truth.length / 101)).toBeLessThan(6);
  });

  test('of a photo in grey, of one with transparency, of a HEIC and of the picture in a camera file', async () => {
    const grey = await sharp(await photo(300, 200))
      .greyscale()
      .jpeg()
      .toBuffer();
    const clear = await sharp({ create: { width: 300, height: 200, channels: 4, background: '#ff000080' } })
      .png()
      .toBuffer();
    const heic = readFileSync(new URL('./heic/drawing.heic', import.meta.url));
    const dng = cameraFiles(await photo(300, 200), await photo(60, 40))['image/x-adobe-dng'] ?? grey;
    const sizes = [];
    for (const bytes of [grey, clear, heic, dng])
      sizes.push((await tilesOf(bytes)).tiles.map((tile) => [tile.width, tile.height]));
    expect(sizes).toEqual([[[300, 200]], [[300, 200]], [[240, 160]], [[300, 200]]]);
  });

  test('carry no metadata', async () => {
    const described = await sharp(await photo(300, 200))
      .withExif({ IFD0: { ImageDescription: 'MERKTEKEN' } })
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    const [tile] = (await tilesOf(described)).tiles;
    const { exif, icc, xmp } = await sharp(tile?.bytes).metadata();
    expect({ exif, icc, xmp }).toEqual({});
  });

  test('of a very large photo show it at half its size', () => {
    expect(planTiles(12_000, 9000)).toMatchObject({ factor: 2, width: 6000, height: 4500 });
    expect(planTiles(8000, 6000).factor).toBe(1);
    expect(planTiles(1, 120_000_000).factor).toBe(2);
  });

  test('of what is no photo, or damaged, there are none', async () => {
    expect(await inspector.tiles(Buffer.from('geen foto'))).toEqual({ ok: false, error: { kind: 'not-an-image' } });
    expect(await inspector.tiles((await photo(300, 200)).subarray(0, 4000))).toEqual({
      ok: false,
      error: { kind: 'image-damaged' },
    });
  });
});

test('an answer is believed only when it is every tile, in its place, in plain JPEG of its size', async () => {
  const value = await tilesOf(await photo(1100, 100));
  const [first, second] = value.tiles;
  if (!first || !second) throw new Error('There are not two tiles');
  expect(checkTiles({ ok: true, value }).ok).toBe(true);
  const other = new Uint8Array(await photo(76, 99));
  const described = new Uint8Array(withSegment(second.bytes, 0xe1, exifWithModel('Canon')));
  const bad: Readonly<Record<string, unknown>> = {
    'one is missing': { ...value, tiles: [first] },
    'in another order': { ...value, tiles: [second, first] },
    'one too many': { ...value, tiles: [first, second, second] },
    'of another size': { ...value, tiles: [first, { ...second, bytes: other }] },
    'with metadata': { ...value, tiles: [first, { ...second, bytes: described }] },
    'not a JPEG': { ...value, tiles: [first, { ...second, bytes: new TextEncoder().encode('<svg/>') }] },
    'of a text': { ...value, tiles: [first, { ...second, bytes: '/9j/' }] },
    'with another factor': { ...value, factor: 2 },
    'of another side': { ...value, tileSide: 2048 },
    'of too many pixels': { ...value, widthPx: 1e6, heightPx: 1e6 },
    'with something more': { ...value, note: 'x' },
    nothing: null,
  };
  for (const [name, answer] of Object.entries(bad))
    expect(checkTiles({ ok: true, value: answer }), name).toEqual({ ok: false, error: { kind: 'image-damaged' } });
  expect(checkTiles({ ok: false, error: { kind: 'no-preview' } })).toEqual({
    ok: false,
    error: { kind: 'no-preview' },
  });
});
