/** One thing that the writer saves; everything about it follows from its key, so that it can be checked later. */
export interface WriterStep {
  readonly kind: 'setting' | 'photo' | 'draft' | 'backup' | 'person' | 'removal';
  /** A UUID of its own; `<form>#<count>` for drafts, which replace each other; for a removal the key of the person. */
  readonly key: string;
  /** Characters of a setting, bytes of a photo's original. */
  readonly size: number;
}

/** What the writer program is asked to do, as the JSON in its first argument. */
export interface WriterPlan {
  readonly dir: string;
  readonly userDataDir: string;
  /** Where backups go. */
  readonly backupDir: string;
  readonly passphrase: string;
  /** `open` opens the vault that is there; `create` makes it; `migrate` opens it and calls that an operation of its own. */
  readonly begin: 'open' | 'create' | 'migrate';
  readonly steps: readonly WriterStep[];
  /** Milliseconds of doing nothing after each step. */
  readonly pause: number;
  /** When to say `ready` and wait for a line: before the vault is touched, before the first step, before closing, or never. */
  readonly gate: 'start' | 'steps' | 'close' | 'none';
  /** What to do when a step fails: go on with the next, or die at once as in a crash. */
  readonly onFailure: 'go-on' | 'die';
  readonly close: boolean;
  /** Bytes that are held in reserve for a full disk; 0 for none. */
  readonly reserve: number;
  /** The mistake that power-loss replay must be able to find: commits that do not wait for the disk. */
  readonly unsafe: boolean;
}

/** A line of the writer. `begin` comes before anything of a step happens, `ack` only after the product has said that it is saved. */
export type WriterLine =
  | { readonly say: 'ready' | 'opened' | 'seal-failed' | 'closing' | 'closed' }
  | { readonly say: 'begin' | 'ack'; readonly step: number }
  | { readonly say: 'fail'; readonly step: number; readonly reason: string }
  | { readonly say: 'refused'; readonly reason: string };

/** The line as JSON; without a line feed. */
export const encodeLine = (line: WriterLine): string => JSON.stringify(line);

/** A complete line as it was said. */
export function decodeLine(text: string): WriterLine {
  // Written by encodeLine in a process of our own.
  return JSON.parse(text) as WriterLine;
}
