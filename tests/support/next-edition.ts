import type { Standard } from '../../shared/domain/standard/standard.ts';
import { standardPack } from './standard-pack.ts';

/** The id of the edition that tests load after the shipped one. */
export const nextEditionId = '2027.1';

/** The id and the Dutch label of the type that the next edition adds. */
export const addedType = { id: 'test-mark', nl: 'proefletsel' } as const;

/**
 * The shipped edition as a next one might be: another id, a type more, another name for the bruise and for a code, a code more and a code
 * less. Every file names the new edition.
 */
export function editionAfter(edition: string = nextEditionId): Standard {
  const standard = structuredClone(standardPack);
  const types = standard['injury-types'];
  const bruise = types.find(({ id }) => id === 'bruise');
  if (!bruise) throw new Error('The shipped edition has no bruise');
  const added = {
    ...structuredClone(bruise),
    id: addedType.id,
    label: { nl: addedType.nl, en: 'test mark' },
    noun: {
      nl: { singular: addedType.nl, plural: 'proefletsels', article: 'het' as const },
      en: { singular: 'test mark', plural: 'test marks' },
    },
  };
  bruise.label = { nl: 'bloeduitstorting', en: 'contusion' };
  return {
    ...standard,
    edition: {
      ...standard.edition,
      edition,
      title: { nl: `Standaard letselregistratie ${edition}`, en: `Injury recording standard ${edition}` },
    },
    'injury-types': [...types, added],
    'code-lists': standard['code-lists'].map((list) => (list.id === 'light' ? withOtherLight(list) : list)),
    'body-regions': { ...standard['body-regions'], edition },
    'body-landmarks': { ...standard['body-landmarks'], edition },
    'body-plates': { ...standard['body-plates'], edition },
    'body-plate-drawings': { ...standard['body-plate-drawings'], edition },
    indicators: { ...standard.indicators, edition },
  };
}

type List = Standard['code-lists'][number];

/** The last sort of light is no longer there, the first is called otherwise, and there is a new one. */
const withOtherLight = (list: List): List => ({
  ...list,
  entries: [
    ...list.entries
      .slice(0, -1)
      .map((entry, index) =>
        index === 0 ? { ...entry, label: { nl: 'licht van de dag', en: 'light of the day' } } : entry,
      ),
    { id: 'test-light', label: { nl: 'proeflicht', en: 'test light' } },
  ],
});
