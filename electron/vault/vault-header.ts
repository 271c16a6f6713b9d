import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../shared/domain/audit/canonical-json.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { Argon2Parameters, isBelowFloor } from './argon2-parameters.ts';
import { writeFileAtomically } from './atomic-file.ts';

/** The one file of a vault that can be read without a key; it holds nothing about people. */
export const headerFileName = 'vault.json';

/** A header of 64 slots stays far below this; a larger file is not read. */
const maximumHeaderBytes = 64 * 1024;

const formatName = 'letseldossier-vault';
const formatVersion = 1;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** One way to the root key: Argon2id over a secret that a person holds, then AES-256-GCM. */
export const KeySlot = z.strictObject({
  id: z.uuidv4(),
  kind: z.enum(['user', 'recovery']),
  kdf: z.strictObject({ algorithm: z.literal('argon2id-13'), parameters: Argon2Parameters, salt: hex(16) }),
  wrappedKey: z.strictObject({ nonce: hex(12), ciphertext: hex(32), tag: hex(16) }),
});
export type KeySlot = z.infer<typeof KeySlot>;

/** The content of `vault.json` but for its checksum. */
export const VaultHeader = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  vaultId: z.uuidv4(),
  cipher: z.literal('sqlcipher-4-raw-key'),
  databaseSalt: hex(16),
  slots: z.array(KeySlot).min(1).max(64),
});
export type VaultHeader = z.infer<typeof VaultHeader>;

const StoredHeader = VaultHeader.extend({ checksum: hex(32) });

export type HeaderRefused =
  | { readonly kind: 'vault-missing' }
  | { readonly kind: 'vault-damaged' }
  | { readonly kind: 'newer-format'; readonly found: number; readonly known: number }
  | { readonly kind: 'slot-downgraded'; readonly slotId: string };

/** Reads and checks a vault's header: its form, the floor of every slot, and the checksum that tells damage from a wrong passphrase. */
export function readVaultHeader(dir: string): Result<VaultHeader, HeaderRefused> {
  const path = join(dir, headerFileName);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return fail({ kind: 'vault-missing' });
  if (size > maximumHeaderBytes) return fail({ kind: 'vault-damaged' });
  return decodeHeader(parseJson(readFileSync(path, 'utf8')));
}

/** Writes a vault's header, replacing an earlier one whole or not at all. */
export function writeVaultHeader(dir: string, header: VaultHeader): void {
  const stored = { ...VaultHeader.parse(header), checksum: checksumOf(header) };
  writeFileAtomically(join(dir, headerFileName), Buffer.from(`${JSON.stringify(stored, null, 2)}\n`, 'utf8'));
}

const StatedVersion = z.object({ format: z.literal(formatName), version: z.int().positive() });

function decodeHeader(content: unknown): Result<VaultHeader, HeaderRefused> {
  const stated = StatedVersion.safeParse(content);
  if (!stated.success) return fail({ kind: 'vault-damaged' });
  if (stated.data.version > formatVersion) {
    return fail({ kind: 'newer-format', found: stated.data.version, known: formatVersion });
  }
  const stored = StoredHeader.safeParse(content);
  if (!stored.success) return fail({ kind: 'vault-damaged' });
  const { checksum, ...header } = stored.data;
  const weak = header.slots.find((slot) => isBelowFloor(slot.kdf.parameters));
  if (weak) return fail({ kind: 'slot-downgraded', slotId: weak.id });
  const distinctSlots = new Set(header.slots.map((slot) => slot.id)).size;
  if (checksum !== checksumOf(header) || distinctSlots !== header.slots.length) return fail({ kind: 'vault-damaged' });
  return ok(header);
}

// Not a secret and no protection against intent: anyone may recompute it. What it tells apart is a rotten disk and a typing error.
const checksumOf = (header: VaultHeader): string =>
  createHash('sha256').update(canonicalJson(header), 'utf8').digest('hex');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
