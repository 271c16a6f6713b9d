import { z } from 'zod';
import { Code } from '../../kernel/label.ts';

/**
 * Stages of puberty after Tanner: breasts or genitals, and pubic hair apart from them; codes of `tanner-breast`, `tanner-genital` and
 * `tanner-pubic-hair`. What was seen, not a proof of age.
 */
export const SexualMaturity = z.strictObject({
  breast: Code.optional(),
  genital: Code.optional(),
  pubicHair: Code.optional(),
});
export type SexualMaturity = z.infer<typeof SexualMaturity>;
