import { z } from 'zod';
import { Code, Label } from '../../kernel/label.ts';
import { Provenance } from './provenance.ts';

/**
 * One term of the verbal scale. `sentence` contains `{first}` and `{second}` for the two hypotheses; the likelihood-ratio
 * interval runs from `from` (inclusive) to `to` (exclusive; absent = no upper limit).
 */
export const ProbabilityTerm = z.strictObject({
  id: Code,
  label: Label,
  sentence: Label,
  from: z.number().min(1),
  to: z.number().optional(),
});
export type ProbabilityTerm = z.infer<typeof ProbabilityTerm>;

/** A verbal scale for the probability of findings given two hypotheses, weakest term first. */
export const ProbabilityScale = z.strictObject({
  id: Code,
  label: Label,
  provenance: Provenance,
  noStatement: Label,
  terms: z.array(ProbabilityTerm).min(3),
});
export type ProbabilityScale = z.infer<typeof ProbabilityScale>;
