import type { z } from 'zod';
import { PhotoMeasurement } from '../../shared/domain/photo/measured-photo.ts';
import { PhotoLayer } from '../../shared/domain/photo/photo-layer.ts';
import { type CaseId, LayerId, MeasurementId, PhotoId } from '../../shared/kernel/record-id.ts';
import type { LayerStore, MeasurementStore } from '../application/photo-layer-ports.ts';
import { recordRevision, rowJson } from './revisions.ts';
import { decodeBody, encodeBody } from './row-codecs.ts';
import type { WriteScope } from './unit-of-work.ts';

const LayerBody = PhotoLayer.omit({ id: true });
const MeasurementBody = PhotoMeasurement.omit({ id: true });

/** Annotations of photos. */
export function layerRepository(scope: WriteScope): LayerStore {
  const rows = rowsOf(scope, 'photo_layer', LayerBody);
  const layerOf = (row: StoredRow) => ({
    id: LayerId.parse(row.id),
    photoId: PhotoId.parse(row.photo_id),
    ...rows.bodyOf(row),
  });
  return {
    async find(id) {
      const row = await rows.find(id);
      return row && layerOf(row);
    },
    of: async (photoId) => (await rows.of(photoId)).map(layerOf),
    insert: ({ id, photoId, ...body }) => rows.insert({ id, photoId }, body),
    save: ({ id, photoId: _kept, ...body }, caseId) => rows.save({ id, caseId }, body),
    remove: rows.remove,
  };
}

/** Measurements in photos. */
export function measurementRepository(scope: WriteScope): MeasurementStore {
  const rows = rowsOf(scope, 'photo_measurement', MeasurementBody);
  const measurementOf = (row: StoredRow) => ({
    id: MeasurementId.parse(row.id),
    photoId: PhotoId.parse(row.photo_id),
    ...rows.bodyOf(row),
  });
  return {
    async find(id) {
      const row = await rows.find(id);
      return row && measurementOf(row);
    },
    of: async (photoId) => (await rows.of(photoId)).map(measurementOf),
    insert: ({ id, photoId, ...body }) => rows.insert({ id, photoId }, body),
    save: ({ id, photoId: _kept, ...body }, caseId) => rows.save({ id, caseId }, body),
    remove: rows.remove,
  };
}

interface StoredRow {
  readonly id: string;
  readonly photo_id: string;
  readonly position: number;
  readonly body_json: string;
}

/** What both tables have in common: they differ in their documents only. */
function rowsOf<Schema extends z.ZodType>(
  scope: WriteScope,
  table: 'photo_layer' | 'photo_measurement',
  schema: Schema,
) {
  const { tx, at: now } = scope;
  const find = (id: string): Promise<StoredRow | undefined> =>
    tx.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();
  const keepFormer = async (id: string, caseId: CaseId): Promise<void> => {
    const former = await find(id);
    if (!former) throw new Error(`${table}: nothing to change`);
    const beforeJson = rowJson({ photo_id: former.photo_id }, former.body_json);
    await recordRevision(scope, { entity: table, entityId: id, caseId, beforeJson });
  };
  return {
    find,
    bodyOf: (row: StoredRow) => decodeBody(schema, row.body_json, { table, id: row.id }),
    of: (photoId: PhotoId): Promise<StoredRow[]> =>
      tx.selectFrom(table).selectAll().where('photo_id', '=', photoId).orderBy('position').execute(),
    async insert({ id, photoId }: { readonly id: string; readonly photoId: PhotoId }, body: z.input<Schema>) {
      const last = await tx
        .selectFrom(table)
        .select((each) => each.fn.max('position').as('position'))
        .where('photo_id', '=', photoId)
        .executeTakeFirst();
      const body_json = encodeBody(schema, body, { table, id });
      const position = (last?.position ?? 0) + 1;
      await tx
        .insertInto(table)
        .values({ id, photo_id: photoId, position, body_json, created_at: now, updated_at: now })
        .execute();
    },
    async save({ id, caseId }: { readonly id: string; readonly caseId: CaseId }, body: z.input<Schema>) {
      await keepFormer(id, caseId);
      const body_json = encodeBody(schema, body, { table, id });
      await tx.updateTable(table).set({ body_json, updated_at: now }).where('id', '=', id).execute();
    },
    /** The former value stays as a revision: that something was measured and taken away is part of the record. */
    async remove(id: string, caseId: CaseId) {
      await keepFormer(id, caseId);
      await tx.deleteFrom(table).where('id', '=', id).execute();
    },
  };
}
