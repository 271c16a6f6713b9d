import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';

/** The name of a statement within its examination, by which findings refer to it: `s1`, `s2` … */
export const StatementRef = z.string().regex(/^s[1-9]\d{0,2}$/);
export type StatementRef = z.infer<typeof StatementRef>;

/** What someone said, kept apart from every finding: verbatim, or a history in the words of whoever wrote it down. */
export const Statement = z.strictObject({
  ref: StatementRef.optional(),
  /** `history`: summarised, not quoted; without it the words are verbatim. */
  kind: z.enum(['statement', 'history']).optional(),
  /** Code of `statement-source`: child, mother, police … */
  source: Code,
  /** Who asked, if anyone did. */
  askedBy: z.string().trim().max(120).optional(),
  /** The question as it was put. */
  question: z.string().trim().max(500).optional(),
  /** When it was said. */
  at: Instant.optional(),
  words: z.string().trim().min(1).max(4000),
  /** Code of `mechanism` when the words name one. */
  mechanism: Code.optional(),
});
export type Statement = z.infer<typeof Statement>;

/** The first name that no statement of an examination has had so far, as far as the list tells. */
export function nextStatementRef(refs: readonly (string | undefined)[]): StatementRef {
  const numbers = refs.map((ref) => Number(ref?.slice(1) ?? 0)).filter(Number.isInteger);
  return `s${Math.max(0, ...numbers) + 1}`;
}
