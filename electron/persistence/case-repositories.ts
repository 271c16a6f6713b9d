import { CaseDetails, CaseNumber, CaseStatus } from '../../shared/domain/case/case.ts';
import { ContactDetails } from '../../shared/domain/case/contact.ts';
import { ChildDetails } from '../../shared/domain/child/child.ts';
import { ConsentAnswer } from '../../shared/domain/consent/consent.ts';
import { PoliceRegionCode } from '../../shared/domain/standard/geography.ts';
import { EditionId } from '../../shared/domain/standard/standard.ts';
import { CaseId, ChildId, ContactId } from '../../shared/kernel/record-id.ts';
import type { CaseCounts, CaseRow, ContactRow, Store } from '../application/ports.ts';
import { recordRevision, rowJson } from './revisions.ts';
import { decodeBody, encodeBody } from './row-codecs.ts';
import type { WriteScope } from './unit-of-work.ts';

/** Children: one row each, former values kept. */
export function childRepository(scope: WriteScope): Store['children'] {
  const { tx, at: now } = scope;
  const find = (id: ChildId) => tx.selectFrom('child').selectAll().where('id', '=', id).executeTakeFirst();
  return {
    async find(id) {
      const row = await find(id);
      return row && { id, details: decodeBody(ChildDetails, row.body_json, { table: 'child', id }) };
    },
    async insert({ id, details }) {
      const body_json = encodeBody(ChildDetails, details, { table: 'child', id });
      await tx.insertInto('child').values({ id, body_json, created_at: now, updated_at: now }).execute();
    },
    async save({ id, details }) {
      const former = await find(id);
      if (!former) throw new Error('child: nothing to save');
      await recordRevision(scope, { entity: 'child', entityId: id, childId: id, beforeJson: former.body_json });
      const body_json = encodeBody(ChildDetails, details, { table: 'child', id });
      await tx.updateTable('child').set({ body_json, updated_at: now }).where('id', '=', id).execute();
    },
  };
}

type CaseFile = {
  readonly id: string;
  readonly child_id: string;
  readonly number: string;
  readonly status: string;
  readonly edition: string;
  readonly police_region: string;
  readonly body_json: string;
  readonly opened_at: string;
  readonly updated_at: string;
};

const caseOf = (row: CaseFile): CaseRow => ({
  id: CaseId.parse(row.id),
  childId: ChildId.parse(row.child_id),
  number: CaseNumber.parse(row.number),
  status: CaseStatus.parse(row.status),
  edition: EditionId.parse(row.edition),
  policeRegion: PoliceRegionCode.parse(row.police_region),
  details: decodeBody(CaseDetails, row.body_json, { table: 'case_file', id: row.id }),
  openedAt: row.opened_at,
  updatedAt: row.updated_at,
});

