import type { z } from 'zod';
import { pruneEmpty } from './prune-empty.ts';

/**
 * Checks the values of a form by a schema of the contract. Empty fields count as absent; a group of fields that must be there counts
 * as there even while all of them are empty, so that each of them is asked for.
 */
export const parseForm = <Schema extends z.ZodType>(schema: Schema, values: unknown) =>
  parseGroups(schema, pruneEmpty(values));

function parseGroups<Schema extends z.ZodType>(schema: Schema, value: unknown): z.ZodSafeParseResult<z.output<Schema>> {
  const parsed = schema.safeParse(value, { reportInput: true });
  const absent = (parsed.error?.issues ?? []).filter(
    // A schema may look at the values in a form of its own; what is there already is not put there again.
    (issue) => isAbsentGroup(issue) && valueAt(value, issue.path) === undefined,
  );
  if (absent.length === 0) return parsed;
  return parseGroups(
    schema,
    absent.reduce((filled, { path }) => withGroupAt(filled, path), value),
  );
}

const isAbsentGroup = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_type' && issue.expected === 'object' && issue.input === undefined && issue.path.length > 0;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, step) => (part as Readonly<Record<PropertyKey, unknown>> | undefined)?.[step], value); // Walks as far as there is something.

/** A copy with an empty group at a path. */
function withGroupAt(value: unknown, [step, ...rest]: readonly PropertyKey[]): unknown {
  if (step === undefined) return {};
  if (Array.isArray(value)) return value.map((each, index) => (index === step ? withGroupAt(each, rest) : each));
  const group = (value ?? {}) as Readonly<Record<PropertyKey, unknown>>; // A path of the schema leads through groups and lists.
  return { ...group, [step]: withGroupAt(group[step], rest) };
}
