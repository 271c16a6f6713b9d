import { AsyncLocalStorage } from 'node:async_hooks';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import { type Actor, type AuditNote, composeAuditEntry } from '../../shared/domain/audit/audit-entry.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { withRoom } from '../vault/reserve.ts';
import { appendEntries } from './audit-log.ts';
import type { StoreSealer } from './store-sealer.ts';
import type { Tables } from './tables.ts';

/** What a write may use. `at` is the one moment that everything in this transaction carries. */
export interface WriteScope {
  readonly tx: Transaction<Tables>;
  readonly at: Instant;
  readonly actor: Actor | undefined;
  readonly newId: () => string;
}

/** At least one: a write without an audit note does not compile. */
export type AuditNotes = readonly [AuditNote, ...AuditNote[]];

/** A finished change: what to answer, and what the trail says about it. */
export interface Change<Value> {
  readonly value: Value;
  readonly notes: AuditNotes;
}

/** The only tables that may be written without an audit note: autosaved input. */
export type DraftTransaction = Transaction<Pick<Tables, 'draft'>>;

/**
 * The only way to the records. Calls wait for each other; calling one from inside another throws, for it would wait for
 * itself.
 */
export interface UnitOfWork {
  /**
   * One transaction: the work, its revisions and its audit entries. A returned failure or a throw rolls everything back; on return of a
   * success everything is on disk and sealed. Reads that must be audited (opening a case, showing a photo) go here too.
   * When the disk is full and room can be made, the transaction is rolled back and `work` runs once more from the start: it may leave
   * nothing behind that a second run would trip over. A disk that stays full throws (see `isDiskFull`).
   */
  change<Value, Failure>(
    work: (scope: WriteScope) => Promise<Result<Change<Value>, Failure>>,
  ): Promise<Result<Value, Failure>>;
  /** Saves or discards autosaved input, durable and sealed on return, without an audit entry. */
  draft<Value>(work: (tx: DraftTransaction, at: Instant) => Promise<Value>): Promise<Value>;
  /** Reads without an entry; nothing changes while `work` runs. */
  read<Value>(work: (db: ReadonlyKysely<Tables>) => Promise<Value>): Promise<Value>;
}

interface UnitOfWorkRequest {
  /** The store as it is now: a rewritten one takes the place of another between two units of work. */
  readonly db: () => Kysely<Tables>;
  readonly sealer: Pick<StoreSealer, 'seal' | 'catchUp'>;
  readonly clock: () => Instant;
  readonly ids: () => string;
  /** The workstation, as the trail names it. */
  readonly sourceId: string;
  /** Frees room on a full disk; false when there is none to free. */
  readonly makeRoom?: (() => boolean) | undefined;
}

/** Units of work for whoever is at the keyboard; all of them share one queue. */
export interface UnitsOfWork {
  of(actor: Actor | undefined): UnitOfWork;
  /**
   * One transaction that puts into the trail what happened outside any unit of work: `work` writes these entries, each with the moment and
   * the person of its own, and nothing else. It may run twice, as `change` says.
   */
  fold(work: (tx: Transaction<Tables>) => Promise<void>): Promise<void>;
  /** Runs while no unit of work does: the store may be exchanged. */
  alone<Value>(task: () => Promise<Value>): Promise<Value>;
}

/** Makes the units of work of one open store. */
export function createUnitsOfWork(request: UnitOfWorkRequest): UnitsOfWork {
  const { db, sealer, clock, ids, sourceId, makeRoom } = request;
  const oneAtATime = createQueue();
  const writing = <Value>(work: (tx: Transaction<Tables>) => Promise<Value>): Promise<Value> =>
    oneAtATime(async () => {
      const value = await withRoom(async () => {
        await sealer.catchUp();
        return commit(db(), work);
      }, makeRoom);
      await sealer.seal();
      return value;
    });
  const of = (actor: Actor | undefined): UnitOfWork => ({
    change: (work) =>
      orRollBack(writing, async (tx) => {
        const scope: WriteScope = { tx, at: clock(), actor, newId: ids };
        const done = await work(scope);
        if (!done.ok) return done;
        const circumstances = () => ({ eventId: ids(), at: scope.at, sourceId, actor });
        await appendEntries(
          tx,
          done.value.notes.map((note) => composeAuditEntry(note, circumstances())),
        );
        return ok(done.value.value);
      }),
    // The type is narrowed to the one table; Kysely's transaction type is invariant.
    draft: (work) => writing((tx) => work(tx as unknown as DraftTransaction, clock())),
    read: (work) =>
      oneAtATime(() =>
        db()
          .connection()
          .execute((connection) => work(connection as unknown as ReadonlyKysely<Tables>)),
      ),
  });
  return { of, fold: writing, alone: oneAtATime };
}

/** One transaction around `work`; what made it fail is what is thrown. */
async function commit<Value>(db: Kysely<Tables>, work: (tx: Transaction<Tables>) => Promise<Value>): Promise<Value> {
  const tx = await db.startTransaction().execute();
  try {
    const value = await work(tx);
    await countWrite(tx);
    await tx.commit().execute();
    return value;
  } catch (error) {
    // On a full disk SQLite may have rolled back by itself: then there is nothing left to roll back, and that is not the trouble.
    await tx.rollback().execute().catch(ignore);
    throw error;
  }
}

const ignore = (): void => undefined;

/** Counts a transaction, so that the seal also covers those without an audit entry. */
async function countWrite(tx: Transaction<Tables>): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('store')
    .set({ writes: sql<number>`writes + 1` })
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error('The store has lost its own row');
}

class RolledBack<Failure> extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('Rolled back');
    this.failure = failure;
  }
}

type Writing = <Value>(work: (tx: Transaction<Tables>) => Promise<Value>) => Promise<Value>;

/** Makes a returned failure undo the transaction as a throw does, and hands it back as the value it is. */
async function orRollBack<Value, Failure>(
  writing: Writing,
  work: (tx: Transaction<Tables>) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  try {
    return await writing(async (tx) => {
      const done = await work(tx);
      if (!done.ok) throw new RolledBack(done);
      return done;
    });
  } catch (error) {
    // Thrown a few lines above with exactly this content, or not by us.
    if (error instanceof RolledBack) return error.failure as Result<Value, Failure>;
    throw error;
  }
}

/** Runs tasks strictly one after the other. A task that starts another and waits for it would wait for ever: that throws. */
function createQueue(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    if (inside.getStore()) throw new Error('A unit of work was called from inside another');
    const run = last.then(() => inside.run(true, task));
    last = run.catch(() => undefined);
    return run;
  };
}
