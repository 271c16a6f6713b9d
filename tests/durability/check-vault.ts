import { createHash, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { type OpenVaultRefused, openUnlockedVault, openVault } from '../../electron/persistence/open-vault.ts';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import { fileOfColumns } from '../../electron/persistence/stored-file-columns.ts';
import type { UnlockedKeys } from '../../electron/vault/unlocked-keys.ts';
import { testPassphrase } from '../support/temp-vault.ts';
import { checkBackups } from './check-backups.ts';
import { checkAdmission, checkPeople } from './check-people.ts';
import { copyKeys } from './copy-keys.ts';
import type { Ledger } from './ledger.ts';
import { photoBytes, settingValue } from './step-content.ts';

/** What a vault was found to be after something went wrong with it. */
export interface VaultFound {
  /** Acknowledged things that are not there, not whole, or cannot be reached because the vault does not open. */
  readonly losses: readonly string[];
  /** Things half there, false alarms, and litter. */
  readonly faults: readonly string[];
  /** Encrypted files that no row refers to: their keys exist nowhere, so they are dead weight. */
  readonly orphans: number;
}

interface CheckRequest {
  readonly dir: string;
  readonly userDataDir: string;
  readonly backupDir: string;
  /** Without keys the vault is unlocked as well, by its passphrase, which takes a tenth of a second. */
  readonly keys: UnlockedKeys | undefined;
  readonly ledger: Ledger;
  /** Keys of what was said not to have been saved, and may not be there. */
  readonly refused?: readonly string[] | undefined;
  /** What `digestRecords` gave of the vault before, where nothing of it was to be changed. */
  readonly records?: string | undefined;
}

/** Opens a vault with the product's code, as after a crash, and holds it against what was acknowledged. */
export async function checkVault(check: CheckRequest): Promise<VaultFound> {
  const { dir, userDataDir, keys, ledger } = check;
  const sealFailures: unknown[] = [];
  const request = {
    dir,
    userDataDir,
    clock: () => new Date().toISOString(),
    ids: () => randomUUID(),
    onSealFailed: (error: unknown) => sealFailures.push(error),
  };
  const opening = keys
    ? openUnlockedVault(request, copyKeys(keys))
    : openVault({ ...request, passphrase: testPassphrase });
  const opened = await opening.catch((error: unknown) => String(error));
  if (typeof opened === 'string') return unopened(ledger, opened);
  if (!opened.ok) return unopened(ledger, describeRefusal(opened.error));
  const found = await lookInto(opened.value, check);
  const admission = await checkAdmission(request, ledger);
  const unsealed = sealFailures.map((error) => `no seal: ${String(error)}`);
  return {
    ...found,
    losses: [...found.losses, ...admission.losses],
    faults: [...found.faults, ...admission.faults, ...unsealed],
  };
}

async function lookInto(vault: OpenedVault, check: CheckRequest): Promise<VaultFound> {
  const { dir, userDataDir, backupDir, ledger, refused = [], records } = check;
  try {
    const found = await compare(vault, ledger, refused);
    const backups = await checkBackups(vault, backupDir, ledger);
    const people = await checkPeople(vault, ledger);
    const litter = [...leftovers(dir), ...leftovers(userDataDir)].map((name) => `left behind: ${name}`);
    const changed = records !== undefined && records !== (await digestRecords(vault)) ? ['records have changed'] : [];
    return {
      ...found,
      losses: [...found.losses, ...changed, ...backups.losses, ...people.losses],
      faults: [...found.faults, ...litter, ...backups.faults, ...people.faults],
    };
  } finally {
    await vault.close();
  }
}

const recordTables = ['child', 'case_file', 'contact', 'examination', 'injury', 'photo', 'report', 'revision'] as const;

/** A digest of the records that neither opening nor migrating may change. */
export function digestRecords(vault: OpenedVault): Promise<string> {
  return vault.unitOfWork.read(async (db) => {
    const digest = createHash('sha256');
    for (const table of recordTables) {
      const rows = await db.selectFrom(table).selectAll().orderBy('id').execute();
      digest.update(JSON.stringify([table, rows]));
    }
    return digest.digest('hex');
  });
}

const describeRefusal = (refusal: OpenVaultRefused): string => `refused: ${JSON.stringify(refusal)}`;

function unopened({ acknowledged, drafts }: Ledger, reason: string): VaultFound {
  const drafted = [...drafts.values()].some((draft) => draft.acknowledged > 0);
  const fault = `does not open: ${reason}`;
  return { losses: acknowledged.size > 0 || drafted ? [fault] : [], faults: [fault], orphans: 0 };
}

/** The probe is made and removed again whenever a vault is unlocked, which trials with known keys leave out. */
const leftovers = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      (/\.(tmp|partial)(-wal|-shm|-journal)?$/.test(name) && name !== 'write-probe.tmp') ||
      /^dossier\.[0-9a-f]{32}\./.test(name),
  );

