import { z } from 'zod';
import { InjuryId } from '../../kernel/record-id.ts';

/**
 * One paragraph of the letselbeschrijving. `composed` is the sentence that the facts gave when it was last accepted;
 * `edited` replaces it in print. A paragraph has drifted when today's composed sentence differs from `composed`.
 */
export const DescriptionParagraph = z.strictObject({
  /** Stable key: `circumstances`, `statements`, `general`, `regions`, `anogenital`, or `injury:<id>`. */
  key: z.union([
    z.enum(['circumstances', 'general', 'regions', 'statements', 'anogenital']),
    z.templateLiteral(['injury:', InjuryId]),
  ]),
  composed: z.string(),
  edited: z.string().trim().min(1).max(4000).optional(),
});
export type DescriptionParagraph = z.infer<typeof DescriptionParagraph>;

/** The letselbeschrijving: description only, never a cause. */
export const Description = z.strictObject({ paragraphs: z.array(DescriptionParagraph).max(600) });
export type Description = z.infer<typeof Description>;
