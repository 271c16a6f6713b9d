import { randomUUID } from 'node:crypto';
import { writevSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type Kysely, sql } from 'kysely';
import { importPhoto } from '../../electron/application/import-photo.ts';
import { saveDraft } from '../../electron/application/keep-drafts.ts';
import { addPerson, removePerson } from '../../electron/application/manage-people.ts';
import type { Workspace } from '../../electron/application/workspace.ts';
import { createAndOpenVault } from '../../electron/persistence/create-and-open-vault.ts';
import { openVault } from '../../electron/persistence/open-vault.ts';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import type { Tables } from '../../electron/persistence/tables.ts';
import { floorArgon2 } from '../../electron/vault/argon2-parameters.ts';
import { openReserve } from '../../electron/vault/reserve.ts';
import { ok } from '../../shared/kernel/result.ts';
import { startSyntheticExamination, syntheticPhoto } from '../support/synthetic-inputs.ts';
import { testUser } from '../support/temp-vault.ts';
import { draftOf, passphraseOf, photoBytes, settingValue } from './step-content.ts';
import { encodeLine, type WriterLine, type WriterPlan, type WriterStep } from './writer-plan.ts';
import { writerWorkspace } from './writer-workspace.ts';

/*
 * The program that is killed, cut off from power and given failing disks. It does what its plan says with the product's own code, and
 * says on stdout what it begins and what was acknowledged. Faults are injected into `write`; what it says goes through `writev`.
 */

// The caller's JSON; see WriterPlan.
const plan = JSON.parse(process.argv[2] ?? '') as WriterPlan;

const lineFeed = Buffer.from('\n');
const say = (line: WriterLine): void => {
  writevSync(1, [Buffer.from(encodeLine(line)), lineFeed]);
};

const input = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const gate = async (place: WriterPlan['gate']): Promise<void> => {
  if (plan.gate !== place) return;
  say({ say: 'ready' });
  await input.next();
};

const current: { step?: WriterStep } = {};
// The thread that the product's file calls run on, awake before anyone looks for it.
await stat(plan.dir).catch(() => undefined);
await gate('start');
const vault = await enter();
if (plan.unsafe) await makeUnsafe(vault);
const workspace = writerWorkspace(vault, () => {
  if (current.step) return photoBytes(current.step);
  throw new Error('No step');
});
const examinationId = plan.steps.some(({ kind }) => kind === 'photo') ? await findExamination() : undefined;
say({ say: 'opened' });
await gate('steps');
for (const [index, step] of plan.steps.entries()) {
  current.step = step;
  say({ say: 'begin', step: index });
  const reason = await take(step).catch((error: unknown) => reasonOf(error));
  if (reason === undefined) say({ say: 'ack', step: index });
  else say({ say: 'fail', step: index, reason });
  if (reason !== undefined && plan.onFailure === 'die') process.kill(process.pid, 'SIGKILL');
  if (plan.pause > 0) await new Promise((resolve) => setTimeout(resolve, plan.pause));
}
await gate('close');
if (plan.close) {
  say({ say: 'closing' });
  await vault.close().then(
    () => say({ say: 'closed' }),
    (error: unknown) => say({ say: 'refused', reason: reasonOf(error) }),
  );
}
process.exit(0);

async function enter(): Promise<OpenedVault> {
  const reserve = openReserve({ dir: plan.dir, bytes: plan.reserve, lowSpaceBytes: 0 });
  await reserve.keep();
  const request = {
    makeRoom: () => reserve.release(),
    argon2: floorArgon2,
    dir: plan.dir,
    userDataDir: plan.userDataDir,
    passphrase: plan.passphrase,
    clock: () => new Date().toISOString(),
    ids: () => randomUUID(),
    onSealFailed: () => say({ say: 'seal-failed' }),
  };
  try {
    const opened =
      plan.begin === 'create'
        ? await createAndOpenVault({ ...request, firstUser: testUser })
        : await openVault(request);
    if (opened.ok) return opened.value;
    say({ say: 'refused', reason: opened.error.kind });
  } catch (error) {
    say({ say: 'refused', reason: reasonOf(error) });
  }
  return process.exit(0);
}

async function findExamination() {
  const found = await vault.unitOfWork.read((db) => db.selectFrom('examination').select('id').execute());
  if (found.length === 0) return (await startSyntheticExamination(workspace)).examinationId;
  // The id of the only examination, made by startSyntheticExamination.
  return found[0]?.id as Awaited<ReturnType<typeof startSyntheticExamination>>['examinationId'];
}

/** Saves one step; what it gives is why not, in a word. */
function take(step: WriterStep): Promise<string | undefined> {
  switch (step.kind) {
    case 'setting':
      return saveSetting(workspace, step);
    case 'photo':
      return savePhoto(step);
    case 'draft':
      return saveCount(step);
    case 'backup':
      return backUp(step);
    case 'person':
      return admit(step);
    case 'removal':
      return remove(step);
  }
}

async function saveSetting({ unitOfWork }: Workspace, step: WriterStep): Promise<string | undefined> {
  const saved = await unitOfWork.change(async (store) => {
    await store.settings.write(step.key, settingValue(step));
    return ok({
      value: undefined,
      notes: [{ kind: 'settings-change', object: { type: 'setting', id: step.key } }],
    });
  });
  return saved.ok ? undefined : 'refused';
}

async function savePhoto(step: WriterStep): Promise<string | undefined> {
  if (!examinationId) throw new Error('No examination');
  const details = { ...syntheticPhoto, fileName: `${step.key}.jpg` };
  const bytes = photoBytes(step).original;
  const imported = await importPhoto(workspace, { examinationId, details, bytes, injuryIds: [] });
  return imported.ok ? undefined : imported.error.kind;
}

async function saveCount({ key }: WriterStep): Promise<string | undefined> {
  const { form, count } = draftOf(key);
  await saveDraft(workspace, { key: form, value: { count } });
  return undefined;
}

async function backUp({ key }: WriterStep): Promise<string | undefined> {
  const at = new Date().toISOString();
  const made = await vault.makeBackup({ backupId: key, at, target: plan.backupDir, training: false });
  return made.ok ? undefined : made.error.kind;
}

async function admit({ key }: WriterStep): Promise<string | undefined> {
  const profile = { name: key, role: 'forensic-nurse' } as const;
  const { passphrase } = plan;
  const added = await addPerson(workspace, { passphrase, profile, newPassphrase: passphraseOf(key) });
  return added.ok ? undefined : added.error.kind;
}

async function remove({ key }: WriterStep): Promise<string | undefined> {
  const users = await workspace.unitOfWork.read((store) => store.users.all());
  const userId = users.find(({ profile }) => profile.name === key)?.id;
  if (userId === undefined) return 'nobody';
  const removed = await removePerson(workspace, { userId, passphrase: plan.passphrase });
  return removed.ok ? undefined : removed.error.kind;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  return 'code' in error ? `${error.name} ${String(error.code)}` : `${error.name}: ${error.message}`;
}

/** Only here, to show that the replay finds what NORMAL loses: the product has no such setting. */
async function makeUnsafe({ unitOfWork }: OpenedVault): Promise<void> {
  const setting = await unitOfWork.read(async (reader) => {
    // The connection is the writer's own; its type hides what a reader should not do.
    const db = reader as unknown as Kysely<Tables>;
    await sql`pragma synchronous = NORMAL`.execute(db);
    return sql<{ synchronous: number }>`pragma synchronous`.execute(db);
  });
  if (setting.rows[0]?.synchronous !== 1) throw new Error('The control is not unsafe');
}
