import { appOrigin } from './app-address.ts';

/** What is known of a frame that sends a message. */
export interface SendingFrame {
  readonly origin: string;
  readonly parent: unknown;
}

/** Whether a message comes from the main frame of the app's own window, and that frame still shows the app. */
export const isTrustedSender = (frame: SendingFrame | null, mainFrame: unknown): boolean =>
  // A frame that is already gone is null, and nobody answers for it.
  frame !== null && frame === mainFrame && frame.parent === null && frame.origin === appOrigin;
