import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BodyAddress, BodySegment } from '../../../../shared/domain/body/address.ts';
import {
  type BurnedSurface,
  type DrawnBurn,
  type LundBrowderTable,
  measureBurns,
} from '../../../../shared/domain/body/measure-burns.ts';
import { type BodyModel, decodeBodyMesh } from '../../../../shared/domain/body/mesh.ts';
import { standardPack } from '../../../support/standard-pack.ts';

const built = join(import.meta.dirname, '../../../../dist/body');
const regions = standardPack['body-regions'];
const table: LundBrowderTable | undefined = standardPack['decision-aids'].find(
  ({ id }) => id === 'lund-browder',
)?.table;

let child: BodyModel;
beforeAll(() => {
  child = decodeBodyMesh(new Uint8Array(readFileSync(join(built, '5.mesh.bin'))).buffer);
});

const at = (segment: BodySegment, along: number, around: number): BodyAddress => ({ model: 1, segment, along, around });
const ring = (segment: BodySegment, along: number): readonly BodyAddress[] =>
  Array.from({ length: 16 }, (_, index) => at(segment, along, index * 22.5 - 180));
const outline = (points: readonly BodyAddress[], superficial = false): DrawnBurn => ({
  area: { kind: 'outline', points },
  superficial,
});
const band = (one: readonly BodyAddress[], other: readonly BodyAddress[]): DrawnBurn => ({
  area: { kind: 'band', rings: [one, other] },
  superficial: false,
});

function burned(burns: readonly DrawnBurn[], ageYears = 5): BurnedSurface {
  if (table === undefined) throw new Error('The edition has no Lund–Browder table');
  const measured = measureBurns(child, burns, { regions, table, ageYears });
  if (!measured.ok) throw new Error(measured.error.kind);
  return measured.value;
}

const patch = (from: number, to: number): readonly BodyAddress[] => [
  at('trunk', from, -30),
  at('trunk', from, 30),
  at('trunk', to, 30),
  at('trunk', to, -30),
];

describe('the burned surface', () => {
  it('of a part of the body is its share in the table: a hand of a five-year-old is 2.5 %', () => {
    const { parts, column } = burned([outline(ring('hand-left', 0.02))]);
    const hand = parts.find(({ region }) => region === 'hand-left');
    expect(hand?.share).toBeGreaterThan(0.97);
    expect(hand?.percent).toBeCloseTo(2.5 * (hand?.share ?? 0), 9);
    expect(column).toBe('age-5-9');
    // Beside it at most a rim of the wrist, which the chart counts with the forearm (3 %).
    const rest = parts.filter(({ region }) => region !== 'hand-left');
    expect(rest.every(({ region, share }) => region === 'forearm-left' && share < 0.05)).toBe(true);
  });

  it('of a sleeve round the thigh is the sum of its parts', () => {
    const [upper, middle, lower] = [ring('thigh-left', 0.4), ring('thigh-left', 0.6), ring('thigh-left', 0.8)];
    const whole = burned([band(upper, lower)]).percent;
    expect(burned([band(upper, middle), band(middle, lower)]).percent).toBeCloseTo(whole, 1);
    // A thigh is 8 % at five years; two fifths of the segment, of whose upper end the buttock takes some, is about half of it.
    expect(whole).toBeGreaterThan(3);
    expect(whole).toBeLessThan(5);
  });

  it('of the whole skin is 100 %, with every region whole', () => {
    const [waist, throat] = [ring('trunk', 0.8), ring('neck', 0.5)];
    const all = burned([outline(waist), outline(throat), band(waist, throat)]);
    expect(all.percent).toBeCloseTo(100, 1);
    expect(all.parts).toHaveLength(19);
    for (const { share } of all.parts) expect(share).toBeGreaterThan(0.999);
  });

  it('counts once what two burns cover, and a part of it in proportion', () => {
    const one = burned([outline(patch(0.4, 0.6))]).percent;
    expect(one).toBeGreaterThan(0.5);
    expect(burned([outline(patch(0.4, 0.6)), outline(patch(0.4, 0.6))]).percent).toBeCloseTo(one, 9);
    expect(burned([outline(patch(0.4, 0.6)), outline(patch(0.5, 0.7))]).percent).toBeCloseTo(
      burned([outline(patch(0.4, 0.7))]).percent,
      1,
    );
  });

  it('leaves superficial burns out, and says how many', () => {
    const both = burned([outline(patch(0.4, 0.6)), outline(ring('hand-left', 0.02), true)]);
    expect(both.percent).toBe(burned([outline(patch(0.4, 0.6))]).percent);
    expect(both.leftOut).toBe(1);
    expect(burned([])).toEqual({ percent: 0, parts: [], column: 'age-5-9', leftOut: 0 });
  });

  it('goes by the column of the age: the head is 13 % at five and 19 % in the first year', () => {
    const head = (ageYears: number) =>
      burned([outline(ring('neck', 0.5))], ageYears).parts.find(({ region }) => region === 'head')?.percent;
    expect(head(5)).toBeCloseTo(13, 5);
    expect(head(0)).toBeCloseTo(19, 5);
  });

  it('is refused for a drawing that encloses nothing, by its place in the list', () => {
    if (table === undefined) throw new Error('The edition has no Lund–Browder table');
    const bow = [at('trunk', 0.4, -30), at('trunk', 0.6, 30), at('trunk', 0.6, -30), at('trunk', 0.4, 30)];
    const burns = [outline(patch(0.4, 0.6)), outline(bow)];
    expect(measureBurns(child, burns, { regions, table, ageYears: 5 })).toEqual({
      ok: false,
      error: { kind: 'crosses-itself', burn: 1 },
    });
    expect(measureBurns(child, [], { regions, table: { columns: [], rows: [] }, ageYears: 5 })).toEqual({
      ok: false,
      error: { kind: 'no-column-for-age' },
    });
  });
});
