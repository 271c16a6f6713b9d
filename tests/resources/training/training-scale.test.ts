import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { trainingPhotos } from '../../../resources/training/training-photos.ts';
import { findTicks } from '../../../shared/domain/photo/measure/find-ticks.ts';
import { measurePhoto } from '../../../shared/domain/photo/measure/measure-photo.ts';

const resources = join(import.meta.dirname, '../../../resources');
const withScale = trainingPhotos.flatMap(({ scaleAt, ...photo }) => (scaleAt ? [{ ...photo, scaleAt }] : []));

/** The brightness of a shipped photo, one number a pixel. */
async function brightnessOf(file: string) {
  const { data, info } = await sharp(join(resources, file)).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}

describe.each(withScale)('the scale in $file', ({ file, pixelsPerMm, scaleAt: { x, y, armMm }, marks }) => {
  const px = (mmX: number, mmY: number): [number, number] => [(x + mmX) * pixelsPerMm, (y + mmY) * pixelsPerMm];

  test('has a tick each millimetre on both arms, within half a percent', async () => {
    const picture = await brightnessOf(file);
    for (const [from, to] of [
      [px(1, 1), px(armMm - 1, 1)],
      [px(-1, -1), px(-1, 1 - armMm)],
    ] as const) {
      const found = findTicks(picture, { from, to });
      expect(found.ok && Math.abs(found.value.spacingPx / pixelsPerMm - 1)).toBeLessThan(0.005);
    }
  });

  test('measures the marks as large as the record says', async () => {
    const [mark] = marks;
    if (!mark) return;
    const { width, height } = await brightnessOf(file);
    const turn = (mark.turn / 180) * Math.PI;
    const end = (side: number): [number, number] => [
      (mark.x + ((side * mark.lengthMm) / 2) * Math.cos(turn)) * pixelsPerMm,
      (mark.y + ((side * mark.lengthMm) / 2) * Math.sin(turn)) * pixelsPerMm,
    ];
    const corner = (a: number, b: number) => ({ px: px(a, -b), mm: [a, b] as [number, number] });
    const measured = measurePhoto({
      image: { width, height },
      scale: { points: [corner(0, 0), corner(armMm, 0), corner(0, armMm)] },
      markingSdPx: 1.5,
      measurements: [{ id: 'a', kind: 'length', px: [end(-1), end(1)] }],
    });
    if (!measured.ok) throw new Error(measured.error.refusals.map(({ kind }) => kind).join());
    expect(measured.value[0]?.value).toBeCloseTo(mark.lengthMm, 1);
  });
});
