import { PhotoBody, PhotoMediaType, PhotoMetadata } from '../../shared/domain/photo/photo.ts';
import { CaseId, ExaminationId, InjuryId, PhotoId } from '../../shared/kernel/record-id.ts';
import type { PhotoRow, PreviewSize, Store } from '../application/ports.ts';
import { recordRevision } from './revisions.ts';
import { decodeBody, encodeBody } from './row-codecs.ts';
import { columnsOfFile, type FileColumns, fileOfColumns } from './stored-file-columns.ts';
import type { WriteScope } from './unit-of-work.ts';

interface StoredPhoto extends FileColumns {
  readonly id: string;
  readonly case_id: string;
  readonly examination_id: string | null;
  readonly media_type: string;
  readonly body_json: string;
  readonly metadata_json: string;
  readonly created_at: string;
}

const previewSizes: readonly PreviewSize[] = ['thumbnail', 'screen'];

/** Photos with their encrypted files' names and keys; the bytes themselves lie in the vault's `files` folder. */
export const photoRepository = (scope: WriteScope): Store['photos'] => ({
  ...photoReads(scope.tx),
  ...photoWrites(scope),
});

function photoReads(tx: WriteScope['tx']): Pick<Store['photos'], 'find' | 'of' | 'bySha256' | 'preview'> {
  const photos = () => tx.selectFrom('photo').selectAll();
  return {
    async find(id) {
      const row = await photos().where('id', '=', id).executeTakeFirst();
      return row && photoOf(tx, row);
    },
    async of(id) {
      const rows = await photos().where('examination_id', '=', id).orderBy('created_at').orderBy('id').execute();
      return Promise.all(rows.map((row) => photoOf(tx, row)));
    },
    async bySha256(caseId, sha256) {
      const rows = await photos().where('case_id', '=', caseId).where('sha256_original', '=', sha256).execute();
      const found = await Promise.all(rows.map((row) => photoOf(tx, row)));
      return found.find(({ struck }) => struck === undefined);
    },
    async preview(id, size) {
      const row = await tx
        .selectFrom('photo_preview')
        .selectAll()
        .where('photo_id', '=', id)
        .where('size', '=', size)
        .executeTakeFirst();
      return row && fileOfColumns(row);
    },
  };
}

function photoWrites(scope: WriteScope): Pick<Store['photos'], 'insert' | 'save'> {
  const { tx, at: now } = scope;
  return {
    async insert(row, previews) {
      const place = { table: 'photo', id: row.id };
      await tx
        .insertInto('photo')
        .values({
          id: row.id,
          case_id: row.caseId,
          examination_id: row.examinationId,
          media_type: row.mediaType,
          ...columnsOfFile(row.original),
          body_json: bodyOf(row),
          metadata_json: encodeBody(PhotoMetadata, row.metadata, place),
          created_at: row.importedAt,
          updated_at: now,
        })
        .execute();
      for (const size of previewSizes) {
        const columns = columnsOfFile(previews[size]);
        await tx
          .insertInto('photo_preview')
          .values({ photo_id: row.id, size, ...columns, created_at: now })
          .execute();
      }
      await bindInjuries(tx, row);
    },
    async save(row) {
      const former = await tx.selectFrom('photo').select('body_json').where('id', '=', row.id).executeTakeFirst();
      if (!former) throw new Error('photo: nothing to save');
      const { id: entityId, caseId } = row;
      await recordRevision(scope, { entity: 'photo', entityId, caseId, beforeJson: former.body_json });
      const body_json = bodyOf(row);
      await tx.updateTable('photo').set({ body_json, updated_at: now }).where('id', '=', row.id).execute();
      await tx.deleteFrom('photo_injury').where('photo_id', '=', row.id).execute();
      await bindInjuries(tx, row);
    },
  };
}

const bodyOf = ({ id, details, struck }: PhotoRow): string =>
  encodeBody(PhotoBody, { ...details, struck }, { table: 'photo', id });

async function bindInjuries(tx: WriteScope['tx'], row: PhotoRow): Promise<void> {
  for (const injuryId of row.injuryIds) {
    await tx.insertInto('photo_injury').values({ photo_id: row.id, injury_id: injuryId }).execute();
  }
}

async function photoOf(tx: WriteScope['tx'], row: StoredPhoto): Promise<PhotoRow> {
  const bound = await tx
    .selectFrom('photo_injury')
    .select('injury_id')
    .where('photo_id', '=', row.id)
    .orderBy('injury_id')
    .execute();
  const place = { table: 'photo', id: row.id };
  const { struck, ...details } = decodeBody(PhotoBody, row.body_json, place);
  return {
    id: PhotoId.parse(row.id),
    caseId: CaseId.parse(row.case_id),
    examinationId: ExaminationId.parse(row.examination_id),
    mediaType: PhotoMediaType.parse(row.media_type),
    importedAt: row.created_at,
    details,
    ...(struck ? { struck } : {}),
    metadata: decodeBody(PhotoMetadata, row.metadata_json, place),
    original: fileOfColumns(row),
    injuryIds: bound.map(({ injury_id }) => InjuryId.parse(injury_id)),
  };
}
