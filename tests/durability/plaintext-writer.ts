import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { exportReport } from '../../electron/application/export-report.ts';
import { exportStatistics } from '../../electron/application/export-statistics.ts';
import { importCase } from '../../electron/application/import-case.ts';
import { saveDraft } from '../../electron/application/keep-drafts.ts';
import { openCase } from '../../electron/application/open-case.ts';
import { readReportPdf } from '../../electron/application/read-report-pdf.ts';
import type { Workspace } from '../../electron/application/workspace.ts';
import { createCore } from '../../electron/compose-core.ts';
import { readExchange } from '../../electron/exchange/read-exchange.ts';
import { floorArgon2 } from '../../electron/vault/argon2-parameters.ts';
import { markedCase, typed } from './plaintext-markers.ts';

/*
 * The program whose writing is watched: it does with a vault what people do, and says through its output which flows it went through and
 * what the bytes of a report look like. Arguments: its folder, which holds `chosen` for what a person takes out of the vault, and how it
 * ends: 'close' or 'crash'.
 */
const [root = '', end = 'close'] = process.argv.slice(2);
const project = join(import.meta.dirname, '../..');
const chosen = join(root, 'chosen');
const backups = join(root, 'backups');

const say = (line: Readonly<Record<string, string>>): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

const core = await createCore({
  userDataDir: join(root, 'user-data'),
  resourcesDir: join(project, 'resources'),
  bodyDir: join(project, 'dist/body'),
  emit: () => undefined,
  resolveGrant: (token) => token,
  argon2: floorArgon2,
});

interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
}

/** Calls a route as the window does; its answer has the shape that the contract gives it. */
async function call<Value>(route: string, input: unknown): Promise<Value> {
  const reply = (await core.dispatch(route, input)) as Reply;
  if (!reply.ok) throw new Error(`${route}: ${JSON.stringify(reply)}`);
  return reply.value as Value;
}

/** Goes through one flow and says how that went. */
async function flow(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    say({ flow: name });
  } catch (error) {
    say({ failed: name, message: error instanceof Error ? error.message : String(error) });
  }
}

function workspace(): Workspace {
  const entered = core.vaults.current();
  if (!entered) throw new Error('No vault is open');
  return entered.workspace;
}

function done<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function recordCase(): Promise<void> {
  const read = done(await readExchange(markedCase, workspace().standards));
  const { caseId } = done(await importCase(workspace(), { ...read, issueIn: 'nl' }));
  const { reports } = done(await openCase(workspace(), { caseId }));
  for (const { id: reportId } of reports) {
    const { bytes } = done(await readReportPdf(workspace(), { reportId, language: 'nl' }));
    const middle = bytes.length >> 1;
    say({ report: Buffer.from(bytes.subarray(middle, middle + 48)).toString('hex') });
    done(await exportReport(workspace(), { reportId, language: 'nl', token: join(chosen, 'rapport.pdf') }));
  }
  done(await exportStatistics(workspace(), { token: join(chosen, 'cijfers.csv') }));
}

const keepDraft = async (): Promise<unknown> =>
  done(await saveDraft(workspace(), { key: 'injury/new', value: { remarks: typed.draft } }));

/** Locks and opens again. */
async function lockAndUnlock(): Promise<void> {
  await core.vaults.close();
  const [vault] = await call<readonly { readonly id: string }[]>('vault.list', {});
  await call('vault.unlock', { id: vault?.id, passphrase: typed.passphrase });
}

/** The words are on paper only. */
async function makeKit(): Promise<void> {
  const kit = await call<{ readonly parts: readonly (readonly string[])[] }>('people.prepare-recovery', {
    passphrase: typed.passphrase,
    form: 'shares',
  });
  for (const part of kit.parts) say({ words: part.slice(3, 7).join(' ') });
}

/** A colleague comes and goes, and with that the vault gets new keys. */
async function changePeople(): Promise<void> {
  const { passphrase, otherPassphrase: newPassphrase, otherUserName: name } = typed;
  const profile = { name, role: 'forensic-nurse' };
  const { userId } = await call<{ readonly userId: string }>('people.add', { passphrase, profile, newPassphrase });
  await call('people.remove', { userId, passphrase });
}

async function backUp(): Promise<void> {
  mkdirSync(backups);
  await call('backup.run', { token: backups });
}

/** Looks for a backup and puts it back beside the vault it was made of. */
async function restore(): Promise<void> {
  await core.vaults.close();
  const found = await call<{ readonly handle: string; readonly snapshots: readonly { readonly snapshot: string }[] }>(
    'backup.inspect',
    { token: backups },
  );
  const place = { handle: found.handle, snapshot: found.snapshots[0]?.snapshot, folder: join(root, 'restored') };
  await call('vault.restore', { ...place, passphrase: typed.passphrase, label: 'Teruggezet' });
}

if (end === 'close') {
  mkdirSync(chosen);
  await flow('make a vault', () => {
    const user = { name: typed.userName, role: 'forensic-physician' };
    return call('vault.create', { label: 'Kluis', passphrase: typed.passphrase, user, training: false });
  });
  await flow('record a case with photos, issue its report, take report and figures out', recordCase);
  await flow('keep a draft', keepDraft);
  await flow('look into the trail and take it out', () =>
    call('trail.export', { filter: {}, format: 'csv', token: join(chosen, 'logboek.csv') }),
  );
  await flow('lock and unlock', lockAndUnlock);
  await flow('make a recovery kit', makeKit);
  await flow('add a person, remove that person, change the keys', changePeople);
  await flow('make a backup', backUp);
  await flow('restore it', restore);
  await core.close();
} else {
  await flow('unlock and keep a draft before a crash', async () => {
    const [vault] = await call<readonly { readonly id: string }[]>('vault.list', {});
    await call('vault.unlock', { id: vault?.id, passphrase: typed.passphrase });
    await keepDraft();
  });
  process.kill(process.pid, 'SIGKILL');
}
