import { DocumentBody, DocumentMediaType } from '../../shared/domain/consent/consent-document.ts';
import { CaseId, DocumentId } from '../../shared/kernel/record-id.ts';
import type { DocumentRow, DocumentStore } from '../application/document-ports.ts';
import { recordRevision } from './revisions.ts';
import { decodeBody, encodeBody } from './row-codecs.ts';
import { columnsOfFile, type FileColumns, fileOfColumns } from './stored-file-columns.ts';
import type { WriteScope } from './unit-of-work.ts';

/** Signed forms with their encrypted files' names and keys; the bytes themselves lie in the vault's `files` folder. */
export function documentRepository(scope: WriteScope): DocumentStore {
  const { tx, at: now } = scope;
  const documents = () => tx.selectFrom('document').selectAll();
  return {
    async find(id) {
      const row = await documents().where('id', '=', id).executeTakeFirst();
      return row && documentOf(row);
    },
    async ofCase(id) {
      const rows = await documents().where('case_id', '=', id).orderBy('created_at').orderBy('id').execute();
      return rows.map(documentOf);
    },
    async insert(row) {
      await tx
        .insertInto('document')
        .values({
          id: row.id,
          case_id: row.caseId,
          media_type: row.mediaType,
          ...columnsOfFile(row.file),
          body_json: bodyOf(row),
          created_at: row.addedAt,
          updated_at: now,
        })
        .execute();
    },
    async save(row) {
      const former = await tx.selectFrom('document').select('body_json').where('id', '=', row.id).executeTakeFirst();
      if (!former) throw new Error('document: nothing to save');
      const { id: entityId, caseId } = row;
      await recordRevision(scope, { entity: 'document', entityId, caseId, beforeJson: former.body_json });
      const values = { body_json: bodyOf(row), updated_at: now };
      await tx.updateTable('document').set(values).where('id', '=', row.id).execute();
    },
  };
}

const bodyOf = ({ id, details, addedBy, struck }: DocumentRow): string =>
  encodeBody(DocumentBody, { details, addedBy, struck }, { table: 'document', id });

interface StoredDocument extends FileColumns {
  readonly id: string;
  readonly case_id: string;
  readonly media_type: string;
  readonly body_json: string;
  readonly created_at: string;
}

const documentOf = (row: StoredDocument): DocumentRow => ({
  id: DocumentId.parse(row.id),
  caseId: CaseId.parse(row.case_id),
  mediaType: DocumentMediaType.parse(row.media_type),
  addedAt: row.created_at,
  ...decodeBody(DocumentBody, row.body_json, { table: 'document', id: row.id }),
  file: fileOfColumns(row),
});
