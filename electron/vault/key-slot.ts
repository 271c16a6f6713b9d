import { randomBytes } from 'node:crypto';
import { type Argon2Parameters, isBelowFloor } from './argon2-parameters.ts';
import { keyLength } from './derive-keys.ts';
import { derivePersonalKeys, type PublicKeys } from './personal-keys.ts';
import { openSealedBytes, sealBytes } from './sealed-bytes.ts';
import { openSealedRoot, sealRoot } from './sealed-root.ts';
import { destroyKey, revealKey, SecretKey } from './secret-key.ts';
import { type SlotSecret, slotKey } from './slot-key.ts';
import type { KeySlot } from './vault-header.ts';

export interface SlotRequest {
  readonly vaultId: string;
  readonly slotId: string;
  readonly kind: KeySlot['kind'];
  /** At or above the floor. For a recovery secret of 256 random bits the floor is more than enough: there is nothing to guess. */
  readonly parameters: Argon2Parameters;
}

/** A slot and the public keys of its holder, which belong in the encrypted store. */
export interface MadeSlot {
  readonly slot: KeySlot;
  readonly publicKeys: PublicKeys;
}

/**
 * A new slot for a new holder, with a fresh personal seed. Whether a passphrase is long enough is the caller's to check; throws on
 * parameters below the floor.
 */
export async function makeSlot(root: SecretKey, secret: SlotSecret, request: SlotRequest): Promise<MadeSlot> {
  const seed = new SecretKey(randomBytes(keyLength));
  try {
    return await makeSlotOfSeed({ root, seed }, secret, request);
  } finally {
    destroyKey(seed);
  }
}

/** What a slot leads to. */
export interface SlotKeys {
  readonly root: SecretKey;
  readonly seed: SecretKey;
}

/** A slot for a seed that already exists; root and seed stay the caller's. */
export async function makeSlotOfSeed(keys: SlotKeys, secret: SlotSecret, request: SlotRequest): Promise<MadeSlot> {
  const { vaultId, slotId, kind, parameters } = request;
  const personal = derivePersonalKeys(keys.seed, { vaultId, slotId });
  personal.destroy();
  const { publicKeys } = personal;
  const wrapped = await wrapSeed({ vaultId, id: slotId, kind, seed: keys.seed, parameters }, secret);
  const terms = { vaultId, id: slotId, kind, publicKey: publicKeys.box };
  const sealedRoot = sealRoot(keys.root, terms);
  return { slot: { id: slotId, kind, ...wrapped, publicKey: publicKeys.box, sealedRoot }, publicKeys };
}

/**
 * The root key and the holder's seed, or `undefined` when the secret is not this slot's or anything in the slot was changed: its id,
 * kind, parameters, public key or vault.
 */
export async function openSlot(vaultId: string, slot: KeySlot, secret: SlotSecret): Promise<SlotKeys | undefined> {
  const seed = await unwrapSeed(vaultId, slot, secret);
  if (!seed) return undefined;
  const personal = derivePersonalKeys(seed, { vaultId, slotId: slot.id });
  const matching = personal.publicKeys.box === slot.publicKey;
  const root = matching ? openSealedRoot(personal.box, slot.sealedRoot, { vaultId, ...slot }) : undefined;
  personal.destroy();
  if (root) return { root, seed };
  destroyKey(seed);
  return undefined;
}

/**
 * The same slot under another secret: same seed, same keys, fresh salt and nonce. Whoever kept an old `vault.json` and knows the old
 * secret still has the seed: a secret that became known calls for a new slot and a new root key, not for this.
 */
export async function rewrapSlot(vaultId: string, slot: KeySlot, change: NewSecret): Promise<KeySlot> {
  const { id, kind } = slot;
  const { seed, secret, parameters } = change;
  return { ...slot, ...(await wrapSeed({ vaultId, id, kind, seed, parameters }, secret)) };
}

interface NewSecret {
  readonly seed: SecretKey;
  readonly secret: SlotSecret;
  readonly parameters: Argon2Parameters;
}

interface SeedWrapping extends Pick<KeySlot, 'id' | 'kind'> {
  readonly vaultId: string;
  readonly seed: SecretKey;
  readonly parameters: Argon2Parameters;
}

async function wrapSeed(wrapping: SeedWrapping, secret: SlotSecret): Promise<Pick<KeySlot, 'kdf' | 'wrappedSeed'>> {
  const { vaultId, id, kind, seed, parameters } = wrapping;
  if (isBelowFloor(parameters)) throw new Error('Argon2 parameters below the floor');
  const kdf: KeySlot['kdf'] = { algorithm: 'argon2id-13', parameters, salt: randomBytes(16).toString('hex') };
  const key = await slotKey({ vaultId, slot: { id, kind, kdf }, purpose: 'slot-seed' }, secret);
  try {
    return { kdf, wrappedSeed: sealBytes(key, revealKey(seed), boundTo(vaultId, { id, kind, kdf })) };
  } finally {
    destroyKey(key);
  }
}

async function unwrapSeed(vaultId: string, slot: KeySlot, secret: SlotSecret): Promise<SecretKey | undefined> {
  const key = await slotKey({ vaultId, slot, purpose: 'slot-seed' }, secret);
  try {
    const seed = openSealedBytes(key, slot.wrappedSeed, boundTo(vaultId, slot));
    return seed && new SecretKey(seed);
  } finally {
    destroyKey(key);
  }
}

const boundTo = (vaultId: string, { id, kind, kdf }: Pick<KeySlot, 'id' | 'kind' | 'kdf'>) =>
  ({ format: 'letseldossier-vault', version: 2, part: 'seed', vaultId, slot: id, kind, kdf }) as const;
