import type { RefusedCall } from '../../shared/domain/audit/audit-entry.ts';

/** What was refused: why, and which call where it is one that exists. */
export type Refusal = Omit<RefusedCall, 'count'>;

/** Where refusals go, and how the passing of time is noticed. */
export interface RefusalNotesParts {
  /** Writes one entry into the trail of the vault that is open, or where no vault is, for the next one. */
  write(refused: RefusedCall): Promise<void>;
  /** A refusal could not be written. */
  onTrouble(error: unknown): void;
  /** Milliseconds in which the same refusal is counted instead of written again. */
  readonly windowMilliseconds?: number | undefined;
}

/** Notes refusals without letting anyone fill the trail with them. */
export interface RefusalNotes {
  /** Resolves when this refusal is written or counted; never rejects. */
  note(refusal: Refusal): Promise<void>;
  /** Writes what has been counted and waits for all of it. To be called before the vault it belongs to is closed. */
  flush(): Promise<void>;
}

/** One minute: an attempt shows at once, a flood as one number a minute. */
const usualWindow = 60_000;
/** More different refusals in one window than a person or a fault brings about; further ones are told apart by their reason only. */
const maxApart = 40;

/**
 * The first refusal of its kind is written at once. What follows within the window is counted, and written as one entry with its number
 * when the window ends.
 */
export function createRefusalNotes({
  write,
  onTrouble,
  windowMilliseconds = usualWindow,
}: RefusalNotesParts): RefusalNotes {
  const countedByKey = new Map<string, RefusedCall>();
  let timer: NodeJS.Timeout | undefined;
  let lastWrite: Promise<void> = Promise.resolve();
  const writeInTurn = (refused: RefusedCall): Promise<void> => {
    lastWrite = lastWrite.then(() => write(refused)).catch(onTrouble);
    return lastWrite;
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    for (const refused of countedByKey.values()) if (refused.count > 0) void writeInTurn(refused);
    countedByKey.clear();
    return lastWrite;
  };
  return {
    async note(refusal) {
      const { reason } = refusal;
      const own = `${reason} ${refusal.call}`;
      const apart = countedByKey.has(own) || countedByKey.size < maxApart;
      const [key, told] = apart ? [own, refusal] : [reason, { reason }];
      const earlier = countedByKey.get(key);
      // The one that is written at once is not counted again.
      countedByKey.set(key, { ...told, count: earlier ? earlier.count + 1 : 0 });
      timer ??= setTimeout(() => void flush(), windowMilliseconds).unref();
      if (!earlier) await writeInTurn({ ...told, count: 1 });
    },
    flush,
  };
}
