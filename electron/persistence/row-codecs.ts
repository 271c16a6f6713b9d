import type { z } from 'zod';

/** The place of a document in the store, as it may be named in a log. */
interface RowReference {
  readonly table: string;
  readonly id: string;
}

/** A document that does not have the shape it must have: a defect. Names the row, the field paths and the codes of the faults, never content. */
export class RowDefect extends Error {
  override readonly name = 'RowDefect';
  readonly row: RowReference;
  readonly faults: readonly string[];

  constructor(row: RowReference, faults: readonly string[]) {
    super(`${row.table} ${row.id}: ${faults.join(', ')}`);
    this.row = row;
    this.faults = faults;
  }
}

/** The JSON text of a document that satisfies its schema; throws a `RowDefect` otherwise. */
export function encodeBody<Schema extends z.ZodType>(
  schema: Schema,
  value: z.input<Schema>,
  row: RowReference,
): string {
  return JSON.stringify(checked(schema, value, row));
}

/** The document in a row, checked against its schema: what is read from disk is trusted no more than what comes in. */
export function decodeBody<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  row: RowReference,
): z.output<Schema> {
  return checked(schema, parseJson(text, row), row);
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, row: RowReference): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new RowDefect(
    row,
    parsed.error.issues.slice(0, 10).map((issue) => `${issue.code} at ${pathOf(issue.path)}`),
  );
}

// Keys of a record may be entered text: only plain identifiers and codes are repeated.
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' || /^[a-zA-Z-]{1,40}$/.test(String(step)) ? String(step) : '?'))
    .join('.') || '(whole)';

function parseJson(text: string, row: RowReference): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RowDefect(row, ['not-json at (whole)']);
  }
}
