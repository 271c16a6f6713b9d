import type { Standard } from './standard.ts';
import { duplicatesOf, type StandardFault, unknownIdsOf } from './standard-fault.ts';

const file = 'anogenital';

/**
 * Ids that occur twice in the lists about the anogenital examination, and what is named there without being defined: positions and techniques
 * of the code lists, structures of findings, sections and editions of the classification.
 */
export function checkAnogenital(standard: Standard): readonly StandardFault[] {
  const { structures, positions, techniques, editions, sections, findings, mutilation } = standard[file];
  const lists = { structures, positions, techniques, editions, sections, findings, mutilation };
  const entriesOf = (list: string) => standard['code-lists'].find(({ id }) => id === list)?.entries ?? [];
  return [
    ...Object.entries(lists).flatMap(([path, entries]) => duplicatesOf(file, path, entries)),
    ...unknownIdsOf({ file, path: 'positions' }, idsOf(positions), known(entriesOf('position'))),
    ...unknownIdsOf({ file, path: 'techniques' }, idsOf(techniques), known(entriesOf('technique'))),
    ...sections.flatMap(({ id, edition }) =>
      unknownIdsOf({ file, path: `sections.${id}.edition` }, [edition], known(editions)),
    ),
    ...findings.flatMap(({ id, structures: named, places }) => [
      ...unknownIdsOf({ file, path: `findings.${id}.structures` }, named, known(structures)),
      ...unknownIdsOf(
        { file, path: `findings.${id}.places` },
        places.map(({ section }) => section),
        known(sections),
      ),
    ]),
  ];
}

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
const known = (entries: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(idsOf(entries));
