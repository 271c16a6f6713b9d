/** How idleness is noticed. */
interface IdleWatchParts {
  /** After how many minutes without a person the vault is to lock; `undefined` while none is open. */
  minutes(): Promise<number | undefined>;
  /** Nobody has called for that long, and nothing is running. */
  onIdle(): void;
}

/** Watches whether the window still calls. */
export interface IdleWatch {
  /** Counts a call as a sign of life, from its beginning to its end. */
  during<Value>(call: Promise<Value>): Promise<Value>;
  stop(): void;
}

/** The window counts from the last sign of a person and is given this much longer, because it tells of one once a minute only. */
const graceMilliseconds = 2 * 60_000;
const everyMilliseconds = 30_000;

/**
 * Locks when the window does not: it has its own clock, which sees every key and movement, but a page that hangs would never use it.
 * Time that a computer sleeps does not count; it locks before.
 */
export function watchIdle({ minutes, onIdle }: IdleWatchParts): IdleWatch {
  let running = 0;
  let last = performance.now();
  const look = async (): Promise<void> => {
    const allowed = running === 0 ? await minutes() : undefined;
    if (allowed === undefined || running > 0) return;
    if (performance.now() - last >= allowed * 60_000 + graceMilliseconds) onIdle();
  };
  // A vault that cannot be read just now is asked again at the next look.
  const timer = setInterval(() => void look().catch(() => undefined), everyMilliseconds).unref();
  return {
    async during(call) {
      running += 1;
      try {
        return await call;
      } finally {
        running -= 1;
        last = performance.now();
      }
    },
    stop: () => clearInterval(timer),
  };
}
