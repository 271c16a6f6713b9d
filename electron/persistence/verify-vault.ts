import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { migrations } from '../../migrations/index.ts';
import type { TrailTrouble } from '../../shared/domain/audit/trail-trouble.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { openHeadSeals } from '../vault/head-seal.ts';
import { type UnlockRefused, unlockVault } from '../vault/unlock-vault.ts';
import type { UnlockedKeys } from '../vault/unlocked-keys.ts';
import { readVaultHeader } from '../vault/vault-header.ts';
import { isVaultWritable } from '../vault/vault-writable.ts';
import { readChainHead, readEntryHash, readEntryMoment, verifyTrail } from './audit-log.ts';
import { checkPages } from './check-pages.ts';
import { checkSealAt, sealPlaces } from './check-seals.ts';
import { readUserVersion, type StoreNewer } from './migrate.ts';
import { openStore, type Store, storeFileName } from './open-store.ts';
import { copyPrivately } from './private-copy.ts';
import { strangeSchemaParts } from './schema-guards.ts';
import type { Tables } from './tables.ts';
import { type FileFinding, type FilesVerified, verifyFiles } from './verify-files.ts';

/*
 * How a vault is verified without altering it
 *
 * Opening a store writes: SQLite makes its WAL, moves an older one into the main file, and the program notes the opening in the trail,
 * writes a seal, migrates. So none of that is done. Header, seal and store are copied as they lie there, still encrypted, into a temporary
 * folder for this user only, and the copy is opened, read, and thrown away; the many photos and documents are read where they are. Nothing
 * decrypted is ever written. Two things do touch the vault's folder: whether it can be written is tried, and a wrong passphrase is noted
 * in `pending.log` and counts there as it does for unlocking. Where nothing can be written, such as on a medium kept as
 * evidence, the passphrase is tried on the copy.
 */

/** One thing that is not as it must be. */
export type VaultFinding =
  | { readonly kind: 'vault-damaged' }
  | { readonly kind: 'slot-downgraded'; readonly slotId: string }
  | { readonly kind: 'store-missing' }
  | { readonly kind: 'store-damaged' }
  | { readonly kind: 'reference-broken'; readonly table: string; readonly rows: number }
  | { readonly kind: 'schema-strange'; readonly name: string }
  | TrailTrouble
  | FileFinding;

/** What was looked at, and everything that was found wrong. What could not be reached because of an earlier finding is absent. */
export interface VaultVerified {
  readonly vaultId?: string | undefined;
  readonly slots?: number | undefined;
  readonly schema?: { readonly found: number; readonly newest: number } | undefined;
  /** The entries that follow one another without a break, from the first. */
  readonly trail?:
    | { readonly entries: number; readonly head: string; readonly lastAt?: Instant | undefined }
    | undefined;
  /** Whether the workstation's copy of the seal was there to be held against the store. */
  readonly anchored?: boolean | undefined;
  readonly files?: FilesVerified | undefined;
  readonly findings: readonly VaultFinding[];
}

/** Why a vault cannot be verified at all. */
export type VerifyRefused =
  | Exclude<UnlockRefused, { readonly kind: 'vault-damaged' | 'slot-downgraded' }>
  | { readonly kind: 'vault-in-use' }
  | StoreNewer;

export interface VerifyRequest {
  readonly dir: string;
  readonly passphrase: string;
  /** The folder with the workstation's copies of seals, where there is one. */
  readonly userDataDir?: string | undefined;
  /** An empty folder for this user only, which the caller removes whatever happens. */
  readonly workDir: string;
  readonly clock: () => Instant;
  readonly ids: () => string;
}

/** Checks a vault of any known version from its header to the last byte of its files. */
export async function verifyVault(request: VerifyRequest): Promise<Result<VaultVerified, VerifyRefused>> {
  const { dir, workDir } = request;
  const header = readVaultHeader(dir);
  if (!header.ok) return asFinding(header.error);
  const { vaultId, slots } = header.value;
  if (!copyPrivately(dir, workDir)) return fail({ kind: 'vault-in-use' });
  const unlocked = await unlockVault({ ...request, dir: isVaultWritable(dir) ? dir : workDir });
  if (!unlocked.ok) return asFinding(unlocked.error);
  const keys = unlocked.value;
  try {
    const store = await verifyStore(request, keys);
    return store.ok ? ok({ vaultId, slots: slots.length, ...store.value }) : store;
  } finally {
    keys.destroy();
  }
}

