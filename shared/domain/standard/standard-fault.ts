/** What is wrong with an edition and where: the file (without `.json`), the place in it, and the value that is at fault. */
export interface StandardFault {
  readonly file: string;
  readonly path: string;
  readonly kind:
    | 'duplicate-id'
    | 'unknown-id'
    | 'missing-code-list'
    | 'missing-variable'
    | 'missing-category'
    | 'uncovered-code'
    | 'empty-range'
    | 'missing-placeholder'
    | 'unexpected-placeholder'
    | 'missing-wording'
    | 'scale-gap'
    | 'wrong-sum'
    | 'wrong-edition'
    | 'circular-parent'
    | 'body-differs';
  readonly value: string;
}

/** One fault for every id that occurs more than once among the entries. */
export function duplicatesOf(
  file: string,
  path: string,
  entries: readonly { readonly id: string }[],
): readonly StandardFault[] {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { id } of entries) (seen.has(id) ? doubled : seen).add(id);
  return [...doubled].map((id) => ({ file, path, kind: 'duplicate-id', value: id }));
}

/** One fault for every id that is used but not known. */
export function unknownIdsOf(
  place: Pick<StandardFault, 'file' | 'path'>,
  used: readonly string[],
  known: ReadonlySet<string>,
): readonly StandardFault[] {
  return used.filter((id) => !known.has(id)).map((id) => ({ ...place, kind: 'unknown-id', value: id }));
}
