import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { composeInjury } from '../../../../shared/domain/injury/compose-injury.ts';
import { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import type { Language } from '../../../../shared/kernel/label.ts';
import { InjuryId } from '../../../../shared/kernel/record-id.ts';
import { anyInjuryOf } from '../../../support/any-injury.ts';
import { packLookup, standardPack } from '../../../support/standard-pack.ts';

const types = standardPack['injury-types'].map((type) => [type.id, type] as const);
const id = InjuryId.parse('5f0c2a4e-9f5b-4b58-8a3f-0d4b3a1c7e21');

const compose = (details: InjuryDetails, language: Language): string =>
  composeInjury({ injury: { id, number: 1, details }, lookup: packLookup, language, photoLabels: [] });

/** The words of one language in all files of the edition that sentences are made from. */
function wordsOf(language: Language): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === language) tell(inner);
        else if (key !== 'nl' && key !== 'en') visit(inner);
      }
  };
  const tell = (inner: unknown): void => {
    if (typeof inner === 'string') for (const word of wordsIn(inner)) found.add(word);
    else if (typeof inner === 'object' && inner !== null) Object.values(inner).forEach(tell);
  };
  const { descriptors, 'injury-types': kinds, 'code-lists': lists } = standardPack;
  visit([descriptors, kinds, lists, standardPack['body-regions'], standardPack['body-landmarks']]);
  visit(standardPack['body-plates']);
  return found;
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const dutch = wordsOf('nl');
const english = wordsOf('en');
const foreign = (language: Language): ReadonlySet<string> => {
  const [own, other] = language === 'nl' ? [dutch, english] : [english, dutch];
  return new Set([...other].filter((word) => !own.has(word)));
};
const foreignTo = { nl: foreign('nl'), en: foreign('en') };

/** Ids of more than one word, which no sentence should hold as they are. */
const ids = new Set(
  [
    ...standardPack['injury-types'],
    ...standardPack.descriptors,
    ...standardPack.descriptors.flatMap(({ value }) => ('options' in value ? value.options : [])),
    ...standardPack['body-regions'].regions,
    ...standardPack['body-landmarks'].landmarks,
    ...standardPack['body-plates'].parts,
  ]
    .map((entry) => entry.id)
    .filter((entry) => entry.includes('-')),
);

describe.each(types)('any %s', (_, type) => {
  test.each(['nl', 'en'] as const)('is told in whole sentences of its language: %s', (language) => {
    fc.assert(
      fc.property(anyInjuryOf(type), (details) => {
        const text = compose(details, language);
        expect(text).not.toMatch(/\s{2}|^\s|\s$| [,.;:)]|\(\s*\)|[{}|]|undefined|null|NaN|\[object/);
        expect(text).not.toMatch(/[,;]{2}|\.\.|,\.|:\.|,$/);
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
        // After a full stop that ends a sentence comes a capital or the words of a person.
        expect(text).not.toMatch(/[.!?] (?!\p{Lu}|#|“)/u);
        expect((text.match(/[^\s]+-[^\s.,;:]+/g) ?? []).filter((word) => ids.has(word))).toEqual([]);
        expect(wordsIn(text).filter((word) => foreignTo[language].has(word))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is a record, and told alike whatever the order in which it was written down', () => {
    fc.assert(
      fc.property(anyInjuryOf(type), (details) => {
        const parsed = InjuryDetails.parse(details);
        const turned = {
          ...Object.fromEntries(Object.entries(parsed).toReversed()),
          descriptors: Object.fromEntries(Object.entries(parsed.descriptors).toReversed()),
        };
        expect(compose(InjuryDetails.parse(turned), 'nl')).toBe(compose(parsed, 'nl'));
      }),
      { numRuns: 20 },
    );
  });
});
