import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { composeInjury } from '../../../../shared/domain/injury/compose-injury.ts';
import { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { InjuryId } from '../../../../shared/kernel/record-id.ts';
import { packLookup, standardPack } from '../../../support/standard-pack.ts';

interface Example {
  readonly id: string;
  readonly injury: unknown;
  readonly nl: string;
  readonly en?: string;
}

/** Sentences written by hand for a recorded injury of every type, then fitted to the one wording of several that the app keeps to. */
const examples = ['injury-sentences', 'injury-sentences-held-out'].flatMap(read);

function read(name: string): readonly Example[] {
  // The files hold examples; what matters of them is checked below.
  return JSON.parse(readFileSync(new URL(`../../../fixtures/${name}.json`, import.meta.url), 'utf8')) as Example[];
}

const compose = (example: Example, language: 'nl' | 'en'): string =>
  composeInjury({
    injury: {
      id: InjuryId.parse('5f0c2a4e-9f5b-4b58-8a3f-0d4b3a1c7e21'),
      number: 1,
      details: InjuryDetails.parse(example.injury),
    },
    lookup: packLookup,
    language,
    photoLabels: [],
  });

describe('the sentences of recorded injuries', () => {
  test.each(examples.map((example) => [example.id, example] as const))('%s in Dutch', (_, example) => {
    expect(compose(example, 'nl')).toBe(example.nl);
  });

  test.each(examples.filter(({ en }) => en !== undefined).map((example) => [example.id, example] as const))(
    '%s in English',
    (_, example) => {
      expect(compose(example, 'en')).toBe(example.en);
    },
  );

  it('are shown for every type of the edition', () => {
    const shown = new Set(examples.map(({ injury }) => InjuryDetails.parse(injury).type));
    expect(standardPack['injury-types'].map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
