import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../../../electron/imaging/check-answer.ts';
import type { Decoder } from '../../../electron/imaging/decoder.ts';
import { type ForkedDecoder, forkDecoder } from '../../../electron/imaging/fork-decoder.ts';
import { createImageInspector } from '../../../electron/imaging/image-inspector.ts';
import { maxPreviewBytes } from '../../../electron/imaging/image-limits.ts';
import { plainJpegSize } from '../../../electron/imaging/plain-jpeg-size.ts';
import { isAlive } from '../../support/process-tree.ts';
import { exifWithModel, photo, withClaimedSize, withSegment } from './hostile-images.ts';

const rogue = fileURLToPath(new URL('./rogue-decoder.ts', import.meta.url));
const bidding = (deed: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(deed)]);
const damaged = { ok: false, error: { kind: 'image-damaged' } };

/** Keeps the decoders that an inspector starts. */
function watching(start: () => ForkedDecoder) {
  const started: ForkedDecoder[] = [];
  const startDecoder = (): Decoder => {
    const decoder = start();
    started.push(decoder);
    return decoder;
  };
  const left = (): readonly number[] => started.flatMap(({ pid }) => (pid !== undefined && isAlive(pid) ? [pid] : []));
  return { started, startDecoder, left };
}

describe('a decoder that misbehaves costs one photo, which is damaged, and the next one works', () => {
  test.each(['crash', 'leave', 'hang', 'spin', 'grow', 'grow-heap', 'tell'])('%s', async (deed) => {
    let entry: string | undefined = rogue;
    const decoders = watching(() => forkDecoder({ milliseconds: 1500, ...(entry && { entry }) }));
    const inspector = createImageInspector({ startDecoder: decoders.startDecoder });
    expect(await inspector.inspect(bidding(deed))).toEqual(damaged);
    entry = undefined;
    expect(await inspector.inspect(await photo())).toMatchObject({ ok: true });
    expect(decoders.started).toHaveLength(2);
    await expect.poll(decoders.left).toEqual([]);
  });

  test('one that is ended from outside half-way', async () => {
    const decoders = watching(() => forkDecoder());
    const inspector = createImageInspector({ startDecoder: decoders.startDecoder });
    const outcome = inspector.inspect(await photo(4000, 3000));
    await expect.poll(() => decoders.started.length).toBe(1);
    process.kill(decoders.started[0]?.pid ?? 0, 'SIGKILL');
    expect(await outcome).toEqual(damaged);
    expect(await inspector.inspect(await photo())).toMatchObject({ ok: true });
  });

  test('one that nobody ends is not waited for beyond patience', async () => {
    const ended: string[] = [];
    const startDecoder = (): Decoder => ({
      decode: () => new Promise(() => undefined),
      end: () => ended.push('ended'),
    });
    const inspector = createImageInspector({ startDecoder, patience: 50 });
    expect(await inspector.inspect(bidding('hang'))).toEqual(damaged);
    expect(ended).toEqual(['ended']);
  });
});

test('photos are decoded two at a time, each in a process of its own that is gone afterwards', async () => {
  const decoders = watching(() => forkDecoder());
  let most = 0;
  const inspector = createImageInspector({
    startDecoder: () => {
      const decoder = decoders.startDecoder();
      most = Math.max(most, decoders.left().length);
      return decoder;
    },
  });
  const image = await photo();
  const results = await Promise.all([1, 2, 3, 4].map(() => inspector.inspect(image)));
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  expect(new Set(decoders.started.map(({ pid }) => pid)).size).toBe(4);
  // The ones before may still be on its way out.
  expect(most).toBeLessThanOrEqual(4);
  await expect.poll(decoders.left).toEqual([]);
});

test('a decoder is given no environment and no arguments', async () => {
  const decoder = forkDecoder({ entry: rogue });
  try {
    const seen = (await decoder.decode({ bytes: bidding('tell'), mediaType: 'image/jpeg' })) as {
      readonly env: readonly string[];
      readonly args: readonly string[];
    };
    expect(seen.args).toEqual([]);
    expect(seen.env.filter((name) => !name.startsWith('NODE_CHANNEL_'))).toEqual(['LC_ALL']);
  } finally {
    decoder.end();
  }
});

