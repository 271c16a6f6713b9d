import { z } from 'zod';
import { shellChannel } from './channels.ts';

/** Why the shell refuses a request: who sent it, or what it says. */
const RefusedRequest = z.enum(['untrusted-sender', 'invalid-input']);

/** What the shell tells the core process. Records and keys never travel here. */
export const ShellMessage = z.discriminatedUnion('type', [
  /** Comes with the port of a window. */
  z.strictObject({ type: z.literal('connect') }),
  /** A place that a person chose in a dialog, to be used once. */
  z.strictObject({ type: z.literal('grant'), token: z.string(), path: z.string() }),
  /** A request to the shell was refused, because it came from elsewhere or our own page cannot mean it; it goes into the trail. */
  z.strictObject({ type: z.literal('refused-request'), channel: z.enum(shellChannel), reason: RefusedRequest }),
  /** Comes with the port of a process that decodes one photo: the answer to `need-decoder` with that number. */
  z.strictObject({ type: z.literal('decoder'), id: z.int().positive() }),
  /** Keep what is open, close the vault, answer `ready`: this process is about to be ended. */
  z.strictObject({ type: z.literal('prepare-lock') }),
]);
export type ShellMessage = z.infer<typeof ShellMessage>;

/** What the core process tells the shell. */
export const CoreNotice = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('granted'), token: z.string() }),
  z.strictObject({ type: z.literal('ready') }),
  /** Nobody has used the vault for as long as it may stay open. */
  z.strictObject({ type: z.literal('idle-lock') }),
  /** An untrusted photo is to be decoded, in a process that is good for nothing else. */
  z.strictObject({ type: z.literal('need-decoder'), id: z.int().positive() }),
  /** That process is not needed any more, finished or not. */
  z.strictObject({ type: z.literal('end-decoder'), id: z.int().positive() }),
]);
export type CoreNotice = z.infer<typeof CoreNotice>;