/** Cases, numbered per year. */
export function caseRepository(scope: WriteScope): Store['cases'] {
  const { tx } = scope;
  return {
    async find(id) {
      const row = await tx.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirst();
      return row && caseOf(row);
    },
    async all() {
      return (await tx.selectFrom('case_file').selectAll().orderBy('updated_at', 'desc').execute()).map(caseOf);
    },
    counts: () => countPerCase(tx),
    async nextNumber(year) {
      const numbers = await tx.selectFrom('case_file').select('number').where('number', 'like', `${year}-%`).execute();
      const highest = numbers.reduce((most, { number }) => Math.max(most, Number(number.slice(5))), 0);
      return CaseNumber.parse(`${year}-${String(highest + 1).padStart(4, '0')}`);
    },
    async insert(row) {
      const body_json = encodeBody(CaseDetails, row.details, { table: 'case_file', id: row.id });
      await tx
        .insertInto('case_file')
        .values({
          id: row.id,
          child_id: row.childId,
          number: row.number,
          status: row.status,
          edition: row.edition,
          police_region: row.policeRegion,
          body_json,
          opened_at: row.openedAt,
          updated_at: row.updatedAt,
        })
        .execute();
    },
    async save({ id, details, policeRegion, status, updatedAt }) {
      const former = await tx
        .selectFrom('case_file')
        .select(['body_json', 'status', 'police_region'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const columns = { status: former.status, policeRegion: former.police_region };
      const beforeJson = rowJson(columns, former.body_json);
      await recordRevision(scope, { entity: 'case_file', entityId: id, caseId: id, beforeJson });
      const body_json = encodeBody(CaseDetails, details, { table: 'case_file', id });
      const values = { body_json, status, police_region: policeRegion, updated_at: updatedAt };
      await tx.updateTable('case_file').set(values).where('id', '=', id).execute();
    },
    async touch(id, at) {
      await tx.updateTable('case_file').set({ updated_at: at }).where('id', '=', id).execute();
    },
  };
}

async function countPerCase(tx: WriteScope['tx']): Promise<ReadonlyMap<CaseId, CaseCounts>> {
  const injuries = await tx
    .selectFrom('injury')
    .innerJoin('examination', 'examination.id', 'injury.examination_id')
    .select(({ fn }) => ['examination.case_id', fn.countAll<number>().as('count')])
    .groupBy('examination.case_id')
    .execute();
  const photos = await tx
    .selectFrom('photo')
    .select(({ fn }) => ['case_id', fn.countAll<number>().as('count')])
    .groupBy('case_id')
    .execute();
  const counts = new Map<CaseId, CaseCounts>();
  for (const row of injuries) counts.set(CaseId.parse(row.case_id), { injuries: row.count, photos: 0 });
  for (const row of photos) {
    const id = CaseId.parse(row.case_id);
    counts.set(id, { injuries: counts.get(id)?.injuries ?? 0, photos: row.count });
  }
  return counts;
}

/** Contacts of a case, oldest first. */
export function contactRepository(scope: WriteScope): Store['contacts'] {
  const { tx, at: now } = scope;
  const find = (id: string) => tx.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirst();
  const contactOf = (row: {
    readonly id: string;
    readonly case_id: string;
    readonly body_json: string;
  }): ContactRow => ({
    id: ContactId.parse(row.id),
    caseId: CaseId.parse(row.case_id),
    details: decodeBody(ContactDetails, row.body_json, { table: 'contact', id: row.id }),
  });
  return {
    async find(id) {
      const row = await find(id);
      return row && contactOf(row);
    },
    async ofCase(id) {
      const rows = await tx
        .selectFrom('contact')
        .selectAll()
        .where('case_id', '=', id)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(contactOf);
    },
    async insert({ id, caseId, details }) {
      const body_json = encodeBody(ContactDetails, details, { table: 'contact', id });
      await tx
        .insertInto('contact')
        .values({ id, case_id: caseId, body_json, created_at: now, updated_at: now })
        .execute();
    },
    async save({ id, caseId, details }) {
      const former = await find(id);
      if (!former) throw new Error('contact: nothing to save');
      await recordRevision(scope, { entity: 'contact', entityId: id, caseId, beforeJson: former.body_json });
      const body_json = encodeBody(ContactDetails, details, { table: 'contact', id });
      await tx.updateTable('contact').set({ body_json, updated_at: now }).where('id', '=', id).execute();
    },
  };
}

/** Answers to the consent matrix: only ever added. */
export function consentRepository({ tx, at: now, newId }: WriteScope): Store['consent'] {
  return {
    async ofCase(id) {
      const rows = await tx.selectFrom('consent').selectAll().where('case_id', '=', id).orderBy('created_at').execute();
      return rows.map((row) => decodeBody(ConsentAnswer, row.body_json, { table: 'consent', id: row.id }));
    },
    async insert(caseId, answer) {
      const id = newId();
      const body_json = encodeBody(ConsentAnswer, answer, { table: 'consent', id });
      await tx.insertInto('consent').values({ id, case_id: caseId, body_json, created_at: now }).execute();
    },
  };
}
