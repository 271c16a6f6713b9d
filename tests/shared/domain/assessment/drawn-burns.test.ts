import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawnBurns } from '../../../../shared/domain/assessment/drawn-burns.ts';
import type { BodyAddress, BodySegment, BodyShape } from '../../../../shared/domain/body/address.ts';
import { decodeBodyMesh } from '../../../../shared/domain/body/mesh.ts';
import type { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { createLookup } from '../../../../shared/domain/standard/lookup.ts';
import { sampleInjury } from '../../../support/case-samples.ts';
import { packLookup, standardPack } from '../../../support/standard-pack.ts';
import { c, size } from '../injury/golden-values.ts';

const built = join(import.meta.dirname, '../../../../dist/body');
const body = decodeBodyMesh(new Uint8Array(readFileSync(join(built, '5.mesh.bin'))).buffer);

const at = (segment: BodySegment, along: number, around: number): BodyAddress => ({ model: 1, segment, along, around });
const ring = (segment: BodySegment, along: number): BodyShape => ({
  kind: 'outline',
  points: Array.from({ length: 16 }, (_, index) => at(segment, along, index * 22.5 - 180)),
});
const patch = (from: number, to: number): BodyShape => ({
  kind: 'outline',
  points: [at('trunk', from, -30), at('trunk', from, 30), at('trunk', to, 30), at('trunk', to, -30)],
});
const chest = patch(0.3, 0.5);
const belly = patch(0.6, 0.8);
const eight: BodyShape = {
  kind: 'outline',
  points: [at('trunk', 0.3, -20), at('trunk', 0.5, 20), at('trunk', 0.3, 20), at('trunk', 0.5, -20)],
};

const burn = (shape: BodyShape, depth?: string, more: Partial<InjuryDetails> = {}): InjuryDetails => ({
  type: 'scald',
  count: { kind: 'single' },
  shape,
  size: size(50, 50),
  descriptors: depth === undefined ? {} : { 'burn-depth': c(depth) },
  ...more,
});

const measured = (burns: readonly InjuryDetails[], ageYears = 5) =>
  drawnBurns(body, {
    injuries: burns.map((details, index) => sampleInjury(index + 1, details)),
    ageYears,
    lookup: packLookup,
  });

describe('the burned share of the body by drawings', () => {
  it('of a hand dipped in hot water is the hand’s share in the table, and the ring is remarked on', () => {
    const found = measured([burn(ring('hand-left', 0.02), 'second-deep')]);
    // Lund–Browder, 5–9 years: a hand is 2.5 %; the drawn ring may take a rim of the forearm.
    expect(found?.percent).toBeGreaterThan(2.4);
    expect(found?.percent).toBeLessThan(2.75);
    expect(found).toMatchObject({
      column: 'age-5-9',
      counted: [1],
      leftOut: [],
      remarks: [{ injuryNumber: 1, remark: 'ring' }],
    });
    expect(found?.parts.map(({ region }) => region)).toContain('hand-left');
  });

  it('adds up burns apart, and counts once where they cover the same skin', () => {
    const [one, other] = [measured([burn(chest, 'third')]), measured([burn(belly, 'third')])];
    const both = measured([burn(chest, 'third'), burn(belly, 'second-superficial')]);
    expect(both?.percent).toBeCloseTo((one?.percent ?? 0) + (other?.percent ?? 0), 6);
    expect(measured([burn(chest, 'third'), burn(chest, 'third')])?.percent).toBeCloseTo(one?.percent ?? 0, 6);
  });

  it('leaves out, each with its reason and never by guess', () => {
    const plate = { kind: 'point', at: { model: 1, plate: 'mouth', part: 'lip-upper', x: 0.5, y: 0.5 } } as const;
    const found = measured([
      burn(chest, 'first'),
      burn(chest),
      burn(chest, 'not-assessable'),
      burn({ kind: 'point', at: at('trunk', 0.5, 0) }, 'third'),
      burn(eight, 'third'),
      burn(chest, 'third', { plate }),
      burn(eight),
    ]);
    expect(found).toMatchObject({ percent: 0, counted: [], parts: [] });
    expect(found?.leftOut.map(({ injuryNumber, reason }) => `${injuryNumber} ${reason}`)).toEqual([
      '1 first-degree',
      '2 depth-unknown',
      '3 depth-unknown',
      '4 no-outline',
      '5 crosses-itself',
      '6 flat-drawing',
      '7 crosses-itself',
    ]);
  });

  it('leaves out a type of burn for which the edition asks no share of the body surface', () => {
    const lookup = createLookup({
      ...standardPack,
      'injury-types': standardPack['injury-types'].map((type) => ({
        ...type,
        descriptors:
          type.id === 'friction-burn' ? type.descriptors.filter(({ id }) => id !== 'tbsa') : type.descriptors,
      })),
    });
    const injuries = [sampleInjury(1, burn(chest, 'third', { type: 'friction-burn' }))];
    expect(drawnBurns(body, { injuries, ageYears: 5, lookup })).toMatchObject({
      counted: [],
      leftOut: [{ injuryNumber: 1, reason: 'type-not-counted' }],
    });
  });

  it('says apart how much more it would be with the burns of unknown depth', () => {
    const alone = measured([burn(belly, 'third')])?.percent ?? 0;
    const found = measured([burn(chest, 'third'), burn(belly)]);
    expect(found?.counted).toEqual([1]);
    expect(found?.moreByUnknownDepth).toBeCloseTo(alone, 6);
    expect(measured([burn(chest, 'third')])).not.toHaveProperty('moreByUnknownDepth');
  });

  it('counts a burn of varying depth and says that first-degree parts of it count too', () => {
    expect(measured([burn(chest, 'mixed')])).toMatchObject({
      counted: [1],
      remarks: [{ injuryNumber: 1, remark: 'mixed-depth' }],
    });
  });

  it('goes by the column of the age', () => {
    expect([0, 1, 5, 10, 15, 16].map((age) => measured([burn(chest, 'third')], age)?.column)).toEqual([
      'age-0',
      'age-1-4',
      'age-5-9',
      'age-10-14',
      'age-15',
      'adult',
    ]);
  });

  it('is nothing without burns, or in an edition without the table', () => {
    expect(measured([])).toBeUndefined();
    expect(measured([burn(chest, undefined, { type: 'bruise' })])).toBeUndefined();
    const lookup = createLookup({ ...standardPack, 'decision-aids': [] });
    const injuries = [sampleInjury(1, burn(chest, 'third'))];
    expect(drawnBurns(body, { injuries, ageYears: 5, lookup })).toBeUndefined();
  });
});
