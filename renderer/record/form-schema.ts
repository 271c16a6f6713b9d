import { z } from 'zod';

/** What a form's values give to a schema, and where its errors belong in the form. */
export interface ReadForm {
  readonly candidate: unknown;
  readonly pathOf: (path: PropertyKey[]) => PropertyKey[];
}

/** A schema of the contract for a form of another shape: `read` turns the form's values into what the schema expects. */
export const formSchema = <Schema extends z.ZodType>(schema: Schema, read: (values: unknown) => ReadForm) =>
  z.unknown().transform((values, context): z.output<Schema> => {
    const { candidate, pathOf } = read(values);
    const parsed = schema.safeParse(candidate, { reportInput: true });
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      // A finished issue of the same library, moved to another path: what a raw issue is, but for the library's own types.
      context.issues.push({ ...issue, path: pathOf(issue.path), input: issue.input } as z.core.$ZodRawIssue);
    }
    return z.NEVER;
  });
