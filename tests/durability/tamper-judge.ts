import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { dumpTables } from '../../electron/persistence/canonical-dump.ts';
import { checkPages } from '../../electron/persistence/check-pages.ts';
import { checkSeals } from '../../electron/persistence/check-seals.ts';
import { openStore, storeFileName } from '../../electron/persistence/open-store.ts';
import { openUnlockedVault } from '../../electron/persistence/open-vault.ts';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import { readStoredFiles } from '../../electron/persistence/stored-file-rows.ts';
import { openHeadSeals } from '../../electron/vault/head-seal.ts';
import type { UnlockedKeys } from '../../electron/vault/unlocked-keys.ts';
import { readVaultHeader } from '../../electron/vault/vault-header.ts';
import { copyKeys } from './copy-keys.ts';
import { openingOf } from './tamper-bed.ts';
import type { Bed } from './test-bed.ts';

/** What became of one tampering: a clear refusal, content that is proven to be the same, or trouble. */
export type Verdict =
  | { readonly kind: 'refused'; readonly as: string }
  | { readonly kind: 'identical' }
  /** Opened with other content than was there: what must never happen. */
  | { readonly kind: 'silent' }
  /** Stopped by an exception instead of a refusal that a person can read. */
  | { readonly kind: 'unclear'; readonly message: string };

/** Opens a vault exactly as the program does, with keys instead of a passphrase, and reads every row and every file. */
export async function judge(bed: Bed, keys: UnlockedKeys, content: string): Promise<Verdict> {
  try {
    const header = readVaultHeader(bed.dir);
    if (!header.ok) return { kind: 'refused', as: header.error.kind };
    const opened = await openUnlockedVault(openingOf(bed), copyKeys(keys));
    if (!opened.ok) return { kind: 'refused', as: opened.error.kind };
    try {
      const found = await contentOf(opened.value);
      if (found.damagedFiles.length > 0) return { kind: 'refused', as: 'file-damaged' };
      return found.digest === content ? { kind: 'identical' } : { kind: 'silent' };
    } finally {
      await opened.value.close();
    }
  } catch (error) {
    return unclear(error);
  }
}

/** As `judge`, but stops where the program would write; for thousands of changes to the store alone. */
export async function judgeStore(bed: Bed, keys: UnlockedKeys): Promise<Verdict | 'passes'> {
  const own = copyKeys(keys);
  try {
    const opened = openStore({ file: join(bed.dir, storeFileName), key: own.database, mode: 'open' });
    if (!opened.ok) return { kind: 'refused', as: opened.error.kind };
    try {
      const seals = openHeadSeals({ ...bed, vaultId: own.vaultId, key: own.log });
      const checked = await checkSeals(opened.value.db, seals);
      if (!checked.ok) return { kind: 'refused', as: checked.error.kind };
      const pages = await checkPages(opened.value, seals);
      return pages.ok ? 'passes' : { kind: 'refused', as: pages.error.kind };
    } finally {
      opened.value.close();
    }
  } catch (error) {
    return unclear(error);
  } finally {
    own.destroy();
  }
}

/** Everything a vault holds but the entries that its opening adds: rows, and each file as it is read back. */
export async function contentOf(
  vault: OpenedVault,
): Promise<{ readonly digest: string; readonly damagedFiles: readonly string[] }> {
  const hash = createHash('sha256');
  const files = await vault.unitOfWork.read(async (db) => {
    // The dump reads only; Kysely's types of a connection that can write and one that cannot differ.
    for await (const { table, rows } of dumpTables(db as never)) {
      if (table === 'store' || table === 'audit') continue;
      hash.update(`${table}\n${JSON.stringify(rows)}\n`);
    }
    return readStoredFiles(db);
  });
  const damagedFiles: string[] = [];
  for (const file of files) {
    try {
      const bytes = await vault.files.read(file);
      hash.update(createHash('sha256').update(bytes).digest());
    } catch (error) {
      if (!(error instanceof Error && error.name === 'FileRefused')) throw error;
      damagedFiles.push(file.name);
    }
  }
  return { digest: hash.digest('hex'), damagedFiles };
}

/** The content of a bed that nobody touched; the bed is used up. */
export async function contentOfBed(bed: Bed, keys: UnlockedKeys): Promise<string> {
  const opened = await openUnlockedVault(openingOf(bed), copyKeys(keys));
  if (!opened.ok) throw new Error(`An untouched vault is refused: ${opened.error.kind}`);
  const { digest, damagedFiles } = await contentOf(opened.value);
  await opened.value.close();
  if (damagedFiles.length > 0) throw new Error('An untouched vault has damaged files');
  return digest;
}

const unclear = (error: unknown): Verdict => ({
  kind: 'unclear',
  message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
});

/** Adds up verdicts by what they say. */
export interface Tally {
  readonly counts: Record<string, number>;
  readonly failures: string[];
  add(what: string, verdict: Verdict): void;
}

/** A tally that keeps the first failures in words. `mustBeRefused` also counts identical content as trouble. */
export function createTally(): Tally {
  const counts: Record<string, number> = { tamperings: 0, noticed: 0, provenIdentical: 0, silentAccepts: 0 };
  const failures: string[] = [];
  const count = (name: string) => (counts[name] = (counts[name] ?? 0) + 1);
  return {
    counts,
    failures,
    add: (what, verdict) => {
      count('tamperings');
      if (verdict.kind === 'refused') count('noticed');
      if (verdict.kind === 'identical') count('provenIdentical');
      if (verdict.kind === 'silent') {
        count('silentAccepts');
        failures.push(`not noticed: ${what}`);
      }
      if (verdict.kind === 'unclear') failures.push(`no clear refusal: ${what}: ${verdict.message}`);
    },
  };
}
