import { z } from 'zod';
import { Interpretation } from '../../shared/domain/assessment/interpretation.ts';
import { Description } from '../../shared/domain/report/description.ts';
import { ReportDetails, ReportStatus } from '../../shared/domain/report/report.ts';
import { CaseId, ContactId, ExaminationId, ReportId } from '../../shared/kernel/record-id.ts';
import type { ReportRow, Store } from '../application/ports.ts';
import { caseOfExamination } from './case-of-examination.ts';
import { recordRevision } from './revisions.ts';
import { decodeBody, encodeBody } from './row-codecs.ts';
import { columnsOfFile, type FileColumns, fileOfColumns } from './stored-file-columns.ts';
import type { WriteScope } from './unit-of-work.ts';

/** Letselbeschrijvingen: one an examination. */
export function descriptionRepository(scope: WriteScope): Store['descriptions'] {
  const { tx, at: now, newId } = scope;
  const find = (id: string) =>
    tx.selectFrom('description').selectAll().where('examination_id', '=', id).executeTakeFirst();
  return {
    async find(id) {
      const row = await find(id);
      if (!row) return undefined;
      const { paragraphs } = decodeBody(Description, row.body_json, { table: 'description', id: row.id });
      return {
        examinationId: id,
        status: row.status,
        ...(row.frozen_at ? { frozenAt: row.frozen_at } : {}),
        paragraphs,
      };
    },
    async save({ examinationId, status, frozenAt, paragraphs }) {
      const former = await find(examinationId);
      const id = former?.id ?? newId();
      const body_json = encodeBody(Description, { paragraphs: [...paragraphs] }, { table: 'description', id });
      const values = { status, frozen_at: frozenAt ?? null, body_json, updated_at: now };
      if (!former) {
        await tx
          .insertInto('description')
          .values({ id, examination_id: examinationId, created_at: now, ...values })
          .execute();
        return;
      }
      const caseId = await caseOfExamination(scope.tx, examinationId);
      await recordRevision(scope, { entity: 'description', entityId: id, caseId, beforeJson: former.body_json });
      await tx.updateTable('description').set(values).where('id', '=', id).execute();
    },
  };
}

/** Letselduidingen: one an examination. */
export function interpretationRepository(scope: WriteScope): Store['interpretations'] {
  const { tx, at: now, newId } = scope;
  const find = (id: string) =>
    tx.selectFrom('interpretation').selectAll().where('examination_id', '=', id).executeTakeFirst();
  return {
    async find(id) {
      const row = await find(id);
      return row && decodeBody(Interpretation, row.body_json, { table: 'interpretation', id: row.id });
    },
    async save(examinationId, value) {
      const former = await find(examinationId);
      const id = former?.id ?? newId();
      const body_json = encodeBody(Interpretation, value, { table: 'interpretation', id });
      if (!former) {
        await tx
          .insertInto('interpretation')
          .values({ id, examination_id: examinationId, body_json, created_at: now, updated_at: now })
          .execute();
        return;
      }
      const caseId = await caseOfExamination(scope.tx, examinationId);
      await recordRevision(scope, { entity: 'interpretation', entityId: id, caseId, beforeJson: former.body_json });
      await tx.updateTable('interpretation').set({ body_json, updated_at: now }).where('id', '=', id).execute();
    },
  };
}

type StoredReport = { readonly [Column in keyof FileColumns]: FileColumns[Column] | null } & {
  readonly id: string;
  readonly case_id: string;
  readonly examination_id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
  readonly issued_at: string | null;
  readonly body_json: string;
};

const fileOfReport = ({ file_name_on_disk, file_key, sha256_original, sha256_ciphertext, byte_size }: StoredReport) =>
  file_name_on_disk !== null &&
  file_key !== null &&
  sha256_original !== null &&
  sha256_ciphertext !== null &&
  byte_size !== null
    ? { file: fileOfColumns({ file_name_on_disk, file_key, sha256_original, sha256_ciphertext, byte_size }) }
    : {};

const reportOf = (row: StoredReport): ReportRow => ({
  id: ReportId.parse(row.id),
  caseId: CaseId.parse(row.case_id),
  examinationId: ExaminationId.parse(row.examination_id),
  number: row.number,
  version: row.version,
  status: ReportStatus.parse(row.status),
  details: decodeBody(ReportDetails, row.body_json, { table: 'report', id: row.id }),
  ...(row.issued_at ? { issuedAt: row.issued_at } : {}),
  ...fileOfReport(row),
});

/** Reports of a case, oldest first. */
export function reportRepository(scope: WriteScope): Store['reports'] {
  const { tx, at: now } = scope;
  const find = (id: string) => tx.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst();
  const valuesOf = (row: ReportRow) => ({
    status: row.status,
    issued_at: row.issuedAt ?? null,
    ...(row.file ? columnsOfFile(row.file) : {}),
    body_json: encodeBody(ReportDetails, row.details, { table: 'report', id: row.id }),
    updated_at: now,
  });
  return {
    async find(id) {
      const row = await find(id);
      return row && reportOf(row);
    },
    async ofCase(id) {
      const rows = await tx
        .selectFrom('report')
        .selectAll()
        .where('case_id', '=', id)
        .orderBy('created_at')
        .orderBy('version')
        .execute();
      return rows.map(reportOf);
    },
    async insert(row) {
      const { id, caseId, examinationId, number, version } = row;
      await tx
        .insertInto('report')
        .values({
          id,
          case_id: caseId,
          examination_id: examinationId,
          number,
          version,
          created_at: now,
          ...valuesOf(row),
        })
        .execute();
    },
    async save(row) {
      const former = await find(row.id);
      if (!former) throw new Error('report: nothing to save');
      if (former.status === 'issued') throw new Error('report: an issued version never changes');
      await recordRevision(scope, {
        entity: 'report',
        entityId: row.id,
        caseId: row.caseId,
        beforeJson: former.body_json,
      });
      await tx.updateTable('report').set(valuesOf(row)).where('id', '=', row.id).execute();
    },
  };
}

const RegistrationBody = z.strictObject({
  answered: z.record(z.string(), z.array(z.string()).readonly()),
  confirmedAt: z.iso.datetime(),
});

/** Registrations: a person's confirmation and answers for one contact. */
export function registrationRepository(scope: WriteScope): Store['registrations'] {
  const { tx, at: now, newId } = scope;
  const find = (id: string) =>
    tx.selectFrom('registration').selectAll().where('contact_id', '=', id).executeTakeFirst();
  return {
    async find(id) {
      const row = await find(id);
      return (
        row && {
          contactId: ContactId.parse(row.contact_id),
          ...decodeBody(RegistrationBody, row.body_json, { table: 'registration', id: row.id }),
        }
      );
    },
    async save({ contactId, answered, confirmedAt }) {
      const former = await find(contactId);
      const id = former?.id ?? newId();
      const body_json = encodeBody(
        RegistrationBody,
        { answered: { ...answered }, confirmedAt },
        { table: 'registration', id },
      );
      if (!former) {
        await tx
          .insertInto('registration')
          .values({ id, contact_id: contactId, body_json, created_at: now, updated_at: now })
          .execute();
        return;
      }
      const contact = await tx.selectFrom('contact').select('case_id').where('id', '=', contactId).executeTakeFirst();
      await recordRevision(scope, {
        entity: 'registration',
        entityId: id,
        caseId: contact?.case_id,
        beforeJson: former.body_json,
      });
      await tx.updateTable('registration').set({ body_json, updated_at: now }).where('id', '=', id).execute();
    },
  };
}
