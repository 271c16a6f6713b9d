import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderReport, stopRendering } from '../../../electron/documents/render-report.ts';
import { openCertificate } from '../../../electron/documents/signing/certificate.ts';
import { signPdf } from '../../../electron/documents/signing/sign-pdf.ts';
import { makeCertificates } from '../../support/temp-certificates.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { wholeReport } from '../documents/whole-report.ts';
import { type CommandRun, commandRoom } from './run-command.ts';

const room = commandRoom();
const authority = makeCertificates();
const now = new Date(Date.now() + 60_000);
const signed = join(room.dir, 'report.pdf');
const trust = join(room.dir, 'trusted.der');
let bytes: Uint8Array;
beforeAll(async () => {
  const { document, photos } = await wholeReport('nl');
  const report = await renderReport(document, { photos });
  const file = authority.issue({ name: 'F. Arts' });
  const certificate = expectOk(await openCertificate(file, { password: authority.password, now }));
  const place = { page: 0, x: 80, y: 90, width: 220, height: 60 };
  bytes = await signPdf(report, { certificate, at: now, reason: 'Rapport vastgesteld', place });
  writeFileSync(signed, bytes);
  writeFileSync(join(room.dir, 'unsigned.pdf'), report);
  writeFileSync(trust, authority.root);
});
afterAll(async () => {
  await stopRendering();
  authority.end();
  room.remove();
});

const verify = (...args: readonly string[]): CommandRun => room.run('verify', [...args, '--language', 'en']);
const changed = (name: string, change: (copy: Buffer) => Uint8Array): string => {
  const path = join(room.dir, name);
  writeFileSync(path, change(Buffer.from(bytes)));
  return path;
};

test('an intact report: 0, and that intact says nothing about who until somebody is trusted', () => {
  const alone = verify(signed);
  expect([alone.status, alone.stderr]).toEqual([0, '']);
  expect(alone.stdout).toContain('Content: unchanged since it was signed.');
  expect(alone.stdout).toContain('Extent: the whole file is signed.');
  expect(alone.stdout).toContain('Signed by: F. Arts, according to a certificate of Wortel.');
  expect(alone.stdout).toContain('intact says nothing about who');
  expect(alone.stdout).toContain('There is no time that anybody else confirms.');
  const trusting = verify(signed, '--trust', trust);
  expect([trusting.status, trusting.stderr]).toEqual([0, '']);
  expect(trusting.stdout).toContain('Trust: the certificate was issued by someone you trust.');
});

test('a report signed by somebody whom the trusted do not vouch for: 1', () => {
  const other = makeCertificates();
  const foreign = join(room.dir, 'foreign.der');
  writeFileSync(foreign, other.root);
  other.end();
  const { status, stdout, stderr } = verify(signed, '--trust', foreign);
  expect([status, stderr]).toEqual([1, 'The report is NOT in order.\n']);
  expect(stdout).toContain('Content: unchanged since it was signed.');
  expect(stdout).toContain('Trust: NOT established.');
});

test('a flipped byte and added bytes: 1, each with its own sentence', () => {
  const flipped = changed('flipped.pdf', (copy) => {
    copy[3000] = (copy[3000] ?? 0) ^ 1;
    return copy;
  });
  expect(verify(flipped)).toMatchObject({ status: 1, stdout: expect.stringContaining('Content: NOT as signed.') });
  const longer = changed('longer.pdf', (copy) => Buffer.concat([copy, Buffer.from('% meer\n')]));
  const added = verify(longer);
  expect(added.status).toBe(1);
  expect(added.stdout).toContain('Content: unchanged since it was signed.');
  expect(added.stdout).toContain('Extent: there is more behind the signed part.');
});

test('an unsigned report: 1', () => {
  expect(verify(join(room.dir, 'unsigned.pdf'))).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('Signature: none.'),
  });
});

test('wrong use: 2, with a sentence and nothing else', () => {
  for (const args of [
    [],
    [signed, '--vault', room.dir],
    [join(room.dir, 'nowhere.pdf')],
    [signed, '--trust', signed],
    [signed, '--user-data', room.dir],
  ]) {
    const { status, stdout, stderr } = verify(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.length).toBeGreaterThan(20);
  }
});