test('a decoder consists of three decoders and our own rules: no network, no files, no other process', () => {
  const entry = fileURLToPath(new URL('../../../electron/workers/decode-image.ts', import.meta.url));
  const [seen, packages] = [new Set<string>(), new Set<string>()];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:^(?:import|export) (?!type\b)[^;]*? from |\bimport\()'([^']+)'/gms,
    )) {
      if (name.startsWith('.')) visit(join(dirname(file), name));
      else packages.add(name);
    }
  };
  visit(entry);
  expect([...packages].toSorted()).toEqual(['exifreader', 'heic-decode', 'sharp']);
  expect(seen.size).toBeGreaterThan(4);
});

describe('what a decoder answers', () => {
  const make = async () => {
    const screen = new Uint8Array(await photo(800, 600));
    const thumbnail = new Uint8Array(await sharp(screen).resize(360).jpeg().toBuffer());
    const value = {
      mediaType: 'image/jpeg',
      metadata: { widthPx: 4000, heightPx: 3000, hasGps: false },
      previews: { thumbnail, screen },
    } as const;
    const check = (change: object): boolean =>
      checkAnswer({ ok: true, value: { ...value, ...change } }, 'image/jpeg').ok;
    const withScreen = (bytes: unknown): boolean => check({ previews: { thumbnail, screen: bytes } });
    return { screen, value, check, withScreen };
  };

  test('is believed when it is what it should be', async () => {
    const { value, check, withScreen, screen } = await make();
    expect(check({})).toBe(true);
    const progressive = await sharp(screen).jpeg({ progressive: true }).toBuffer();
    expect(withScreen(new Uint8Array(progressive))).toBe(true);
    expect(checkAnswer({ ok: true, value }, 'image/png')).toEqual(damaged);
    for (const kind of ['image-damaged', 'image-too-large']) {
      expect(checkAnswer({ ok: false, error: { kind } }, 'image/jpeg')).toEqual({ ok: false, error: { kind } });
    }
  });

  test('is damage when a preview is not plain JPEG within its limits', async () => {
    const { screen, withScreen } = await make();
    const png = new Uint8Array(await sharp(screen).png().toBuffer());
    const large = new Uint8Array(maxPreviewBytes.screen + 1);
    large.set(screen.subarray(0, -2));
    large.set([0xff, 0xd9], large.length - 2);
    const bad = {
      text: '/9j/4AAQ',
      list: [...screen.subarray(0, 100)],
      empty: new Uint8Array(),
      png,
      truncated: screen.subarray(0, 300),
      'without an end': screen.subarray(0, -2),
      'with something behind it': Buffer.concat([screen, Buffer.from('<script>')]),
      'a JPEG bomb': withClaimedSize(screen, 65_000, 65_000),
      'larger than the screen': new Uint8Array(await photo(1601, 10)),
      'too many bytes': large,
      'with EXIF': withSegment(screen, 0xe1, exifWithModel('Canon')),
      'with a comment': withSegment(screen, 0xfe, Buffer.from('Naam')),
      'with a profile': withSegment(screen, 0xe2, Buffer.alloc(40)),
      'head alone': Uint8Array.of(0xff, 0xd8, 0xff, 0xd9),
    };
    expect(Object.entries(bad).filter(([, bytes]) => withScreen(bytes))).toEqual([]);
  });

  test('is damage when the metadata are not as agreed', async () => {
    const { check } = await make();
    const good = { widthPx: 4000, heightPx: 3000, hasGps: false };
    const bad = [
      null,
      {},
      { ...good, widthPx: 0 },
      { ...good, widthPx: 1e9, heightPx: 1e9 },
      { ...good, widthPx: '4000' },
      { ...good, takenAt: 'gisteren' },
      { ...good, device: 'x'.repeat(121) },
      { ...good, place: '52.1, 5.1' },
    ];
    expect(bad.filter((metadata) => check({ metadata }))).toEqual([]);
  });

  test('is damage when it is anything else, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withTypedArray: true, withMap: true, withNullPrototype: true }), (junk) => {
        expect(checkAnswer(junk, 'image/jpeg')).toEqual(damaged);
      }),
    );
  });
});

test('the dimensions of a JPEG are read without trusting it', async () => {
  const bytes = new Uint8Array(await photo(321, 123));
  expect(plainJpegSize(bytes)).toEqual({ width: 321, height: 123 });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (junk) => {
      const jpeg = Uint8Array.of(0xff, 0xd8, ...junk, 0xff, 0xd9);
      const size = plainJpegSize(jpeg);
      expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true);
    }),
  );
});
