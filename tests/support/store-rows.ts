import { randomUUID } from 'node:crypto';
import type { WriteScope } from '../../electron/persistence/unit-of-work.ts';

const stamps = { created_at: '2026-03-02T12:00:00.000Z', updated_at: '2026-03-02T12:00:00.000Z' };
const caseBody = { municipality: 'GM0363', frame: 'care' };

/** The ids of one case with a row in every table below it. */
export interface CaseRows {
  readonly childId: string;
  readonly caseId: string;
  readonly contactId: string;
  readonly examinationId: string;
  readonly injuryId: string;
  readonly photoId: string;
}

/** Inserts a child and a case with one row in every table that hangs below it; `marker` stands in every document. */
export async function insertWholeCase({ tx }: Pick<WriteScope, 'tx'>, marker: string): Promise<CaseRows> {
  const id = () => randomUUID();
  const ids = { childId: id(), caseId: id(), contactId: id(), examinationId: id(), injuryId: id(), photoId: id() };
  const { childId: child_id, caseId: case_id, contactId: contact_id, examinationId: examination_id } = ids;
  const body = (more: object = {}) => JSON.stringify({ marker, ...more });
  const file = () => ({
    file_name_on_disk: id().replaceAll('-', ''),
    file_key: Buffer.alloc(32, 1),
    sha256_original: 'a'.repeat(64),
    sha256_ciphertext: 'b'.repeat(64),
    byte_size: 10,
  });
  await tx
    .insertInto('child')
    .values({ id: child_id, body_json: body(), ...stamps })
    .execute();
  await tx
    .insertInto('case_file')
    .values({
      id: case_id,
      child_id,
      number: `2026-${case_id.slice(0, 4)}${marker}`,
      status: 'open',
      edition: '2026.1',
      police_region: 'amsterdam',
      body_json: body(caseBody),
      opened_at: stamps.created_at,
      updated_at: stamps.updated_at,
    })
    .execute();
  await tx
    .insertInto('contact')
    .values({ id: contact_id, case_id, body_json: body({ kind: 'fmo' }), ...stamps })
    .execute();
  await tx
    .insertInto('consent')
    .values({ id: id(), case_id, body_json: body(), created_at: stamps.created_at })
    .execute();
  await tx
    .insertInto('registration')
    .values({ id: id(), contact_id, body_json: body(), ...stamps })
    .execute();
  await tx
    .insertInto('examination')
    .values({
      id: examination_id,
      case_id,
      contact_id,
      status: 'open',
      edition: '2026.1',
      body_json: body({ startedAt: stamps.created_at }),
      ...stamps,
    })
    .execute();
  const region = body({ regionId: 'face', state: 'normal' });
  await tx
    .insertInto('region_finding')
    .values({ id: id(), examination_id, body_json: region, updated_at: stamps.updated_at })
    .execute();
  await tx
    .insertInto('injury')
    .values({ id: ids.injuryId, examination_id, number: 1, body_json: body({ type: 'bruise' }), ...stamps })
    .execute();
  await tx
    .insertInto('photo')
    .values({
      id: ids.photoId,
      case_id,
      examination_id,
      media_type: 'image/jpeg',
      body_json: body(),
      metadata_json: body(),
      ...file(),
      ...stamps,
    })
    .execute();
  await tx
    .insertInto('photo_preview')
    .values({ photo_id: ids.photoId, size: 'thumbnail', created_at: stamps.created_at, ...file() })
    .execute();
  await tx.insertInto('photo_injury').values({ photo_id: ids.photoId, injury_id: ids.injuryId }).execute();
  const dated = { id: id(), examination_id, body_json: body(), ...stamps };
  await tx
    .insertInto('description')
    .values({ ...dated, status: 'draft', frozen_at: null })
    .execute();
  await tx
    .insertInto('interpretation')
    .values({ ...dated, id: id() })
    .execute();
  await tx
    .insertInto('report')
    .values({
      ...dated,
      ...file(),
      id: id(),
      case_id,
      number: `R-${case_id}`,
      version: 1,
      status: 'issued',
      issued_at: stamps.created_at,
    })
    .execute();
  const former = {
    entity: 'injury',
    entity_id: ids.injuryId,
    at: stamps.created_at,
    user_id: null,
    before_json: body(),
  };
  await tx
    .insertInto('revision')
    .values({ ...former, id: id(), case_id, child_id: null })
    .execute();
  await tx
    .insertInto('revision')
    .values({ ...former, id: id(), entity: 'child', entity_id: child_id, case_id: null, child_id })
    .execute();
  await tx
    .insertInto('draft')
    .values({ key: `injury:${ids.injuryId}`, case_id, body_json: body(), updated_at: stamps.updated_at })
    .execute();
  return ids;
}
