import type { Kysely } from 'kysely';

/** One step of the store's history. Once released it never changes: a later wish is a later migration. */
export interface Migration {
  /** The `user_version` of the store after this step; counts 1, 2, 3 … without gaps. */
  readonly version: number;
  readonly name: string;
  /** Runs inside one transaction together with the change of `user_version`. */
  up(db: Kysely<unknown>): Promise<void>;
}
