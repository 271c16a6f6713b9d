import { z } from 'zod';

/** What the window sends to the core over its port; whatever else arrives there is dropped. */
export const WindowMessage = z.discriminatedUnion('type', [
  /** Asks one route. The input is checked by the router, against the route's own schema. */
  z.strictObject({
    type: z.literal('call'),
    id: z.int().nonnegative(),
    route: z.string().min(1).max(100),
    input: z.unknown(),
  }),
  /** Everything that listened to `locking` has finished. */
  z.strictObject({ type: z.literal('flushed') }),
]);
export type WindowMessage = z.infer<typeof WindowMessage>;

/** What the core sends to the window over the same port. */
export type CoreMessage =
  | { readonly type: 'reply'; readonly id: number; readonly reply: unknown }
  | { readonly type: 'event'; readonly event: string; readonly payload: unknown };
