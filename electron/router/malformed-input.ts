/** The parts of an issue of the schema library that are looked at. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly errors?: readonly (readonly Issue[])[];
}

/**
 * Whether an input is one that our own window cannot send: it has keys that nobody declared, or a value of another kind than the field
 * holds. A field that is empty, too long or not a date is an ordinary mistake of a person, and no sign of an attack.
 */
export function isMalformed(input: unknown, issues: readonly Issue[]): boolean {
  return issues.some((issue) => isForeign(input, issue));
}

function isForeign(input: unknown, { code, path, errors = [] }: Issue): boolean {
  if (code === 'unrecognized_keys') return true;
  const value = path.reduce<unknown>(valueAt, input);
  if (code === 'invalid_type') return path.length === 0 || !isUnfilled(value);
  // Of the forms that a value may have, none is left once all of them are foreign.
  if (code !== 'invalid_union' || errors.length === 0) return false;
  return errors.every((branch) => branch.length > 0 && isMalformed(value, branch));
}

const valueAt = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;

/** What a form holds where nothing, or no number, was typed. */
const isUnfilled = (value: unknown): boolean => value === undefined || value === null || Number.isNaN(value);
