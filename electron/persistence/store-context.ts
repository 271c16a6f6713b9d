import type { Transaction } from 'kysely';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { UserId } from '../../shared/kernel/record-id.ts';
import type { Tables } from './tables.ts';

/** What every repository works with: one transaction, its moment, the acting user, and fresh ids. */
export interface StoreContext {
  readonly tx: Transaction<Tables>;
  readonly now: Instant;
  readonly userId: UserId | null;
  newId(): string;
}

/** The row before a change, to be kept as a revision. */
interface FormerRow {
  readonly entity: keyof Tables;
  readonly entityId: string;
  readonly caseId: string | null;
  readonly bodyJson: string;
}

/** Keeps the former document of a row beside the new one. It goes with the case when that is destroyed. */
export async function keepRevision({ tx, now, userId, newId }: StoreContext, former: FormerRow): Promise<void> {
  await tx
    .insertInto('revision')
    .values({
      id: newId(),
      entity: former.entity,
      entity_id: former.entityId,
      case_id: former.caseId,
      at: now,
      user_id: userId,
      before_json: former.bodyJson,
    })
    .execute();
}
