/**
 * The names of the top-level fields that differ between two versions of a record, in alphabetical order: what the trail
 * keeps of a change. Values never leave this function.
 */
export function changedFields(before: object, after: object): readonly string[] {
  const earlier = new Map<string, unknown>(Object.entries(before));
  const later = new Map<string, unknown>(Object.entries(after));
  const names = new Set([...earlier.keys(), ...later.keys()]);
  return [...names].filter((name) => JSON.stringify(earlier.get(name)) !== JSON.stringify(later.get(name))).sort();
}
