import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Decoder } from '../../../electron/imaging/decoder.ts';
import { forkDecoder } from '../../../electron/imaging/fork-decoder.ts';
import { createImageInspector } from '../../../electron/imaging/image-inspector.ts';
import { box, tiffFile } from './camera-files.ts';
import {
  loopingExif,
  manyExifTags,
  photo,
  pngBomb,
  tiffOfOneTile,
  withClaimedSize,
  withSegment,
} from './hostile-images.ts';

/**
 * Inspects hostile images and one that is only large, and prints of each what became of it, how long that took, and the most memory
 * that its decoder held; and the most that this process held, which stands for the core.
 */
let decoderPeak = 0;
const startDecoder = (): Decoder => {
  const decoder = forkDecoder();
  const watch = setInterval(() => {
    decoderPeak = Math.max(decoderPeak, peakMegabytes(decoder.pid));
  }, 2);
  return {
    decode: decoder.decode,
    end: () => {
      clearInterval(watch);
      decoderPeak = Math.max(decoderPeak, peakMegabytes(decoder.pid));
      decoder.end();
    },
  };
};

/** `VmHWM` of proc(5): the largest resident set, in kB there. A process that has just ended has none any more. */
function peakMegabytes(pid: number | undefined): number {
  try {
    const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) / 1024 : 0;
  } catch {
    return 0;
  }
}

const inspector = createImageInspector({ startDecoder });
const small = await photo(320, 240);
const text = (words: string): Buffer => Buffer.from(words, 'latin1');

/** A small HEIC that announces other dimensions; only its announcement is changed. */
function heicOf(width: number, height: number): Buffer {
  const file = readFileSync(new URL('./heic/drawing.heic', import.meta.url));
  const at = file.indexOf('ispe', 0, 'latin1');
  file.writeUInt32BE(width, at + 8);
  file.writeUInt32BE(height, at + 12);
  return file;
}

/** A progressive JPEG with its last scan so many times. */
function manyScans(file: Buffer, count: number): Buffer {
  const last = file.lastIndexOf(Buffer.from([0xff, 0xda]));
  const scans = Array<Buffer>(count).fill(file.subarray(last, file.length - 2));
  return Buffer.concat([file.subarray(0, last), ...scans, Buffer.from([0xff, 0xd9])]);
}

const dngWith = (jpeg: Uint8Array): Buffer =>
  tiffFile([{ fields: [[0xc612, 0x401]], jpeg: { bytes: jpeg, offsetTag: 0x0201, lengthTag: 0x0202 } }]);
const pointingOutside = tiffFile([
  {
    fields: [
      [0xc612, 0x401],
      [0x0201, 4_000_000_000],
      [0x0202, 1000],
    ],
  },
]);
const pointingAtItself = tiffFile([
  {
    fields: [
      [0xc612, 0x401],
      [0x0201, 0],
      [0x014a, 0],
    ],
  },
]);
const images = {
  'HEIC that announces 4 gigapixels': heicOf(65_535, 65_535),
  'HEIC that announces 49 megapixels over a small image': heicOf(7000, 7000),
  'HEIC that announces less than it holds': heicOf(8, 8),
  'HEIC of nothing but heads': Buffer.concat([box('ftyp', text('heic\0\0\0\0')), box('meta', Buffer.alloc(4))]),
  'progressive JPEG of 1,000 scans': manyScans(await sharp(small).jpeg({ progressive: true }).toBuffer(), 1000),
  'DNG whose picture is a bomb': dngWith(withClaimedSize(small, 65_000, 65_000)),
  'DNG whose picture is cut off': dngWith(small.subarray(0, 3000)),
  'DNG whose picture has thousands of scans': dngWith(
    manyScans(await sharp(small).jpeg({ progressive: true }).toBuffer(), 1000),
  ),
  'DNG whose picture lies outside': pointingOutside,
  'DNG whose picture is the file itself': pointingAtItself,
  'DNG with the start of a picture thousands of times': Buffer.concat([
    tiffFile([{ fields: [[0xc612, 0x401]] }]),
    ...Array<Buffer>(10_000).fill(small.subarray(0, 200)),
  ]),
  'PNG of 3.6 gigapixels': pngBomb(60_000, 60_000),
  'PNG with next to no data': pngBomb(10_000, 10_000),
  'no photo': Buffer.from('geen foto'),
  'EXIF that is not there': Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]),
    deflateSync(Buffer.alloc(1024)),
  ]),
  'EXIF that points to itself': withSegment(small, 0xe1, loopingExif()),
  'EXIF of thousands of tags': withSegment(small, 0xe1, manyExifTags()),
  'TIFF of one tile of 330 megabytes': tiffOfOneTile(10_000, 11_008),
  'PNG of 108 megapixels': pngBomb(12_000, 9000, { complete: true }),
};
const measured: Record<string, { readonly kind: string; readonly seconds: number; readonly megabytes: number }> = {};
for (const [name, image] of Object.entries(images)) {
  decoderPeak = 0;
  const start = performance.now();
  const result = await inspector.inspect(image);
  const kind = result.ok ? 'accepted' : result.error.kind;
  measured[name] = { kind, seconds: (performance.now() - start) / 1000, megabytes: decoderPeak };
}
process.stdout.write(JSON.stringify({ measured, coreMegabytes: process.resourceUsage().maxRSS / 1024 }));
