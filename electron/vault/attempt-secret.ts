import type { Instant } from '../../shared/kernel/iso-date.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { appendPendingEvent, readPendingLog } from './pending-log.ts';
import { delayAfterFailures, remainingDelay } from './unlock-delay.ts';
import { type HeaderRefused, type ReadableHeader, readVaultHeader } from './vault-header.ts';
import { isVaultWritable } from './vault-writable.ts';

/** Where a secret is tried, and the outside world that this needs. */
export interface AttemptSurroundings {
  readonly dir: string;
  /** The folder of the vault whose count and delay hold, where that is another than the one with the header. */
  readonly countedIn?: string | undefined;
  readonly clock: () => Instant;
  /** A fresh UUIDv4 on each call. */
  readonly ids: () => string;
}

interface Attempt<Wrong extends string, Opened> extends AttemptSurroundings {
  /** What a wrong secret is called. */
  readonly wrong: Wrong;
  /** Noted with a failure: whose secret was asked for, where that is known. */
  readonly slotId?: string | undefined;
  /** `undefined` when the secret opens nothing. */
  readonly open: (header: ReadableHeader) => Promise<Opened | undefined>;
}

/** Why a secret was not tried. */
export type AttemptRefused =
  | HeaderRefused
  /** The folder cannot be written, so a failure could not be noted: the secret was not tried. */
  | { readonly kind: 'vault-not-writable' }
  | { readonly kind: 'unlock-delayed'; readonly waitSeconds: number };

interface WrongSecret<Wrong extends string> {
  readonly kind: Wrong;
  /** In a row, for the whole vault. */
  readonly failures: number;
  readonly waitSeconds: number;
}

/**
 * Tries a secret on a vault, whatever it opens. Attempts at one vault are made one after another; after five failures in a row one that
 * comes too early is refused without being tried. A failure is added durably to `pending.log` before it is reported, and nothing
 * else changes. Failures count until `clearPendingLog`, which follows a success once the trail has them.
 */
export function attemptSecret<Wrong extends string, Opened>(
  attempt: Attempt<Wrong, Opened>,
): Promise<Result<Opened, AttemptRefused | WrongSecret<Wrong>>> {
  return inTurn(attempt.countedIn ?? attempt.dir, async () => {
    const { dir, countedIn = dir, clock, ids, slotId } = attempt;
    const header = readVaultHeader(dir);
    if (!header.ok) return header;
    if (!isVaultWritable(countedIn)) return fail({ kind: 'vault-not-writable' });
    const waitSeconds = secondsToWait(countedIn, clock());
    if (waitSeconds > 0) return fail({ kind: 'unlock-delayed', waitSeconds });
    const opened = await attempt.open(header.value);
    if (opened !== undefined) return ok(opened);
    return fail({ kind: attempt.wrong, ...countFailure({ dir: countedIn, clock, ids, slotId }) });
  });
}

/** Adds a failure to `pending.log`, durably, and says how many there are in a row and how long the next attempt must wait. */
export function countFailure(failed: AttemptSurroundings & { readonly slotId?: string | undefined }) {
  const { dir, countedIn = dir, clock, ids, slotId } = failed;
  appendPendingEvent(countedIn, { id: ids(), at: clock(), kind: 'unlock-failed', slotId });
  const failures = failedAttempts(countedIn).length;
  return { failures, waitSeconds: delayAfterFailures(failures) };
}

const failedAttempts = (dir: string) => readPendingLog(dir).events.filter((event) => event.kind === 'unlock-failed');

function secondsToWait(dir: string, now: Instant): number {
  const failures = failedAttempts(dir);
  const last = failures.at(-1);
  return last ? remainingDelay(failures.length, last.at, now) : 0;
}

const lastTurn = new Map<string, Promise<unknown>>();

// Attempts that overlap would all be let through before the first of them has been counted.
function inTurn<Value>(dir: string, work: () => Promise<Value>): Promise<Value> {
  const turn = (lastTurn.get(dir) ?? Promise.resolve()).then(work);
  const settled = turn
    .catch(() => undefined)
    .then(() => {
      if (lastTurn.get(dir) === settled) lastTurn.delete(dir);
    });
  lastTurn.set(dir, settled);
  return turn;
}
