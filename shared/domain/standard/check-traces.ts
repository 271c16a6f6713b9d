import type { Standard } from './standard.ts';
import { duplicatesOf, type StandardFault, unknownIdsOf } from './standard-fault.ts';

/** Ids that occur twice in the lists about traces, and kinds that name a method or packaging, or windows that name a kind, that is not listed. */
export function checkTraces(standard: Standard): readonly StandardFault[] {
  const file = 'traces';
  const {
    kinds,
    methods,
    packaging,
    storage,
    purposes,
    'not-taken': notTaken,
    sites,
    windows,
    checks,
  } = standard[file];
  const lists = { kinds, methods, packaging, storage, purposes, 'not-taken': notTaken, sites, windows, checks };
  const known = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
  return [
    ...Object.entries(lists).flatMap(([path, entries]) => duplicatesOf(file, path, entries)),
    ...kinds.flatMap((kind) => [
      ...unknownIdsOf({ file, path: `kinds.${kind.id}.methods` }, kind.methods, known(methods)),
      ...unknownIdsOf({ file, path: `kinds.${kind.id}.packaging` }, kind.packaging, known(packaging)),
    ]),
    ...windows.flatMap(({ id, kinds: named = [] }) =>
      unknownIdsOf({ file, path: `windows.${id}.kinds` }, named, known(kinds)),
    ),
  ];
}
