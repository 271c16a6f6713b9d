import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportTransferSheet } from '../../../electron/application/export-transfer-sheet.ts';
import { findSharedSins } from '../../../electron/application/find-shared-sins.ts';
import { freezeDescription } from '../../../electron/application/freeze-description.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { recordConsent } from '../../../electron/application/record-consent.ts';
import { recordInjury } from '../../../electron/application/record-injury.ts';
import { recordTrace, reviseTrace } from '../../../electron/application/record-trace.ts';
import { recordTraceRound } from '../../../electron/application/record-trace-round.ts';
import { strikeTrace } from '../../../electron/application/strike-trace.ts';
import { correctTransfer, transferTraces } from '../../../electron/application/transfer-traces.ts';
import { stopRendering } from '../../../electron/documents/render-report.ts';
import type { CaseId } from '../../../shared/kernel/record-id.ts';
import { pdf } from '../../support/pdf-tools.ts';
import { startSyntheticExamination, syntheticBruise } from '../../support/synthetic-inputs.ts';
import { syntheticSwab, syntheticTransfer, traceId, transferId } from '../../support/synthetic-traces.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

let temp: TempWorkspace;
beforeAll(async () => {
  temp = await tempWorkspace();
});
afterAll(async () => {
  await stopRendering();
  await temp.remove();
});

const begin = () => startSyntheticExamination(temp.workspace);

async function examinationOf(caseId: CaseId) {
  const [examination] = expectOk(await openCase(temp.workspace, { caseId })).examinations;
  if (!examination) throw new Error('The examination is not there');
  return examination;
}

const answer = async (caseId: CaseId, scope: string, state: 'given' | 'refused' | 'withdrawn') =>
  expectOk(
    await recordConsent(temp.workspace, {
      caseId,
      answer: { scope, person: 'parents', state, at: temp.workspace.clock.now() },
    }),
  );

async function consentToPolice(caseId: CaseId): Promise<void> {
  for (const scope of ['top-to-toe', 'traces', 'share-police']) await answer(caseId, scope, 'given');
}

describe('traces in a vault', () => {
  it('are numbered, come back as they were recorded, and keep their former values', async () => {
    const { caseId, examinationId } = await begin();
    const { injuryId } = expectOk(await recordInjury(temp.workspace, { examinationId, details: syntheticBruise }));
    const details = { ...syntheticSwab, sin: 'eigen 1', injuryId };
    const first = expectOk(await recordTrace(temp.workspace, { examinationId, details }));
    const second = expectOk(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab }));
    expect([first.number, second.number]).toEqual([1, 2]);
    const changed = { ...details, seal: 'Z-7' };
    expectOk(await reviseTrace(temp.workspace, { traceId: first.traceId, details: changed }));
    const { traces } = await examinationOf(caseId);
    expect(traces?.map((trace) => trace.details)).toEqual([changed, syntheticSwab]);
    const former = await temp.vault.unitOfWork.read((db) =>
      db.selectFrom('revision').select('before_json').where('entity_id', '=', first.traceId).execute(),
    );
    expect(former.map(({ before_json }) => JSON.parse(before_json))).toEqual([{ details }]);
  });

  it('that were struck stay with reason and number, and change no more', async () => {
    const { caseId, examinationId } = await begin();
    const { traceId: id } = expectOk(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab }));
    expectOk(await strikeTrace(temp.workspace, { traceId: id, reason: 'Dubbel ingevoerd.' }));
    expect((await examinationOf(caseId)).traces).toMatchObject([
      { number: 1, details: syntheticSwab, struck: { reason: 'Dubbel ingevoerd.', by: temp.workspace.user.name } },
    ]);
    const refused = { ok: false, error: { kind: 'trace-struck' } };
    expect(await reviseTrace(temp.workspace, { traceId: id, details: syntheticSwab })).toEqual(refused);
    expect(await strikeTrace(temp.workspace, { traceId: id, reason: 'x' })).toEqual(refused);
    expect(await transferTraces(temp.workspace, { traceIds: [id], transfer: syntheticTransfer })).toEqual(refused);
    const next = expectOk(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab }));
    expect(next.number).toBe(2);
  });

  it('are not recorded with a code, region or injury that is not known, nor before the birth', async () => {
    const { examinationId } = await begin();
    const other = await begin();
    const { injuryId } = expectOk(
      await recordInjury(temp.workspace, { examinationId: other.examinationId, details: syntheticBruise }),
    );
    const attempt = async (changes: object) => {
      const tried = await recordTrace(temp.workspace, { examinationId, details: { ...syntheticSwab, ...changes } });
      return tried.ok ? tried.value : tried.error;
    };
    expect(await attempt({ kind: 'gold' })).toEqual({ kind: 'unknown-code', path: 'details.kind', code: 'gold' });
    expect(await attempt({ place: { kind: 'region', regionId: 'tail' } })).toMatchObject({ code: 'tail' });
    expect(await attempt({ injuryId })).toEqual({ kind: 'unknown-injury' });
    expect(await attempt({ takenAt: '2001-01-01T00:00:00Z' })).toEqual({ kind: 'trace-before-birth' });
  });

  it('are not taken against a refusal or after a withdrawal; what was taken before can still be handed over', async () => {
    const { caseId, examinationId } = await begin();
    const { traceId: id } = expectOk(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab }));
    await answer(caseId, 'traces', 'given');
    await answer(caseId, 'traces', 'withdrawn');
    expect(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab })).toEqual({
      ok: false,
      error: { kind: 'no-consent', scope: 'traces' },
    });
    expectOk(
      await transferTraces(temp.workspace, {
        traceIds: [id],
        transfer: { ...syntheticTransfer, purpose: 'destruction' },
      }),
    );
    expect((await examinationOf(caseId)).traces?.map(({ transfers }) => transfers.length)).toEqual([1]);
  });

  it('are named when they carry the same number as another in the vault, however it is written', async () => {
    const [one, other] = [await begin(), await begin()];
    const record = async (examinationId: typeof one.examinationId, sin: string) =>
      expectOk(await recordTrace(temp.workspace, { examinationId, details: { ...syntheticSwab, sin } })).traceId;
    const id = await record(one.examinationId, 'QQWW 5555 nl');
    const gone = await record(other.examinationId, 'QQWW5555NL');
    const third = await record(other.examinationId, 'QQWW5555NL');
    await record(other.examinationId, 'QQWW5556NL');
    expectOk(await strikeTrace(temp.workspace, { traceId: gone, reason: 'Vergissing.' }));
    const number = expectOk(await openCase(temp.workspace, { caseId: other.caseId })).number;
    expect(expectOk(await findSharedSins(temp.workspace, { caseId: one.caseId }))).toEqual([
      { traceId: id, others: [{ caseNumber: number, number: 2 }] },
    ]);
    expect(expectOk(await findSharedSins(temp.workspace, { caseId: other.caseId }))).toMatchObject([
      { traceId: third },
    ]);
  });
});

