import { z } from 'zod';
import { Code, Label } from '../../kernel/label.ts';
import { Provenance } from './provenance.ts';

/**
 * A variable of the registration with its closed classification. With `list`, the values come from that code list: a
 * category stands for the codes in `codes`, or for the code equal to its id. `multiple`: one contact may fall in several
 * categories, so that they add up to more than the total. Every variable has the category `unknown`.
 */
export const IndicatorVariable = z.strictObject({
  id: Code,
  label: Label,
  multiple: z.boolean(),
  list: Code.optional(),
  categories: z
    .array(z.strictObject({ id: z.string().min(1), label: Label, codes: z.array(Code).min(1).optional() }))
    .min(2),
  provenance: Provenance,
});
export type IndicatorVariable = z.infer<typeof IndicatorVariable>;

/** Variables, and the linked tables that a region publishes, each named by its variables. */
export const IndicatorCatalogue = z.strictObject({
  edition: z.string(),
  provenance: Provenance,
  /** A figure based on fewer distinct children is not shown. */
  threshold: z.int().min(3),
  /** Figures shown are rounded to a multiple of this. */
  base: z.int().min(1),
  variables: z.array(IndicatorVariable).min(3),
  tables: z.array(z.strictObject({ id: Code, label: Label, variables: z.array(Code).min(1).max(3) })).min(1),
});
export type IndicatorCatalogue = z.infer<typeof IndicatorCatalogue>;
