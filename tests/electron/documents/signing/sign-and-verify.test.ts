import { randomBytes } from 'node:crypto';
import { Certificate } from 'pkijs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderReport, stopRendering } from '../../../../electron/documents/render-report.ts';
import { openCertificate, type SigningCertificate } from '../../../../electron/documents/signing/certificate.ts';
import type { StampTime } from '../../../../electron/documents/signing/pades-cms.ts';
import { signPdf } from '../../../../electron/documents/signing/sign-pdf.ts';
import { readTimeStampReply, timeStampRequest } from '../../../../electron/documents/signing/time-stamp.ts';
import { type CheckedSignature, verifyPdfSignature } from '../../../../electron/documents/signing/verify-pdf.ts';
import { pdf } from '../../../support/pdf-tools.ts';
import { makeCertificates } from '../../../support/temp-certificates.ts';
import { expectOk } from '../../../support/temp-vault.ts';
import { wholeReport } from '../whole-report.ts';

const authority = makeCertificates();
const { password } = authority;
const anchors = [Certificate.fromBER(new Uint8Array(authority.root))];
/** After the certificates were made: their moments are whole seconds. */
const now = new Date(Date.now() + 60_000);
const place = { page: 0, x: 80, y: 90, width: 220, height: 60 };
const order = { at: now, reason: 'Rapport vastgesteld: één handtekening', place };

const open = async (file: Uint8Array): Promise<SigningCertificate> =>
  expectOk(await openCertificate(file, { password, now }));
const check = async (bytes: Uint8Array, trusted = anchors): Promise<CheckedSignature> => {
  const verdict = await verifyPdfSignature(bytes, { anchors: trusted });
  if (verdict.kind !== 'checked') throw new Error(verdict.kind);
  return verdict;
};

const stampTime: StampTime = async (digest) => {
  const question = { digest, nonce: randomBytes(8) };
  return expectOk(readTimeStampReply(authority.stamp(timeStampRequest(question)), question));
};

let report: Uint8Array;
let doctor: SigningCertificate;
let signed: Uint8Array;
let stamped: Uint8Array;
beforeAll(async () => {
  const { document, photos } = await wholeReport('nl');
  report = await renderReport(document, { photos });
  doctor = await open(authority.issue({ name: 'F. Arts', extensions: ['keyUsage=critical,nonRepudiation'] }));
  signed = await signPdf(report, { ...order, certificate: doctor });
  stamped = await signPdf(report, { ...order, certificate: doctor, stampTime });
});
afterAll(async () => {
  await stopRendering();
  authority.end();
});

describe('a signed report', () => {
  test('is valid and signed as a whole for the verifier of Poppler, with and without a time stamp', () => {
    for (const bytes of [signed, stamped]) {
      const said = pdf.signature(bytes);
      expect(said).toContain('Signature Validation: Signature is Valid.');
      expect(said).toContain('Total document signed');
      expect(said).toContain('Signature Type: ETSI.CAdES.detached');
      expect(said).toContain('Signer Certificate Common Name: F. Arts');
      expect(pdf.check(bytes)).toContain('No syntax or stream encoding errors');
    }
  });

  test('begins with the report as it was, and shows the same pages', () => {
    expect(Buffer.from(signed.subarray(0, report.length)).equals(report)).toBe(true);
    expect(pdf.text(signed)).toBe(pdf.text(report));
    expect(pdf.pages(signed)).toBe(pdf.pages(report));
  });

  test('has a field over its place on the page, and no font that is not embedded', () => {
    const objects = pdf.objects(signed);
    expect(objects).toMatch(/"\/Rect": \[\s*80,\s*90,\s*300,\s*150\s*\]/);
    expect(objects).toContain('"/FT": "/Sig"');
    expect(objects).not.toContain('Helvetica');
    for (const row of pdf.fonts(signed)) expect(row).toMatch(/ yes yes yes +\d+ +0$/);
  });

  test('has no claimed time among what is signed: the profile wants it beside the signature', async () => {
    const hex = /\/Contents <([0-9a-f]+)>/.exec(Buffer.from(signed).toString('latin1'))?.[1] ?? '';
    const signingTime = '06092a864886f70d010905';
    const signingCertificateV2 = '060b2a864886f70d010910022f';
    expect(hex).not.toContain(signingTime);
    expect(hex).toContain(signingCertificateV2);
    expect((await check(signed)).claimedAt).toBe(`${now.toISOString().slice(0, 19)}.000Z`);
  });

  test('is by whom the certificate says, trusted by those who trust the authority and by nobody else', async () => {
    const verdict = await check(signed);
    expect(verdict).toMatchObject({ wholeFile: true, intact: true, stamp: undefined });
    expect(verdict.signer).toEqual({
      name: 'F. Arts',
      issuer: 'Wortel',
      selfSigned: false,
      trusted: true,
      validThen: true,
    });
    expect((await check(signed, [])).signer.trusted).toBe(false);
    const other = makeCertificates();
    try {
      const elsewhere = await check(signed, [Certificate.fromBER(new Uint8Array(other.root))]);
      expect(elsewhere).toMatchObject({ intact: true, signer: { trusted: false } });
    } finally {
      other.end();
    }
  });

  test.each(['ec', 'rsa'] as const)('may be signed with a key of the kind %s', async (key) => {
    const certificate = await open(authority.issue({ name: `Sleutel ${key}`, key }));
    const bytes = await signPdf(report, { ...order, certificate });
    expect(pdf.signature(bytes)).toContain('Signature is Valid');
    expect(await check(bytes)).toMatchObject({ intact: true, signer: { trusted: true } });
  });

  test('by a certificate that nobody vouches for is intact and not trusted', async () => {
    const certificate = await open(authority.selfSigned('Zelfgemaakt'));
    const verdict = await check(await signPdf(report, { ...order, certificate }));
    expect(verdict).toMatchObject({ intact: true, signer: { name: 'Zelfgemaakt', selfSigned: true, trusted: false } });
  });

  test('with a time stamp carries the moment of the authority', async () => {
    const { stamp } = await check(stamped);
    expect(stamp).toMatchObject({ valid: true, authority: 'Tijdstempel', trusted: true });
    expect(Math.abs(Date.parse(stamp?.at ?? '') - now.getTime())).toBeLessThan(10 * 60 * 1000);
  });
});