describe('the chain in a vault', () => {
  it('goes on after the description is fixed, while traces change no more', async () => {
    const { caseId, examinationId } = await begin();
    const { traceId: id } = expectOk(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab }));
    expectOk(await recordInjury(temp.workspace, { examinationId, details: syntheticBruise }));
    expectOk(await freezeDescription(temp.workspace, { examinationId }));
    const frozen = { ok: false, error: { kind: 'examination-frozen' } };
    expect(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab })).toEqual(frozen);
    expect(await reviseTrace(temp.workspace, { traceId: id, details: syntheticSwab })).toEqual(frozen);
    expect(await strikeTrace(temp.workspace, { traceId: id, reason: 'x' })).toEqual(frozen);
    expect(await recordTraceRound(temp.workspace, { examinationId, round: { notTaken: [] } })).toEqual(frozen);
    expectOk(await transferTraces(temp.workspace, { traceIds: [id], transfer: syntheticTransfer }));
    expect((await examinationOf(caseId)).traces?.[0]?.transfers.map(({ change }) => change)).toEqual([
      { kind: 'transfer', transfer: syntheticTransfer },
    ]);
  });

  it('hands over several traces at once, or none', async () => {
    const { caseId, examinationId } = await begin();
    const record = async () => expectOk(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab }));
    const ids = [(await record()).traceId, (await record()).traceId];
    const counts = async () => (await examinationOf(caseId)).traces?.map(({ transfers }) => transfers.length);
    const stray = await transferTraces(temp.workspace, { traceIds: [...ids, traceId(9)], transfer: syntheticTransfer });
    expect(stray).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(await counts()).toEqual([0, 0]);
    expectOk(await transferTraces(temp.workspace, { traceIds: ids, transfer: syntheticTransfer }));
    expect(await counts()).toEqual([1, 1]);
  });

  it('is corrected by entries that are added, once each, and the store itself lets none be changed', async () => {
    const { caseId, examinationId } = await begin();
    const { traceId: id } = expectOk(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab }));
    expectOk(await transferTraces(temp.workspace, { traceIds: [id], transfer: syntheticTransfer }));
    const chain = async () => (await examinationOf(caseId)).traces?.[0]?.transfers ?? [];
    const [first] = await chain();
    const change = {
      kind: 'correction',
      corrects: first?.id ?? transferId(9),
      reason: 'Verkeerde tijd.',
      transfer: { ...syntheticTransfer, at: '2026-03-02T14:00:00Z' },
    } as const;
    expectOk(await correctTransfer(temp.workspace, { traceId: id, change }));
    expect(await correctTransfer(temp.workspace, { traceId: id, change })).toEqual({
      ok: false,
      error: { kind: 'transfer-superseded' },
    });
    expect((await chain()).map((each) => each.change)).toEqual([first?.change, change]);
    const overwrite = temp.vault.unitOfWork.change(async ({ tx }) => {
      await sql`update trace_transfer set body_json = '{}'`.execute(tx);
      return { ok: true, value: { value: null, notes: [{ kind: 'change', object: { type: 'trace' } }] } };
    });
    await expect(overwrite).rejects.toThrow('never changed');
  });
});

