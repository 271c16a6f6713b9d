import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';
import { InjuryId } from '../../kernel/record-id.ts';
import { AidQuotation } from './aid-quotation.ts';

/** A concrete, testable account of how the findings may have come about. */
export const Hypothesis = z.strictObject({ id: z.enum(['H1', 'H2', 'H3']), text: z.string().trim().min(10).max(1000) });
export type Hypothesis = z.infer<typeof Hypothesis>;

/** The interpretation of one injury: codes of `mechanism`, `cause-class`, `fit`, `severity`. */
export const InjuryInterpretation = z.strictObject({
  injuryId: InjuryId,
  mechanism: z.array(Code).max(6),
  causeClass: Code,
  fitWithStatedCause: Code.optional(),
  considerations: z.string().trim().max(4000).optional(),
});
export type InjuryInterpretation = z.infer<typeof InjuryInterpretation>;

/**
 * The evaluation of the findings given each hypothesis: never of a hypothesis given the findings. `direction: 'reverse'`
 * puts the second hypothesis first in the sentence. `term: null` is "no statement possible" and needs reasoning.
 */
export const Evaluation = z.strictObject({
  first: Hypothesis.shape.id,
  second: Hypothesis.shape.id,
  term: Code.nullable(),
  direction: z.enum(['forward', 'reverse']),
  basis: z.array(Code).max(4),
  reasoning: z.string().trim().min(1).max(8000),
});
export type Evaluation = z.infer<typeof Evaluation>;

/** The letselduiding of one examination. Hypotheses are fixed (`hypothesesFixedAt`) before an evaluation can be entered. */
export const Interpretation = z
  .strictObject({
    injuries: z.array(InjuryInterpretation).max(500),
    hypotheses: z.array(Hypothesis).max(3),
    hypothesesFixedAt: Instant.optional(),
    evaluation: Evaluation.optional(),
    conclusion: z.string().trim().max(4000).optional(),
    answers: z.array(z.strictObject({ questionId: Code, answer: z.string().trim().min(1).max(8000) })).max(20),
    limitations: z.string().trim().max(4000).optional(),
    /** The aids that the doctor put into the interpretation, each once. */
    aids: z.array(AidQuotation).max(20).optional(),
  })
  .refine((value) => value.evaluation === undefined || value.hypothesesFixedAt !== undefined, {
    path: ['evaluation'],
    message: 'hypotheses-not-fixed',
  })
  .refine((value) => value.evaluation === undefined || value.evaluation.first !== value.evaluation.second, {
    path: ['evaluation', 'second'],
    message: 'same-hypothesis',
  });
export type Interpretation = z.infer<typeof Interpretation>;
