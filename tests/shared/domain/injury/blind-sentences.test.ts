import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeInjury } from '../../../../shared/domain/injury/compose-injury.ts';
import { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { InjuryId } from '../../../../shared/kernel/record-id.ts';
import { packLookup } from '../../../support/standard-pack.ts';

/** What somebody who did not know the composer wrote of an injury: own wording, and patterns of facts that a text must or must not hold. */
interface Told {
  readonly written: string;
  readonly mustContain: readonly string[];
  readonly mustNotClaim: readonly string[];
}

interface BlindCase {
  readonly id: string;
  readonly injury: unknown;
  readonly nl: Told;
  readonly en?: Told;
  /** What the composer gave when it first met the set, and how that was judged. */
  readonly firstRun: { readonly nl: string; readonly en?: string; readonly verdict: string };
}

// The file holds cases; what matters of them is checked here.
const cases = JSON.parse(
  readFileSync(new URL('../../../fixtures/injury-sentences-blind.json', import.meta.url), 'utf8'),
) as readonly BlindCase[];

function compose({ injury }: BlindCase, language: 'nl' | 'en'): string {
  const details = InjuryDetails.parse(injury);
  const id = InjuryId.parse('5f0c2a4e-9f5b-4b58-8a3f-0d4b3a1c7e21');
  return composeInjury({ injury: { id, number: 1, details }, lookup: packLookup, language, photoLabels: [] });
}

function isComplete(text: string, { mustContain, mustNotClaim }: Told): boolean {
  const holds = (pattern: string): boolean => new RegExp(pattern, 'i').test(text);
  return mustContain.every(holds) && !mustNotClaim.some(holds);
}

/** Of 41 Dutch and 17 English texts so many held every fact and nothing more at the first meeting; some patterns are stricter than language is. */
const atFirst = { nl: 30, en: 9 };

test.each(['nl', 'en'] as const)(
  'no fewer texts in %s tell every fact than when the composer first met the set',
  (language) => {
    const complete = cases.filter((each) => {
      const told = each[language];
      return told !== undefined && isComplete(compose(each, language), told);
    });
    expect(complete.length).toBeGreaterThanOrEqual(atFirst[language]);
  },
);

test('a text is refused by its patterns when a fact is missing or added', () => {
  const told = { written: '', mustContain: ['blaren'], mustNotClaim: ['scherp'] };
  expect(isComplete('met blaren', told)).toBe(true);
  expect(isComplete('zonder', told)).toBe(false);
  expect(isComplete('met blaren, scherp begrensd', told)).toBe(false);
});
