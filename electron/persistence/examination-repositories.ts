import { ExaminationDetails, ExaminationStatus, RegionFinding } from '../../shared/domain/examination/examination.ts';
import { InjuryDetails } from '../../shared/domain/injury/injury.ts';
import { EditionId } from '../../shared/domain/standard/standard.ts';
import { CaseId, ContactId, ExaminationId, InjuryId } from '../../shared/kernel/record-id.ts';
import type { ExaminationRow, InjuryRow, Store } from '../application/ports.ts';
import { caseOfExamination } from './case-of-examination.ts';
import { recordRevision, rowJson } from './revisions.ts';
import { decodeBody, encodeBody } from './row-codecs.ts';
import type { WriteScope } from './unit-of-work.ts';

type StoredExamination = {
  readonly id: string;
  readonly case_id: string;
  readonly contact_id: string;
  readonly edition: string;
  readonly status: string;
  readonly body_json: string;
};

const examinationOf = (row: StoredExamination): ExaminationRow => ({
  id: ExaminationId.parse(row.id),
  caseId: CaseId.parse(row.case_id),
  contactId: ContactId.parse(row.contact_id),
  edition: EditionId.parse(row.edition),
  status: ExaminationStatus.parse(row.status),
  details: decodeBody(ExaminationDetails, row.body_json, { table: 'examination', id: row.id }),
});

/** Examinations of a case, oldest first. */
export function examinationRepository(scope: WriteScope): Store['examinations'] {
  const { tx, at: now } = scope;
  const find = (id: string) => tx.selectFrom('examination').selectAll().where('id', '=', id).executeTakeFirst();
  return {
    async find(id) {
      const row = await find(id);
      return row && examinationOf(row);
    },
    async ofCase(id) {
      const rows = await tx
        .selectFrom('examination')
        .selectAll()
        .where('case_id', '=', id)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(examinationOf);
    },
    async insert({ id, caseId, contactId, edition, status, details }) {
      const body_json = encodeBody(ExaminationDetails, details, { table: 'examination', id });
      await tx
        .insertInto('examination')
        .values({
          id,
          case_id: caseId,
          contact_id: contactId,
          edition,
          status,
          body_json,
          created_at: now,
          updated_at: now,
        })
        .execute();
    },
    async save({ id, caseId, status, details }) {
      const former = await find(id);
      if (!former) throw new Error('examination: nothing to save');
      const beforeJson = rowJson({ status: former.status }, former.body_json);
      await recordRevision(scope, { entity: 'examination', entityId: id, caseId, beforeJson });
      const body_json = encodeBody(ExaminationDetails, details, { table: 'examination', id });
      await tx.updateTable('examination').set({ status, body_json, updated_at: now }).where('id', '=', id).execute();
    },
  };
}

/** The state of each body region of an examination. */
export function regionRepository(scope: WriteScope): Store['regions'] {
  const { tx, at: now, newId } = scope;
  return {
    async of(id) {
      const rows = await tx
        .selectFrom('region_finding')
        .selectAll()
        .where('examination_id', '=', id)
        .orderBy('region_id')
        .execute();
      return rows.map((row) => decodeBody(RegionFinding, row.body_json, { table: 'region_finding', id: row.id }));
    },
    async put(examinationId, finding) {
      const former = await tx
        .selectFrom('region_finding')
        .select(['id', 'body_json'])
        .where('examination_id', '=', examinationId)
        .where('region_id', '=', finding.regionId)
        .executeTakeFirst();
      const id = former?.id ?? newId();
      const body_json = encodeBody(RegionFinding, finding, { table: 'region_finding', id });
      if (!former) {
        await tx
          .insertInto('region_finding')
          .values({ id, examination_id: examinationId, body_json, updated_at: now })
          .execute();
        return;
      }
      if (former.body_json === body_json) return;
      const caseId = await caseOfExamination(scope.tx, examinationId);
      await recordRevision(scope, { entity: 'region_finding', entityId: id, caseId, beforeJson: former.body_json });
      await tx.updateTable('region_finding').set({ body_json, updated_at: now }).where('id', '=', id).execute();
    },
  };
}

/** Injuries of an examination, in the order of their numbers. */
export function injuryRepository(scope: WriteScope): Store['injuries'] {
  const { tx, at: now } = scope;
  const find = (id: string) => tx.selectFrom('injury').selectAll().where('id', '=', id).executeTakeFirst();
  const injuryOf = (row: {
    readonly id: string;
    readonly examination_id: string;
    readonly number: number;
    readonly body_json: string;
  }): InjuryRow => ({
    id: InjuryId.parse(row.id),
    examinationId: ExaminationId.parse(row.examination_id),
    number: row.number,
    details: decodeBody(InjuryDetails, row.body_json, { table: 'injury', id: row.id }),
  });
  return {
    async find(id) {
      const row = await find(id);
      return row && injuryOf(row);
    },
    async of(id) {
      const rows = await tx
        .selectFrom('injury')
        .selectAll()
        .where('examination_id', '=', id)
        .orderBy('number')
        .execute();
      return rows.map(injuryOf);
    },
    async nextNumber(id) {
      const row = await tx
        .selectFrom('examination')
        .select('last_injury_number')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return row.last_injury_number + 1;
    },
    async insert({ id, examinationId, number, details }) {
      const body_json = encodeBody(InjuryDetails, details, { table: 'injury', id });
      await tx
        .insertInto('injury')
        .values({ id, examination_id: examinationId, number, body_json, created_at: now, updated_at: now })
        .execute();
      await tx.updateTable('examination').set({ last_injury_number: number }).where('id', '=', examinationId).execute();
    },
    async save({ id, examinationId, details }) {
      const former = await find(id);
      if (!former) throw new Error('injury: nothing to save');
      const caseId = await caseOfExamination(scope.tx, examinationId);
      await recordRevision(scope, { entity: 'injury', entityId: id, caseId, beforeJson: former.body_json });
      const body_json = encodeBody(InjuryDetails, details, { table: 'injury', id });
      await tx.updateTable('injury').set({ body_json, updated_at: now }).where('id', '=', id).execute();
    },
    async remove(id) {
      const former = await find(id);
      if (!former) throw new Error('injury: nothing to remove');
      const caseId = await caseOfExamination(scope.tx, former.examination_id);
      await recordRevision(scope, { entity: 'injury', entityId: id, caseId, beforeJson: former.body_json });
      await tx.deleteFrom('injury').where('id', '=', id).execute();
    },
  };
}
