import { createHash, randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addDocument,
  exportDocument,
  strikeDocument,
  viewDocument,
} from '../../../electron/application/keep-documents.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { readStoredFiles } from '../../../electron/persistence/stored-file-rows.ts';
import type { CaseId } from '../../../shared/kernel/record-id.ts';
import { DocumentId } from '../../../shared/kernel/record-id.ts';
import { startSyntheticExamination } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

let temp: TempWorkspace;
let caseId: CaseId;
beforeAll(async () => {
  temp = await tempWorkspace();
  ({ caseId } = await startSyntheticExamination(temp.workspace));
});
afterAll(() => temp.remove());

const details = { fileName: 'toestemming.jpg', scopes: ['photo'], persons: ['parents'] };
const scan = (background: string) =>
  sharp({ create: { width: 900, height: 1200, channels: 3, background } })
    .withExif({ IFD0: { Make: 'Kiekdoos' } })
    .jpeg()
    .toBuffer();
const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n% ${words}\ntrailer\n<<>>\n%%EOF\n`);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const documentsOf = async () => expectOk(await openCase(temp.workspace, { caseId })).documents ?? [];

test('a scan is kept byte for byte, shown without metadata, and is part of the record and of what a backup takes', async () => {
  const bytes = await scan('#f4f1ea');
  const added = expectOk(await addDocument(temp.workspace, { caseId, details, bytes }));
  expect(added).toMatchObject({ mediaType: 'image/jpeg', sha256: sha256(bytes), byteSize: bytes.length, details });
  expect(await documentsOf()).toContainEqual(added);
  const { bytes: picture } = expectOk(await viewDocument(temp.workspace, { documentId: added.id }));
  expect((await sharp(picture).metadata()).exif).toBeUndefined();
  const stored = await temp.vault.unitOfWork.read((db) => readStoredFiles(db));
  const file = stored.find((each) => each.sha256 === added.sha256);
  expect(file && sha256(await temp.vault.files.read(file))).toBe(added.sha256);
  expect(await addDocument(temp.workspace, { caseId, details, bytes })).toEqual({
    ok: false,
    error: { kind: 'duplicate', documentId: added.id },
  });
});

test('a PDF is kept, never shown, and saved as it came', async () => {
  const bytes = pdf('gescand');
  const added = expectOk(
    await addDocument(temp.workspace, { caseId, details: { ...details, fileName: 'formulier.pdf' }, bytes }),
  );
  expect(added.mediaType).toBe('application/pdf');
  expect(await viewDocument(temp.workspace, { documentId: added.id })).toEqual({
    ok: false,
    error: { kind: 'no-picture' },
  });
  const saved = expectOk(await exportDocument(temp.workspace, { documentId: added.id, token: '/gekozen/bewaard.pdf' }));
  expect(saved).toEqual({ fileName: 'bewaard.pdf', sha256: sha256(bytes) });
  expect(bytes.equals(temp.written.get('/gekozen/bewaard.pdf') ?? Buffer.alloc(0))).toBe(true);
});

test('what is no form is refused, and leaves no file behind', async () => {
  const before = temp.vault.files.names().length;
  const refused = async (bytes: Uint8Array) => {
    const result = await addDocument(temp.workspace, { caseId, details, bytes });
    return result.ok ? undefined : result.error.kind;
  };
  const half = await scan('#101010');
  expect(await refused(randomBytes(4000))).toBe('not-a-document');
  expect(await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('not-a-document');
  expect(await refused(pdf('afgekapt').subarray(0, 15))).toBe('not-a-document');
  expect(await refused(half.subarray(0, half.length / 2))).toBe('image-damaged');
  expect(await refused(Buffer.concat([pdf('groot'), Buffer.alloc(51 * 1024 * 1024), pdf('einde')]))).toBe(
    'document-too-large',
  );
  const unknown = await addDocument(temp.workspace, {
    caseId,
    details: { ...details, scopes: ['no-such-scope'] },
    bytes: await scan('#202020'),
  });
  expect(unknown).toMatchObject({ ok: false, error: { kind: 'unknown-code' } });
  expect(temp.vault.files.names().length).toBe(before);
});

test('one that was taken away stays with its reason, counts no more, and may come again', async () => {
  const bytes = await scan('#303030');
  const { id } = expectOk(await addDocument(temp.workspace, { caseId, details, bytes }));
  expectOk(await strikeDocument(temp.workspace, { documentId: id, reason: 'ander kind' }));
  const kept = (await documentsOf()).find((each) => each.id === id);
  expect(kept?.struck).toMatchObject({ reason: 'ander kind' });
  expect(await strikeDocument(temp.workspace, { documentId: id, reason: 'weer' })).toEqual({
    ok: false,
    error: { kind: 'document-struck' },
  });
  expectOk(await addDocument(temp.workspace, { caseId, details, bytes }));
  expect(
    await strikeDocument(temp.workspace, { documentId: DocumentId.parse(crypto.randomUUID()), reason: 'x' }),
  ).toEqual({
    ok: false,
    error: { kind: 'not-found' },
  });
});
