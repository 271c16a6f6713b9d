import { z } from 'zod';

/** What is wrong with one field of a request: where, and a message key or a sentence of the schema library. */
export const InputIssue = z.strictObject({
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string(),
});
export type InputIssue = z.infer<typeof InputIssue>;

/** Failures that any call may end in. A defect carries a reference only, never content. */
export const RouterFailure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('invalid-input'), issues: z.array(InputIssue) }),
  z.strictObject({ kind: z.literal('vault-locked') }),
  z.strictObject({ kind: z.literal('not-allowed') }),
  z.strictObject({ kind: z.literal('unknown-route') }),
  z.strictObject({ kind: z.literal('too-large') }),
  /** Nothing was saved, because the disk is full even after the reserve was released. */
  z.strictObject({ kind: z.literal('disk-full') }),
  z.strictObject({ kind: z.literal('defect'), reference: z.string() }),
]);
export type RouterFailure = z.infer<typeof RouterFailure>;
