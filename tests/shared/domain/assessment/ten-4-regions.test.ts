import { describe, expect, it, test } from 'vitest';
import { ten4Facesp } from '../../../../shared/domain/assessment/ten-4-facesp.ts';
import { regionPath } from '../../../../shared/domain/body/describe-location.ts';
import type { DecisionAid } from '../../../../shared/domain/standard/decision-aid.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { addressIn, bruiseAt } from './bruise-samples.ts';

const aid = packLookup.decisionAid('ten-4-facesp') as DecisionAid; // the edition's own test proves that it is there

/**
 * The rule by the largest regions that belong to each item: torso is chest, abdomen, back, buttocks and genitalia; the hips are counted with
 * it by our own choice. Everything within these belongs to the item, everything else to none.
 */
const rule: Readonly<Record<string, readonly string[]>> = {
  torso: ['chest', 'abdomen', 'back', 'buttocks', 'anogenital', 'hip-left', 'hip-right'],
  ear: ['ear-left', 'ear-right'],
  neck: ['neck', 'nape'],
  'angle-of-jaw': ['jaw-angle-left', 'jaw-angle-right'],
  cheek: ['cheek-left', 'cheek-right'],
  eyelid: ['left', 'right'].flatMap((side) =>
    ['eyelid-upper', 'eyelid-lower', 'eye-corner-inner', 'eye-corner-outer'].map((part) => `${part}-${side}`),
  ),
};

const itemByRoot = new Map(Object.entries(rule).flatMap(([item, roots]) => roots.map((root) => [root, item] as const)));

/** The item that a region belongs to by the rule. */
function itemOf(id: string): string | null {
  const own = itemByRoot.get(id);
  if (own !== undefined) return own;
  const parent = packLookup.bodyRegion(id)?.parent ?? null;
  return parent === null ? null : itemOf(parent);
}

const regions = packLookup.regions.regions;

describe('TEN-4-FACESp over every region of the edition', () => {
  it('knows every region that the rule names', () => {
    expect([...itemByRoot.keys()].filter((id) => packLookup.bodyRegion(id) === undefined)).toEqual([]);
  });

  test.each(regions.map(({ id }) => [id]))('the region %s', (id) => {
    expect(packLookup.bodyRegion(id)?.ten4facesp ?? null).toBe(itemOf(id));
  });

  test.each(regions.filter(({ extents }) => extents.length > 0).map(({ id }) => [id]))(
    'a bruise in %s at two years',
    (id) => {
      const at = addressIn(id);
      const innermost = regionPath(at, packLookup.regions).at(-1)?.id ?? id;
      const expected = itemOf(innermost);
      const result = ten4Facesp({
        aid,
        injuries: [bruiseAt(1, at)],
        birthDate: '2024-05-12',
        examinedOn: '2026-05-12',
        lookup: packLookup,
      });
      expect(result.items).toEqual(expected === null ? [] : [{ id: expected, injuryNumbers: [1] }]);
      expect(result.status).toBe(expected === null ? 'does-not-apply' : 'applies');
    },
  );

  it('reaches the white of the eye and the frenulum only on the flat drawings', () => {
    const parts = packLookup.plates.parts.filter(({ ten4facesp }) => ten4facesp !== undefined);
    const of = (item: string) => parts.filter(({ ten4facesp }) => ten4facesp === item).map(({ id }) => id);
    expect(of('subconjunctiva')).toEqual(['conjunctiva-bulbar-right', 'conjunctiva-bulbar-left']);
    expect(of('frenulum')).toEqual(['frenulum-upper-lip', 'frenulum-lower-lip', 'frenulum-tongue']);
  });
});

describe('TEN-4-FACESp at the edges of age', () => {
  const shin = bruiseAt(1, addressIn('lower-leg-left'));
  const at = (birthDate: string, examinedOn: string) =>
    ten4Facesp({ aid, injuries: [shin], birthDate, examinedOn, lookup: packLookup });

  it.each([
    ['the day of birth', '2026-05-12', '2026-05-12', ['infant']],
    ['4 months', '2026-01-12', '2026-05-12', ['infant']],
    ['4 months and 30 days', '2025-12-13', '2026-05-12', ['infant']],
    ['4 months and 30 days, over a month of 31', '2026-03-01', '2026-07-31', ['infant']],
    ['5 months', '2025-12-12', '2026-05-12', []],
    ['4 years less a day', '2022-05-13', '2026-05-12', []],
    ['born on 29 February, the day before 4 years', '2024-02-29', '2028-02-28', []],
  ])('%s', (...[, birthDate, examinedOn, expected]) => {
    const result = at(birthDate, examinedOn);
    expect(result.items.map(({ id }) => id)).toEqual(expected);
    expect(result.status).toBe(expected.length > 0 ? 'applies' : 'does-not-apply');
  });

  it.each([
    ['4 years', '2022-05-12', '2026-05-12'],
    ['born on 29 February, 4 years', '2024-02-29', '2028-02-29'],
    ['17 years', '2009-01-01', '2026-05-12'],
  ])('%s: refused', (_words, birthDate, examinedOn) => {
    expect(at(birthDate, examinedOn)).toMatchObject({
      status: 'outside-population',
      reason: 'four-years-or-older',
      items: [],
    });
  });

  it('names the age that it went by', () => {
    expect(at('2025-12-13', '2026-05-12').inputs).toContainEqual({ id: 'age-months', value: 4, injuryNumbers: [] });
  });
});
