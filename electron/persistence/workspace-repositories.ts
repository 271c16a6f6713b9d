import { z } from 'zod';
import { CaseId, UserId } from '../../shared/kernel/record-id.ts';
import type { DraftRow, Store, UserRow } from '../application/ports.ts';
import { recordRevision } from './revisions.ts';
import { decodeBody, encodeBody } from './row-codecs.ts';
import type { WriteScope } from './unit-of-work.ts';

const UserBody = z.strictObject({
  name: z.string().min(1),
  role: z.enum(['forensic-physician', 'forensic-nurse', 'reviewer', 'coordinator', 'administrator']),
  administers: z.boolean().optional(),
  professional: z
    .strictObject({
      role: z.string(),
      bigNumber: z.string().optional(),
      nrgdNumber: z.string().optional(),
      competence: z.string().optional(),
    })
    .optional(),
});

/** The people who work with this vault. */
export function userRepository(scope: WriteScope): Store['users'] {
  const { tx, at: now } = scope;
  return {
    async all() {
      const rows = await tx.selectFrom('user').selectAll().orderBy('created_at').execute();
      return rows.map(
        ({ id, body_json }): UserRow => ({
          id: UserId.parse(id),
          profile: decodeBody(UserBody, body_json, { table: 'user', id }),
        }),
      );
    },
    async insert({ id, profile }) {
      const body_json = encodeBody(UserBody, profile, { table: 'user', id });
      await tx.insertInto('user').values({ id, slot_id: null, body_json, created_at: now, updated_at: now }).execute();
    },
    async save({ id, profile }) {
      const former = await tx.selectFrom('user').select('body_json').where('id', '=', id).executeTakeFirstOrThrow();
      await recordRevision(scope, { entity: 'user', entityId: id, beforeJson: former.body_json });
      const body_json = encodeBody(UserBody, profile, { table: 'user', id });
      await tx.updateTable('user').set({ body_json, updated_at: now }).where('id', '=', id).execute();
    },
  };
}

/** Settings of the vault, by key. */
export function settingRepository(scope: WriteScope): Store['settings'] {
  const { tx } = scope;
  const find = (key: string) => tx.selectFrom('setting').select('value_json').where('key', '=', key).executeTakeFirst();
  return {
    async read(key) {
      const row = await find(key);
      return row && decodeBody(z.json(), row.value_json, { table: 'setting', id: key });
    },
    async write(key, value) {
      const former = await find(key);
      if (former) await recordRevision(scope, { entity: 'setting', entityId: key, beforeJson: former.value_json });
      const value_json = encodeBody(z.json(), z.json().parse(value), { table: 'setting', id: key });
      await tx
        .insertInto('setting')
        .values({ key, value_json })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json }))
        .execute();
    },
  };
}

/** Unsaved input, by form. */
export function draftRepository({ tx }: Pick<WriteScope, 'tx'>): Store['drafts'] {
  return {
    async read(key) {
      const row = await tx.selectFrom('draft').selectAll().where('key', '=', key).executeTakeFirst();
      if (!row) return undefined;
      const draft: DraftRow = {
        key,
        ...(row.case_id ? { caseId: CaseId.parse(row.case_id) } : {}),
        value: decodeBody(z.json(), row.body_json, { table: 'draft', id: key }),
        savedAt: row.updated_at,
      };
      return draft;
    },
    async save({ key, caseId, value, savedAt }) {
      const body_json = encodeBody(z.json(), z.json().parse(value), { table: 'draft', id: key });
      const values = { case_id: caseId ?? null, body_json, updated_at: savedAt };
      await tx
        .insertInto('draft')
        .values({ key, ...values })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(values))
        .execute();
    },
    async discard(key) {
      await tx.deleteFrom('draft').where('key', '=', key).execute();
    },
  };
}
