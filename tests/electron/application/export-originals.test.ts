import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { exportOriginals } from '../../../electron/application/export-originals.ts';
import { importPhoto } from '../../../electron/application/import-photo.ts';
import { recordConsent } from '../../../electron/application/record-consent.ts';
import { strikePhoto } from '../../../electron/application/strike-photo.ts';
import type { Workspace } from '../../../electron/application/workspace.ts';
import { createDestinations } from '../../../electron/exchange/destinations.ts';
import { EvidenceManifest, evidenceFileName } from '../../../shared/domain/photo/evidence-manifest.ts';
import type { CaseId, ExaminationId, PhotoId } from '../../../shared/kernel/record-id.ts';
import { startSyntheticExamination, syntheticPhoto } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

let temp: TempWorkspace;
let workspace: Workspace;
let caseId: CaseId;
let examinationId: ExaminationId;
beforeAll(async () => {
  temp = await tempWorkspace();
  workspace = { ...temp.workspace, destinations: createDestinations((token) => token) };
  ({ caseId, examinationId } = await startSyntheticExamination(workspace));
});
afterAll(() => temp.remove());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  return () => rmSync(folder, { recursive: true });
});

const drawn = (background: string) => sharp({ create: { width: 300, height: 200, channels: 3, background } });
const originals: readonly (readonly [string, () => Promise<Buffer>])[] = [
  ['foto één.jpg', () => drawn('#111111').jpeg().toBuffer()],
  ['../../etc/passwd.png', () => drawn('#222222').png().toBuffer()],
  ['CON.tif', () => drawn('#333333').tiff().toBuffer()],
  ['web.webp', () => drawn('#444444').webp().toBuffer()],
  ['toestel.heic', async () => readFileSync(join(import.meta.dirname, '../imaging/heic/drawing.heic'))],
];

const consent = (scope: string, state: string) =>
  recordConsent(workspace, {
    caseId,
    answer: { scope, person: 'parents', state, at: workspace.clock.now() },
  });
const giveOut = (photoIds: readonly PhotoId[]) =>
  exportOriginals(workspace, { examinationId, photoIds, recipient: 'politie, contra-expertise', token: folder });

let ids: PhotoId[];
let sums: string[];
beforeAll(async () => {
  ids = [];
  sums = [];
  for (const [fileName, draw] of originals) {
    const bytes = await draw();
    const details = { ...syntheticPhoto, fileName };
    ids.push(expectOk(await importPhoto(workspace, { examinationId, details, bytes, injuryIds: [] })).id);
    sums.push(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('without consent nothing leaves, and nothing is written', async () => {
  const refused = await giveOut(ids);
  expect(refused.ok).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('every kind of original comes out bit for bit, with a manifest and sums that the usual tool checks', async () => {
  for (const scope of ['top-to-toe', 'photo', 'intimate-photo', 'share-veilig-thuis', 'share-police', 'share-other'])
    expectOk(await consent(scope, 'given'));
  const done = expectOk(await giveOut(ids));
  expect(done).toMatchObject({ count: originals.length, withheld: [] });
  const place = join(folder, done.folder);
  const manifest = EvidenceManifest.parse(JSON.parse(readFileSync(join(place, 'manifest.json'), 'utf8')));
  expect(manifest.photos.map(({ sha256 }) => sha256).toSorted()).toEqual(sums.toSorted());
  for (const { file, sha256 } of manifest.photos)
    expect(
      createHash('sha256')
        .update(readFileSync(join(place, file)))
        .digest('hex'),
    ).toBe(sha256);
  expect(readdirSync(place)).toHaveLength(originals.length + 2);
  const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: place, encoding: 'utf8' });
  expect(said.trim().split('\n')).toHaveLength(originals.length);
  expect(manifest).toMatchObject({ recipient: 'politie, contra-expertise', withheld: [] });
});

test('a second time stands beside the first', async () => {
  const [first, second] = [expectOk(await giveOut(ids)).folder, expectOk(await giveOut(ids)).folder];
  expect(second).not.toBe(first);
  expect(readdirSync(folder).toSorted()).toEqual([first, second].toSorted());
});

test('a photo that was taken out of the case is not found, and a place that cannot be written leaves nothing', async () => {
  const [id] = ids;
  if (!id) throw new Error('There is no photo');
  writeFileSync(join(folder, 'file'), '');
  const nowhere = { examinationId, photoIds: [id], recipient: 'x', token: join(folder, 'file') };
  expect(await exportOriginals(workspace, nowhere)).toEqual({ ok: false, error: { kind: 'cannot-write' } });
  expect(readdirSync(folder)).toEqual(['file']);
  expectOk(await strikePhoto(workspace, { photoId: id, reason: 'ander kind' }));
  expect(await giveOut([id])).toEqual({ ok: false, error: { kind: 'not-found' } });
});

test('names of files lead nowhere and mean nothing to any system', () => {
  expect(evidenceFileName(1, '../../etc/passwd.png')).toBe('001-etc_passwd.png');
  expect(evidenceFileName(2, 'CON')).toBe('002-CON');
  expect(evidenceFileName(3, '...')).toBe('003-foto');
  expect(evidenceFileName(4, 'a\u202egpj.exe')).toBe('004-a_gpj.exe');
});
