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

/** The most key slots that a vault can have, those of recovery kits included. */
export const maximumSlots = 64;

/** What the program of version 1 reads at most, so that it too can say "newer format" of a full header. A larger file is not read. */
export const maximumHeaderBytes = 64 * 1024;

const formatName = 'letseldossier-vault';
const formatVersion = 2;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** AES-256-GCM over so many bytes; everything in hexadecimal. */
const sealedBytes = (bytes: number) => z.strictObject({ nonce: hex(12), ciphertext: hex(bytes), tag: hex(16) });

const slotTerms = {
  id: z.uuidv4(),
  kind: z.enum(['user', 'recovery']),
  kdf: z.strictObject({ algorithm: z.literal('argon2id-13'), parameters: Argon2Parameters, salt: hex(16) }),
};

/**
 * One way to the root key. Argon2id over a secret that a person holds opens a personal seed; from the seed come an X25519 key,
 * to whose public half the root key is sealed, and an Ed25519 key, which signs. The public half lies here in the open and can be
 * exchanged by anyone who can write the file: whoever seals something to it takes it from the encrypted store instead.
 */
export const KeySlot = z.strictObject({
  ...slotTerms,
  wrappedSeed: sealedBytes(32),
  publicKey: hex(32),
  sealedRoot: sealedBytes(32).extend({ ephemeralKey: hex(32) }),
});
export type KeySlot = z.infer<typeof KeySlot>;

/** The slot of version 1: the secret opens the root key itself. */
export const KeySlotV1 = z.strictObject({ ...slotTerms, wrappedKey: sealedBytes(32) });
export type KeySlotV1 = z.infer<typeof KeySlotV1>;

const headerTerms = {
  format: z.literal(formatName),
  vaultId: z.uuidv4(),
  cipher: z.literal('sqlcipher-4-raw-key'),
  databaseSalt: hex(16),
};

/** The content of `vault.json` but for its checksum, as it is written. */
export const VaultHeader = z.strictObject({
  ...headerTerms,
  version: z.literal(formatVersion),
  slots: z.array(KeySlot).min(1).max(maximumSlots),
  /** The files key and the log key under the root key, in a vault whose root key was replaced; otherwise they follow from the root. */
  carriedKeys: sealedBytes(64).optional(),
});
export type VaultHeader = z.infer<typeof VaultHeader>;

/** What version 1 wrote: never more than the one slot of the person who made the vault. */
export const VaultHeaderV1 = z.strictObject({
  ...headerTerms,
  version: z.literal(1),
  slots: z.tuple([KeySlotV1]),
});
export type VaultHeaderV1 = z.infer<typeof VaultHeaderV1>;

/** A header of any version that this program knows. */
export type ReadableHeader = VaultHeader | VaultHeaderV1;

export type HeaderRefused =
  | { readonly kind: 'vault-missing' }
  | { readonly kind: 'vault-damaged' }
  | { readonly kind: 'newer-format'; readonly found: number; readonly known: number }
  | { readonly kind: 'slot-downgraded'; readonly slotId: string };

/** Reads and checks a vault's header: its form, the floor of every slot, and the checksum that tells damage from a wrong passphrase. */
export function readVaultHeader(dir: string): Result<ReadableHeader, HeaderRefused> {
  const path = join(dir, headerFileName);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return fail({ kind: 'vault-missing' });
  if (size > maximumHeaderBytes) return fail({ kind: 'vault-damaged' });
  return decodeVaultHeader(readFileSync(path));
}

/** Writes a vault's header, replacing an earlier one whole or not at all; durable on return. */
export function writeVaultHeader(dir: string, header: VaultHeader): void {
  writeFileAtomically(join(dir, headerFileName), encodeVaultHeader(header));
}

/** The bytes of `vault.json`. */
export function encodeVaultHeader(header: VaultHeader): Buffer {
  const stored = { ...VaultHeader.parse(header), checksum: checksumOf(header) };
  const bytes = Buffer.from(`${JSON.stringify(stored, null, 1)}\n`, 'utf8');
  if (bytes.length > maximumHeaderBytes) throw new Error('A vault header larger than what is read again');
  return bytes;
}

const StatedVersion = z.object({ format: z.literal(formatName), version: z.int().positive() });
const checksum = { checksum: hex(32) };
const StoredHeader = z.discriminatedUnion('version', [VaultHeader.extend(checksum), VaultHeaderV1.extend(checksum)]);

/** Checks the bytes of a `vault.json` as `readVaultHeader` does, wherever they come from. */
export function decodeVaultHeader(bytes: Uint8Array): Result<ReadableHeader, HeaderRefused> {
  const content = parseJson(Buffer.from(bytes).toString('utf8'));
  const stated = StatedVersion.safeParse(content);
  if (!stated.success) return fail({ kind: 'vault-damaged' });
  if (stated.data.version > formatVersion) {
    return fail({ kind: 'newer-format', found: stated.data.version, known: formatVersion });
  }
  const stored = StoredHeader.safeParse(content);
  if (!stored.success) return fail({ kind: 'vault-damaged' });
  const { checksum: found, ...header } = stored.data;
  const slots: readonly (KeySlot | KeySlotV1)[] = header.slots;
  const weak = slots.find((slot) => isBelowFloor(slot.kdf.parameters));
  if (weak) return fail({ kind: 'slot-downgraded', slotId: weak.id });
  const distinctSlots = new Set(slots.map((slot) => slot.id)).size;
  if (found !== checksumOf(header) || distinctSlots !== slots.length) return fail({ kind: 'vault-damaged' });
  return ok(header);
}

// Not a secret and no protection against intent: anyone may recompute it. What it tells apart is a rotten disk and a typing error.
const checksumOf = (header: ReadableHeader): string =>
  createHash('sha256').update(canonicalJson(header), 'utf8').digest('hex');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
