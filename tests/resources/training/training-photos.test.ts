import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodeDrawing } from '../../../electron/imaging/encode-drawing.ts';
import { drawTrainingPhoto } from '../../../resources/training/draw-training-photo.ts';
import { type TrainingPhoto, trainingPhotos } from '../../../resources/training/training-photos.ts';
import { CaseExchange } from '../../../shared/domain/exchange/case-exchange.ts';
import { readJson, shippedCaseFiles } from '../../shared/domain/exchange/exchange-samples.ts';

const resources = new URL('../../../resources/', import.meta.url).pathname;

/** Every photo of the cases that ship, with the injuries that it shows. */
const named = shippedCaseFiles.flatMap((file) =>
  CaseExchange.parse(readJson(file)).examinations.flatMap(({ photos, injuries }) =>
    photos.map((photo) => ({
      file: relative(resources, join(dirname(file), photo.path)),
      details: photo.details,
      shown: injuries.filter(({ number }) => photo.injuries.includes(number)),
    })),
  ),
);

const pixels = (image: Uint8Array): Promise<Buffer> => sharp(image).resize(300, 225).removeAlpha().raw().toBuffer();

describe('the training photos', () => {
  test('are those that the cases name, each once', () => {
    const files = trainingPhotos.map(({ file }) => file);
    expect(files.toSorted()).toEqual(named.map(({ file }) => file).toSorted());
    expect(files.filter((file) => !existsSync(join(resources, file)))).toEqual([]);
  });

  test.each(trainingPhotos)(
    '$file is drawn from its specification (else run electron/commands/draw-training-photos.ts)',
    async (photo) => {
      const [kept, drawn] = await Promise.all([
        pixels(readFileSync(join(resources, photo.file))),
        pixels(await encodeDrawing(drawTrainingPhoto(photo), photo.takenAt)),
      ]);
      const difference =
        kept.reduce((sum, value, index) => sum + Math.abs(value - (drawn[index] ?? 0)), 0) / kept.length;
      // Encoders of other versions give other bytes, but not another picture.
      expect(difference).toBeLessThan(0.5);
    },
  );

  test.each(trainingPhotos)(
    '$file is small, says in its metadata that it is synthetic, and needs no font',
    async (photo) => {
      const bytes = readFileSync(join(resources, photo.file));
      expect(bytes.byteLength).toBeLessThan(100_000);
      expect(bytes.includes('synthetische oefencamera')).toBe(true);
      expect(drawTrainingPhoto(photo)).not.toMatch(/<text|<image|href|<script/);
    },
  );

  test('show the sizes that the cases record', () => {
    const drawn = new Map(trainingPhotos.map((photo) => [photo.file, photo]));
    for (const { file, shown } of named) {
      const size = shown.length === 1 ? shown[0]?.size : undefined;
      const largest = largestMark(drawn.get(file));
      if (size && largest)
        expect([file, largest.lengthMm, largest.widthMm]).toEqual([file, size.lengthMm, size.widthMm]);
    }
  });

  test('show a scale where the cases say so', () => {
    const drawn = new Map(trainingPhotos.map((photo) => [photo.file, photo]));
    for (const { file, details } of named)
      expect([file, drawn.get(file)?.scaleAt !== undefined]).toEqual([file, details.scale !== 'none']);
  });
});

/** The largest mark that is drawn by its size; an outline has none. */
function largestMark(photo: TrainingPhoto | undefined): TrainingPhoto['marks'][number] | undefined {
  const sized = photo?.marks.filter(({ outline }) => outline === undefined) ?? [];
  return sized.toSorted((left, right) => right.lengthMm - left.lengthMm)[0];
}