describe('what was done to a signed report is seen', () => {
  test('a flipped byte anywhere in what was signed', async () => {
    const step = Math.floor(report.length / 40);
    for (let at = 20; at < report.length; at += step) {
      const verdict = await verifyPdfSignature(flipped(signed, at), { anchors });
      expect(verdict.kind === 'checked' && verdict.intact, `byte ${at}`).toBe(false);
    }
  });

  test('bytes that came behind it', async () => {
    const longer = Buffer.concat([signed, Buffer.from('\n% niets bijzonders\n')]);
    expect(await check(longer)).toMatchObject({ intact: true, wholeFile: false });
  });

  test('a page that came behind it by the rules of the format', async () => {
    const certificate = await open(authority.selfSigned('Tweede'));
    const twice = await signPdf(signed, { ...order, certificate });
    expect(await check(twice)).toMatchObject({
      signatures: 2,
      wholeFile: true,
      signer: { name: 'Tweede', trusted: false },
    });
  });

  test('a signature over something else', async () => {
    const text = Buffer.from(signed).toString('latin1');
    const range = /\/ByteRange \[0 (\d+) (\d+) (\d+) *\]/.exec(text);
    const less = `/ByteRange [0 ${range?.[1]} ${range?.[2]} ${Number(range?.[3]) - 100}`;
    const bytes = Buffer.from(signed);
    bytes.write(`${less.padEnd((range?.[0].length ?? 0) - 1)}]`, range?.index ?? 0, 'latin1');
    expect(await check(bytes)).toMatchObject({ intact: false, wholeFile: false });
  });

  test('a time stamp of another report', async () => {
    const tokens: Uint8Array[] = [];
    await signPdf(report, {
      ...order,
      certificate: doctor,
      stampTime: async (digest) => {
        tokens.push(await stampTime(digest));
        return tokens[0] ?? new Uint8Array();
      },
    });
    const borrowed = await signPdf(report, {
      ...order,
      reason: 'Anders',
      certificate: doctor,
      stampTime: async () => tokens[0] ?? new Uint8Array(),
    });
    expect((await check(borrowed)).stamp).toMatchObject({ valid: false });
  });

  test('a report without a signature, and bytes that are no PDF', async () => {
    expect(await verifyPdfSignature(report, { anchors })).toEqual({ kind: 'unsigned' });
    expect((await verifyPdfSignature(randomBytes(5000), { anchors })).kind).not.toBe('checked');
  });
});

describe('a certificate', () => {
  test('is refused with a wrong password, when it is none, before and after its term, and when it is not for signing', async () => {
    const file = authority.issue({ name: 'Termijn', from: '20260101000000Z', to: '20260201000000Z' });
    const at = (day: string, given = password) => openCertificate(file, { password: given, now: new Date(day) });
    expect(await at('2026-01-15')).toMatchObject({ ok: true, value: { subject: 'Termijn' } });
    expect(await at('2026-01-15', 'fout')).toEqual({ ok: false, error: { kind: 'certificate-unreadable' } });
    expect(await at('2025-12-31')).toEqual({ ok: false, error: { kind: 'certificate-not-valid-now' } });
    expect(await at('2026-02-02')).toEqual({ ok: false, error: { kind: 'certificate-not-valid-now' } });
    expect(await openCertificate(randomBytes(900), { password, now })).toEqual({
      ok: false,
      error: { kind: 'certificate-unreadable' },
    });
    const sealing = authority.issue({ name: 'Versleutelen', extensions: ['keyUsage=critical,keyEncipherment'] });
    expect(await openCertificate(sealing, { password, now })).toEqual({
      ok: false,
      error: { kind: 'certificate-not-for-signing' },
    });
  });
});

describe('a request for a time stamp', () => {
  const question = { digest: randomBytes(32), nonce: randomBytes(8) };

  test('is one that OpenSSL reads, with digest, nonce and the wish for the certificate', () => {
    const said = authority.readStamp('query', timeStampRequest(question));
    expect(said).toContain('Hash Algorithm: sha256');
    expect(said).toContain('Certificate required: yes');
    expect(said).toMatch(/Nonce: 0x/);
  });

  test('takes no answer to another question, and no refusal', () => {
    const reply = authority.stamp(timeStampRequest(question));
    expect(readTimeStampReply(reply, question).ok).toBe(true);
    for (const other of [
      { ...question, digest: randomBytes(32) },
      { ...question, nonce: randomBytes(8) },
    ])
      expect(readTimeStampReply(reply, other)).toEqual({ ok: false, error: { kind: 'time-stamp-foreign' } });
    const refusal = authority.stamp(randomBytes(40));
    for (const bytes of [refusal, randomBytes(300), new Uint8Array()])
      expect(readTimeStampReply(bytes, question)).toEqual({ ok: false, error: { kind: 'time-stamp-refused' } });
  });
});

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 0x01;
  return changed;
}
