import { EditionId } from '../../shared/domain/standard/standard.ts';
import { UserId } from '../../shared/kernel/record-id.ts';
import type { Store } from '../application/ports.ts';
import type { WriteScope } from './unit-of-work.ts';

/** Editions of the standard that were loaded into the vault, the oldest first. Their text is read where it is used. */
export function editionRepository({ tx, at }: WriteScope): Store['editions'] {
  return {
    async all() {
      const rows = await tx.selectFrom('edition').selectAll().orderBy('loaded_at').orderBy('id').execute();
      return rows.map(({ id, sha256, body_json, loaded_at, loaded_by }) => ({
        edition: EditionId.parse(id),
        sha256,
        json: body_json,
        loadedAt: loaded_at,
        loadedBy: UserId.parse(loaded_by),
      }));
    },
    async insert({ edition, sha256, json, loadedBy }) {
      await tx
        .insertInto('edition')
        .values({ id: edition, sha256, body_json: json, loaded_at: at, loaded_by: loadedBy })
        .execute();
    },
  };
}

/** Which edition new cases got since when, the earliest first. */
export function editionUseRepository({ tx, at }: WriteScope): Store['editionUses'] {
  return {
    async all() {
      const rows = await tx.selectFrom('edition_use').selectAll().orderBy('position').execute();
      return rows.map(({ edition, since, user_id }) => ({
        edition: EditionId.parse(edition),
        since,
        userId: UserId.parse(user_id),
      }));
    },
    async insert({ edition, userId }) {
      await tx.insertInto('edition_use').values({ edition, since: at, user_id: userId }).execute();
    },
  };
}
