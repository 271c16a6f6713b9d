import { z } from 'zod';

/** The languages the product speaks; Dutch is the language of record. */
export const Language = z.enum(['nl', 'en']);
export type Language = z.infer<typeof Language>;

/** A text in both languages. */
export const Label = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
export type Label = z.infer<typeof Label>;

/** Identifier of an entry in a standard pack: English kebab-case. */
export const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export type Code = z.infer<typeof Code>;
