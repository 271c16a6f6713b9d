/**
 * A copy of form values without what was left empty: `''`, `null` and `undefined` go, and so do objects that are empty
 * after that, except the outermost. Lists keep their length, so that positions of errors still fit.
 */
export function pruneEmpty(values: unknown): unknown {
  const pruned = prune(values);
  return pruned === undefined && isPlain(values) ? {} : pruned;
}

function prune(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((each) => prune(each) ?? (isPlain(each) ? {} : each));
  if (!isPlain(value)) return value;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, prune(each)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length === 0 && Object.keys(value).length > 0 ? undefined : Object.fromEntries(entries);
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