describe('the round', () => {
  it('keeps when the incident was and where nothing was taken, with codes of the edition only', async () => {
    const { caseId, examinationId } = await begin();
    const round = {
      incident: { earliest: '2026-03-01T20:00:00Z', latest: '2026-03-01T22:00:00Z', basis: 'verklaring' },
      notTaken: [{ site: 'mouth', reason: 'child-refused', note: 'Mocht niet.' }],
    };
    expectOk(await recordTraceRound(temp.workspace, { examinationId, round }));
    expect((await examinationOf(caseId)).traceRound).toEqual(round);
    const strange = { notTaken: [{ site: 'moon', reason: 'child-refused' }] };
    expect(await recordTraceRound(temp.workspace, { examinationId, round: strange })).toEqual({
      ok: false,
      error: { kind: 'unknown-code', path: 'round.notTaken.0.site', code: 'moon' },
    });
  });
});

describe('the form of a transfer', () => {
  const save = (examinationId: Awaited<ReturnType<typeof begin>>['examinationId'], more: object) =>
    exportTransferSheet(temp.workspace, {
      examinationId,
      traceIds: [],
      language: 'nl',
      token: '/tmp/overdracht.pdf',
      ...more,
    });

  it('shows the traces, both parties and two places to sign, and nothing of the child', async () => {
    const { caseId, examinationId } = await begin();
    await consentToPolice(caseId);
    const { traceId: id } = expectOk(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab }));
    expectOk(await transferTraces(temp.workspace, { traceIds: [id], transfer: syntheticTransfer }));
    const transfer = (await examinationOf(caseId)).traces?.[0]?.transfers[0]?.id;
    const saved = expectOk(await save(examinationId, { traceIds: [id], transferId: transfer }));
    expect(saved.fileName).toBe('overdracht.pdf');
    const bytes = temp.written.get('/tmp/overdracht.pdf') ?? new Uint8Array();
    expect(temp.workspace.digest(bytes)).toBe(saved.sha256);
    const words = pdf.words(bytes);
    const { number, child } = expectOk(await openCase(temp.workspace, { caseId }));
    for (const text of [
      `Dossier ${number}`,
      'AAXX1234NL',
      'speeksel, dubbele swab',
      'swabdoosje, Z-1',
      'Overgedragen door',
      'Ontvangen door',
      'C. Voorbeeld',
      '2 maart 2026, 14.00 uur',
      'overdracht aan de politie',
      'Pagina 1 van 1',
    ])
      expect(words).toContain(text);
    expect(words.match(/Handtekening/g)).toHaveLength(2);
    // The family name of the child is also that of the people on the form.
    for (const secret of [child.givenNames ?? '', '2023', '14 juni']) {
      expect(secret).not.toBe('');
      expect(words).not.toContain(secret);
    }
    for (const font of pdf.fonts(bytes)) expect(font).toMatch(/ yes yes yes +\d+ +\d+$/);
  });

  it('stays in the vault while consent is lacking, except for what is given back or destroyed', async () => {
    const { caseId, examinationId } = await begin();
    const { traceId: id } = expectOk(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab }));
    const refused = await save(examinationId, { traceIds: [id], token: '/tmp/geen.pdf' });
    expect(refused).toEqual({
      ok: false,
      error: { kind: 'not-consented', scopes: ['top-to-toe', 'share-police', 'traces'] },
    });
    expect(temp.written.has('/tmp/geen.pdf')).toBe(false);
    const transfer = { ...syntheticTransfer, purpose: 'return' };
    expectOk(await transferTraces(temp.workspace, { traceIds: [id], transfer }));
    const transferOf = (await examinationOf(caseId)).traces?.[0]?.transfers[0]?.id;
    expectOk(await save(examinationId, { traceIds: [id], transferId: transferOf }));
  });

  it('is not made of traces that are struck or of another examination', async () => {
    const { caseId, examinationId } = await begin();
    await consentToPolice(caseId);
    const { traceId: id } = expectOk(await recordTrace(temp.workspace, { examinationId, details: syntheticSwab }));
    expectOk(await strikeTrace(temp.workspace, { traceId: id, reason: 'Vergissing.' }));
    for (const traceIds of [[id], [traceId(9)]])
      expect(await save(examinationId, { traceIds })).toEqual({ ok: false, error: { kind: 'not-found' } });
  });
});
