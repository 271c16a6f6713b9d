import { deflateSync } from 'node:zlib';
import { createImageInspector } from '../../../electron/imaging/image-inspector.ts';
import { pngBomb } from './hostile-images.ts';

/** Inspects a few hostile images in a process of its own and prints what became of them and the most memory it took. */
const inspector = createImageInspector();
const garbage = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]), deflateSync(Buffer.alloc(1024))]);
const images = [
  pngBomb(60_000, 60_000),
  pngBomb(10_000, 10_000),
  Buffer.from('geen foto'),
  garbage,
  pngBomb(12_000, 9000, { complete: true }),
];
const kinds: string[] = [];
for (const image of images) {
  const result = await inspector.inspect(image);
  kinds.push(result.ok ? 'accepted' : result.error.kind);
}
process.stdout.write(JSON.stringify({ kinds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