function asFinding(refused: UnlockRefused): Result<VaultVerified, VerifyRefused> {
  if (refused.kind === 'vault-damaged' || refused.kind === 'slot-downgraded') return ok({ findings: [refused] });
  return fail(refused);
}

async function verifyStore(request: VerifyRequest, keys: UnlockedKeys): Promise<Result<VaultVerified, VerifyRefused>> {
  const opened = openStore({ file: join(request.workDir, storeFileName), key: keys.database, mode: 'open' });
  if (!opened.ok) {
    // The copy is nobody else's.
    if (opened.error.kind === 'vault-in-use') throw new Error('The private copy of a store is in use');
    return ok({ findings: [opened.error] });
  }
  const store = opened.value;
  const { db } = store;
  try {
    const found = await readUserVersion(db);
    if (found > migrations.length) return fail({ kind: 'store-newer', found, known: migrations.length });
    if (found === 0) return ok({ findings: [{ kind: 'store-damaged' }] });
    const findings = [...(await verifyTables(db, found)), ...(await troubleOfTrail(store, request, keys))];
    const files = await verifyFiles(db, { ...request, keys });
    return ok({
      schema: { found, newest: migrations.length },
      trail: await soundPartOfTrail(db, findings),
      anchored: sealsOf(request, keys).read('workstation').kind === 'sealed',
      files: files.verified,
      findings: [...findings, ...files.findings],
    });
  } finally {
    store.close();
  }
}

/** What the engine itself finds: its structures, references that lead nowhere, and a schema that is not ours. */
async function verifyTables(db: Kysely<Tables>, version: number): Promise<readonly VaultFinding[]> {
  const { rows: checked } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(db);
  const { rows: lost } = await sql<{ table: string; count: number }>`
    select "table", count(*) as count from pragma_foreign_key_check group by 1 order by 1`.execute(db);
  const strange = await strangeSchemaParts(db, migrations.slice(0, version));
  return [
    ...(checked[0]?.integrity_check === 'ok' ? [] : [{ kind: 'store-damaged' } as const]),
    ...lost.map(({ table, count }) => ({ kind: 'reference-broken', table, rows: count }) as const),
    ...strange.map((name) => ({ kind: 'schema-strange', name }) as const),
  ];
}

/**
 * The chain comes first: where it is broken, what the seals say follows from that. Pages are held against the seals last, for only a sound
 * seal can tell an old copy of a page from the page.
 */
async function troubleOfTrail(
  store: Store,
  request: VerifyRequest,
  keys: UnlockedKeys,
): Promise<readonly VaultFinding[]> {
  const trail = await verifyTrail(store.db);
  if (!trail.ok) return [trail.error];
  const seals = sealsOf(request, keys);
  const troubles: VaultFinding[] = [];
  for (const place of sealPlaces) {
    const trouble = await checkSealAt(store.db, seals, place);
    if (trouble) troubles.push(trouble);
  }
  if (troubles.length > 0) return troubles;
  const pages = await checkPages(store, seals);
  if (pages.ok) return [];
  if (pages.error.kind === 'vault-in-use') throw new Error('The private copy of a store is in use');
  return [pages.error];
}

const sealsOf = ({ workDir, userDataDir }: VerifyRequest, { vaultId, log }: UnlockedKeys) =>
  openHeadSeals({ dir: workDir, userDataDir: userDataDir ?? join(workDir, 'no-workstation'), vaultId, key: log });

async function soundPartOfTrail(
  db: Kysely<Tables>,
  findings: readonly VaultFinding[],
): Promise<NonNullable<VaultVerified['trail']>> {
  const broken = findings.flatMap((finding) => (finding.kind === 'trail-broken' ? [finding.sequence] : []))[0];
  const entries = broken === undefined ? (await readChainHead(db)).sequence : Math.max(0, broken - 1);
  const lastAt = await readEntryMoment(db, entries);
  return { entries, head: (await readEntryHash(db, entries)) ?? '', ...(lastAt === undefined ? {} : { lastAt }) };
}
