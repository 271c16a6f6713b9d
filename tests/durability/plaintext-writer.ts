import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
import { plaintextMarkers as marked } from './plaintext-markers.ts';

/*
 * The program whose writing is watched: it does with a vault what people do, and tells through its output which flows it went through and
 * what the bytes of photos and reports look like. Arguments: its folder, which holds `chosen` for what a person exports, and `end`: how it
 * ends, 'close' or 'crash'.
 */
const [root = '', end = 'close'] = process.argv.slice(2);
const project = join(import.meta.dirname, '../..');
const chosen = join(root, 'chosen');
const userDataDir = join(root, 'user-data');

const say = (line: Readonly<Record<string, string>>): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

const core = await createCore({
  userDataDir,
  resourcesDir: join(project, 'resources'),
  bodyDir: join(project, 'dist/body'),
  emit: () => undefined,
  resolveGrant: (token) => token,
  argon2: floorArgon2,
});

async function call(route: string, input: unknown): Promise<unknown> {
  const reply = (await core.dispatch(route, input)) as { readonly ok: boolean; readonly value: unknown };
  if (!reply.ok) throw new Error(`${route}: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** Goes through one flow and says so; one that does not exist in this version says nothing, which the reader of the output notices. */
async function flow(name: string, work: () => Promise<unknown>): Promise<void> {
  await work();
  say({ flow: name });
}

function workspace(): Workspace {
  const entered = core.vaults.current();
  if (!entered) throw new Error('No vault is open');
  return entered.workspace;
}

/** A training case whose texts are the markers. */
function markedCase(): string {
  const folder = join(project, 'resources/training/cases');
  const content = JSON.parse(readFileSync(join(folder, 'b-scald-hand.json'), 'utf8')) as Record<string, object>;
  const [examination] = content.examinations as unknown as Record<string, unknown>[];
  const details = examination?.details as Record<string, unknown>;
  const child = { ...content.child, familyName: marked.familyName };
  const statement = { speaker: 'child', verbatim: marked.statement };
  details.statements = [...((details.statements as object[]) ?? []), statement];
  return JSON.stringify({ ...content, child });
}

if (end === 'close') {
  mkdirSync(chosen);
  const user = { name: marked.userName, role: 'forensic-physician' };
  await flow('make a vault', () =>
    call('vault.create', { label: 'Kluis', passphrase: marked.passphrase, user, training: false }),
  );
  await flow('take in a case with photos, describe it and issue its report', recordCase);
}
