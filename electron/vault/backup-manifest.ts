import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../shared/domain/audit/canonical-json.ts';
import { Instant } from '../../shared/kernel/iso-date.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { revealKey, type SecretKey } from './secret-key.ts';

/** The list of everything in a snapshot. It is written last: without it a folder is what an interrupted backup left. */
export const manifestFileName = 'manifest.json';

/** A manifest of 200,000 files stays below this; a larger file is not read. */
const maximumManifestBytes = 64 * 1024 * 1024;

const formatVersion = 1;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file as it was when the backup was made; `name` is its name in the vault folder, `sha256` is over its (encrypted) bytes. */
export const BackupPart = z.strictObject({ name: z.string(), bytes: z.int().nonnegative(), sha256: Sha256 });
export type BackupPart = z.infer<typeof BackupPart>;

/** The parts that lie in the folder of the snapshot itself. */
export const snapshotPartNames = ['vault.json', 'dossier.sqlite', 'head.seal'] as const;

/** What a manifest says but for its MAC. It holds ids, sizes and sums, and nothing about people. */
export const BackupManifest = z.strictObject({
  format: z.literal('letseldossier-backup'),
  version: z.literal(formatVersion),
  backupId: z.uuidv4(),
  vaultId: z.uuidv4(),
  at: Instant,
  /** Whether the vault is for training: the mark must survive a restore. */
  training: z.boolean(),
  schemaVersion: z.int().positive(),
  /** The last entry of the audit trail in this snapshot. */
  head: z.strictObject({ sequence: z.int().nonnegative(), hash: Sha256 }),
  /** SHA-256 over all rows of all tables in a fixed order (`digestOfRows`). */
  content: Sha256,
  parts: z.array(BackupPart).length(snapshotPartNames.length),
  files: z.array(BackupPart.extend({ name: z.string().regex(/^[0-9a-f]{32}$/) })),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

const StoredManifest = BackupManifest.extend({ mac: Sha256 });

/** A manifest as it lies there. Whether the vault itself wrote it is only known with its key (`isAuthentic`). */
export interface ManifestFound {
  readonly manifest: BackupManifest;
  readonly mac: string;
}

/** Writes the manifest, whole or not at all; durable on return. */
export function writeManifest(folder: string, manifest: BackupManifest, key: SecretKey): void {
  const stated = BackupManifest.parse(manifest);
  const stored = { ...stated, mac: macOf(stated, key).toString('hex') };
  writeFileAtomically(join(folder, manifestFileName), Buffer.from(`${JSON.stringify(stored)}\n`, 'utf8'));
}

/** Reads the manifest of a snapshot; `undefined` when there is none that makes sense. */
export function readManifest(folder: string): ManifestFound | undefined {
  const path = join(folder, manifestFileName);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined || size > maximumManifestBytes) return undefined;
  const stored = StoredManifest.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (!stored.success) return undefined;
  const { mac, ...manifest } = stored.data;
  const named = new Set([...manifest.parts, ...manifest.files].map(({ name }) => name));
  if (!snapshotPartNames.every((name) => named.has(name))) return undefined;
  return named.size === manifest.parts.length + manifest.files.length ? { manifest, mac } : undefined;
}

/** Whether the vault with this key wrote the manifest exactly so. */
export const isAuthentic = ({ manifest, mac }: ManifestFound, key: SecretKey): boolean =>
  timingSafeEqual(Buffer.from(mac, 'hex'), macOf(manifest, key));

// The key also seals the head of the trail: the prefix keeps one from being taken for the other.
const macOf = (manifest: BackupManifest, key: SecretKey): Buffer =>
  createHmac('sha256', revealKey(key))
    .update('letseldossier-backup\0')
    .update(canonicalJson(manifest), 'utf8')
    .digest();

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
