import { describe, expect, it, test } from 'vitest';
import type { InjuryRecord } from '../../../../shared/domain/case/case-record.ts';
import { injuryCompleteness } from '../../../../shared/domain/injury/completeness.ts';
import { composeInjury } from '../../../../shared/domain/injury/compose-injury.ts';
import { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { InjuryId } from '../../../../shared/kernel/record-id.ts';
import { packLookupOver } from '../../../support/standard-pack.ts';
import { goldenBody } from './golden-body.ts';
import { goldenBruises } from './golden-bruises.ts';
import { goldenMeasures } from './golden-measures.ts';
import { goldenOther } from './golden-other.ts';
import type { Golden } from './golden-values.ts';
import { goldenWounds } from './golden-wounds.ts';

const lookup = packLookupOver(goldenBody);
const goldens: readonly Golden[] = [...goldenBruises, ...goldenWounds, ...goldenOther, ...goldenMeasures];

const record = (golden: Golden): InjuryRecord => ({
  id: InjuryId.parse('5f0c2a4e-9f5b-4b58-8a3f-0d4b3a1c7e21'),
  number: 1,
  details: golden.details,
});

const compose = (golden: Golden, language: 'nl' | 'en'): string =>
  composeInjury({ injury: record(golden), lookup, language, photoLabels: golden.photoLabels ?? [] });

describe('sentences of an injury', () => {
  test.each(goldens.map((golden) => [golden.name, golden] as const))('in Dutch: %s', (_, golden) => {
    expect(compose(golden, 'nl')).toBe(golden.nl);
  });

  test.each(goldens.filter(({ en }) => en !== undefined).map((golden) => [golden.name, golden] as const))(
    'in English: %s',
    (_, golden) => {
      expect(compose(golden, 'en')).toBe(golden.en);
    },
  );

  it('has an example of every type of the edition', () => {
    const shown = new Set(goldens.map(({ details }) => details.type));
    expect(lookup.standard['injury-types'].map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('is given examples that are records', () => {
    for (const { details } of goldens) expect(InjuryDetails.parse(details)).toEqual(details);
    const wrong = goldens.flatMap(({ name, details }) =>
      injuryCompleteness(details, lookup)
        .filter(({ problem }) => problem !== 'missing')
        .map((gap) => ({ name, ...gap })),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves no placeholder, double space or double stop in any language', () => {
    for (const golden of goldens) {
      for (const language of ['nl', 'en'] as const)
        expect(compose(golden, language)).not.toMatch(/[{}]|\s{2}|\.\.|,\.|undefined|null/);
    }
  });
});
