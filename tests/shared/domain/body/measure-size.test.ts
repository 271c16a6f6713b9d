import { describe, expect, it } from 'vitest';
import type { BodyAddress } from '../../../../shared/domain/body/address.ts';
import { drawnSize, sizeContradictions } from '../../../../shared/domain/body/measure-size.ts';
import { cylinder, sphere } from './measure-meshes.ts';

const limb = cylinder(40, 300, { rows: 26, columns: 20, seed: 7 });
const head = sphere(75, { rows: 16, columns: 24, seed: 5 });
const turn = (width: number): number => ((width / 40) * 180) / Math.PI;

/** The corners of a rectangle on the cylinder, turned by some degrees about its middle. */
const rectangle = (length: number, width: number, degrees: number): readonly BodyAddress[] => {
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [
    [-1, -1],
    [0, -1],
    [1, -1],
    [1, 1],
    [0, 1],
    [-1, 1],
  ].map(([a = 0, b = 0]) => {
    const [down, round] = [(a * length) / 2, (b * width) / 2];
    return limb.at(0.5 + (down * cosine - round * sine) / 300, turn(down * sine + round * cosine));
  });
};

const circle = (radius: number): readonly BodyAddress[] =>
  Array.from({ length: 36 }, (_, index) => {
    const angle = (index / 36) * 2 * Math.PI;
    const [x, y, z] = [Math.sin(radius) * Math.cos(angle), Math.sin(radius) * Math.sin(angle), Math.cos(radius)];
    return head.at(Math.acos(y) / Math.PI, (Math.atan2(x, z) * 180) / Math.PI);
  });

const size = (points: readonly BodyAddress[], body = limb) => {
  const drawn = drawnSize(body.model, { kind: 'outline', points });
  return [drawn?.length.mannequinMm ?? Number.NaN, drawn?.width?.mannequinMm ?? Number.NaN] as const;
};

describe('the size of what is drawn', () => {
  it.each([
    [60, 30, 0],
    [60, 30, 90],
    [50, 50, 0],
    [40, 20, 30],
    [15, 5, 45],
  ])('is length and width of a rectangle: %i by %i mm, turned by %i degrees, within 3 %', (length, width, degrees) => {
    const [long, wide] = size(rectangle(length, width, degrees));
    expect(Math.abs(long / length - 1)).toBeLessThan(0.03);
    expect(Math.abs(wide / width - 1)).toBeLessThan(0.03);
  });

  it('is the diameter of a round patch, along the skin', () => {
    for (const side of size(circle(0.3), head)) expect(Math.abs(side / (2 * 75 * 0.3) - 1)).toBeLessThan(0.04);
  });

  it('follows the skin round a limb: a patch over a third of its girth', () => {
    const girth = (2 * Math.PI * 40) / 3;
    const [long, wide] = size(rectangle(40, girth, 0));
    expect(Math.abs(long / girth - 1)).toBeLessThan(0.03);
    expect(Math.abs(wide / 40 - 1)).toBeLessThan(0.03);
  });

  it('is the length of a line, and nothing for a point, a ring, or an outline that crosses itself', () => {
    const [a, b, c] = [limb.at(0.3, 0), limb.at(0.5, 0), limb.at(0.5, turn(30))] as const;
    const line = drawnSize(limb.model, { kind: 'line', points: [a, b, c] }, { heightCm: 60 });
    expect(Math.abs((line?.length.mannequinMm ?? 0) / 90 - 1)).toBeLessThan(0.02);
    // The mannequin is as tall as the cylinder: 30 cm.
    expect(line?.length.childMm).toBeCloseTo(2 * (line?.length.mannequinMm ?? 0), 6);
    expect(line).not.toHaveProperty('width');
    expect(drawnSize(limb.model, { kind: 'point', at: a })).toBeUndefined();
    const ring = Array.from({ length: 8 }, (_, index) => limb.at(0.5, index * 45 - 180));
    expect(drawnSize(limb.model, { kind: 'outline', points: ring })).toBeUndefined();
    const bow = [a, limb.at(0.5, 40), b, limb.at(0.3, 40)];
    expect(drawnSize(limb.model, { kind: 'outline', points: bow })).toBeUndefined();
  });
});

describe('a size measured on the child against the map', () => {
  const drawn = (length: number, width?: number) => ({
    length: { mannequinMm: length },
    ...(width === undefined ? {} : { width: { mannequinMm: width } }),
  });

  it.each([
    [30, 40, false],
    [30, 40.1, true],
    [30, 20, false],
    [30, 19.9, true],
    [30, 30, false],
  ])('of %d mm contradicts %d mm only beyond a third: %s', (measuredMm, drawnMm, contradicts) => {
    const found = sizeContradictions({ lengthMm: measuredMm }, drawn(drawnMm));
    expect(found).toEqual(contradicts ? [{ dimension: 'length', measuredMm, drawnMm }] : []);
  });

  it('is compared longer with longer, shorter with shorter', () => {
    expect(sizeContradictions({ lengthMm: 20, widthMm: 50 }, drawn(50, 20))).toEqual([]);
    expect(sizeContradictions({ lengthMm: 50, widthMm: 20 }, drawn(50, 40))).toEqual([
      { dimension: 'width', measuredMm: 20, drawnMm: 40 },
    ]);
    expect(sizeContradictions({ lengthMm: 50, widthMm: 20 }, drawn(50))).toEqual([]);
  });

  it('is compared with the drawing on this child where its height is known', () => {
    const onChild = { length: { mannequinMm: 30, childMm: 45 } };
    expect(sizeContradictions({ lengthMm: 30 }, onChild)).toEqual([
      { dimension: 'length', measuredMm: 30, drawnMm: 45 },
    ]);
  });
});
