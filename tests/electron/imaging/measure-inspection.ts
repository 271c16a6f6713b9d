import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Decoder } from '../../../electron/imaging/decoder.ts';
import { forkDecoder } from '../../../electron/imaging/fork-decoder.ts';
import { createImageInspector } from '../../../electron/imaging/image-inspector.ts';
import { loopingExif, manyExifTags, photo, pngBomb, tiffOfOneTile, withSegment } from './hostile-images.ts';

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
const images = {
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
