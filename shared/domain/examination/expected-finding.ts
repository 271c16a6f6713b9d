import { z } from 'zod';
import { Code } from '../../kernel/label.ts';
import { StatementRef } from './statement.ts';

/** A place that was looked at because a stated cause made injury of this type likely there, and where none was found. */
export const ExpectedFinding = z.strictObject({
  regionId: Code,
  injuryType: Code,
  /** The statement that made it likely. */
  statement: StatementRef.optional(),
  remark: z.string().trim().max(500).optional(),
});
export type ExpectedFinding = z.infer<typeof ExpectedFinding>;