async function compare(vault: OpenedVault, ledger: Ledger, refused: readonly string[]): Promise<VaultFound> {
  const rows = await readRows(vault);
  const entries = new Map<string, number>();
  for (const { objectId } of rows.entries) entries.set(objectId, (entries.get(objectId) ?? 0) + 1);
  const losses: string[] = [];
  const faults: string[] = [];
  const present = new Set<string>();
  const said = (key: string) => (ledger.acknowledged.has(key) ? losses : faults);
  const once = (key: string, entryOf: string) => {
    const count = entries.get(entryOf) ?? 0;
    if (count !== 1) said(key).push(`${key} has ${count} entries in the trail`);
    entries.delete(entryOf);
  };
  for (const { key, value_json } of rows.settings) {
    const step = ledger.begun.get(key);
    if (!step) continue;
    present.add(key);
    if (JSON.parse(value_json) !== settingValue(step)) said(key).push(`${key} is not what was saved`);
    once(key, key);
  }
  for (const photo of rows.photos) {
    const step = ledger.begun.get(photo.key);
    said(photo.key).push(...(await damageOf(vault, photo, step && photoBytes(step))));
    if (!step) {
      entries.delete(photo.id);
      continue;
    }
    present.add(photo.key);
    once(photo.key, photo.id);
  }
  const missing = [...ledger.acknowledged.values()].filter(
    ({ kind, key }) => (kind === 'setting' || kind === 'photo') && !present.has(key),
  );
  losses.push(...missing.map(({ key }) => `${key} is gone`));
  faults.push(...refused.filter((key) => present.has(key)).map((key) => `${key} is there and was said to have failed`));
  for (const [form, { acknowledged, begun }] of ledger.drafts) {
    const count = rows.drafts.get(form) ?? 0;
    if (count < acknowledged) losses.push(`${form} is at ${count} and was saved at ${acknowledged}`);
    if (count > begun) faults.push(`${form} is at ${count} and was begun at ${begun}`);
  }
  const known = new Set(rows.known);
  faults.push(...[...entries.keys()].filter((id) => !known.has(id)).map((id) => `an entry without its record: ${id}`));
  const trail = await vault.verifyTrail();
  if (!trail.ok) losses.push(`the trail is broken at ${trail.error.sequence}`);
  const referred = new Set(rows.files);
  return { losses, faults, orphans: vault.files.names().filter((name) => !referred.has(name)).length };
}

interface PhotoFound {
  readonly id: string;
  readonly key: string;
  readonly files: Readonly<Record<string, ReturnType<typeof fileOfColumns>>>;
}

async function damageOf(
  vault: OpenedVault,
  photo: PhotoFound,
  expected: Readonly<Record<string, Buffer>> | undefined,
): Promise<readonly string[]> {
  const parts = Object.keys(expected ?? {});
  const damage = parts.filter((part) => !photo.files[part]).map((part) => `${photo.key} has no ${part}`);
  for (const [part, file] of Object.entries(photo.files)) {
    const bytes = expected?.[part];
    const content = await vault.files.read(file).catch((error: unknown) => String(error));
    if (typeof content === 'string') damage.push(`${photo.key}, ${part}: ${content}`);
    else if (bytes && !content.equals(bytes)) damage.push(`${photo.key}, ${part} is not what was saved`);
  }
  return damage;
}

const readRows = (vault: OpenedVault) =>
  vault.unitOfWork.read(async (db) => {
    const settings = await db.selectFrom('setting').selectAll().execute();
    const drafts = await db.selectFrom('draft').select(['key', 'body_json']).execute();
    const photos = await db.selectFrom('photo').selectAll().execute();
    const previews = await db.selectFrom('photo_preview').selectAll().execute();
    const trail = await db
      .selectFrom('audit')
      .select('entry_json')
      .where('kind', 'in', ['settings-change', 'import'])
      .execute();
    const filesOf = (photo: (typeof photos)[number]) => [
      ['original', fileOfColumns(photo)] as const,
      ...previews.filter((row) => row.photo_id === photo.id).map((row) => [row.size, fileOfColumns(row)] as const),
    ];
    return {
      settings,
      // The writer's own drafts: `{ count }`.
      drafts: new Map(
        drafts.map((row) => [row.key, (JSON.parse(row.body_json) as { readonly count: number }).count] as const),
      ),
      photos: photos.map(
        (photo): PhotoFound => ({
          id: photo.id,
          // As PhotoDetails wrote it.
          key: (JSON.parse(photo.body_json) as { readonly fileName: string }).fileName.replace(/\.jpg$/, ''),
          files: Object.fromEntries(filesOf(photo)),
        }),
      ),
      known: [...settings.map((row) => row.key), ...photos.map((row) => row.id)],
      files: [...photos, ...previews].map((row) => row.file_name_on_disk),
      // As AuditEntry wrote it; both kinds have an object.
      entries: trail.map((row) => JSON.parse(row.entry_json) as { readonly objectId: string }),
    };
  });
