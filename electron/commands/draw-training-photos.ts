import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawTrainingPhoto } from '../../resources/training/draw-training-photo.ts';
import { trainingPhotos } from '../../resources/training/training-photos.ts';
import { encodeDrawing } from '../imaging/encode-drawing.ts';

/**
 * For whoever changes the training photos: draws them all and writes their hashes into the case files that name them. The
 * photos are kept in the repository because an encoder of another version gives other bytes, and a case file names its photos
 * by hash.
 */
const resources = fileURLToPath(new URL('../../resources', import.meta.url));
const hashByFile = new Map<string, string>();
for (const photo of trainingPhotos) {
  const file = join(resources, photo.file);
  const bytes = await encodeDrawing(drawTrainingPhoto(photo), photo.takenAt);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  hashByFile.set(file, createHash('sha256').update(bytes).digest('hex'));
}
for (const folder of ['training/cases', 'exchange']) {
  for (const name of readdirSync(join(resources, folder)).filter((entry) => entry.endsWith('.json'))) {
    const file = join(resources, folder, name);
    const text = readFileSync(file, 'utf8');
    const named = text.replace(
      /(?<="path": "([^"]+)",\s+"sha256": ")[0-9a-f]{64}(?=")/g,
      (hash, path: string) => hashByFile.get(join(dirname(file), path)) ?? hash,
    );
    if (named !== text) writeFileSync(file, named);
  }
}
for (const file of hashByFile.keys()) console.log(relative(process.cwd(), file));
