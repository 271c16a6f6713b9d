import { publicKeyOf } from './curve-keys.ts';
import { deriveKey } from './derive-keys.ts';
import { destroyKey, type SecretKey } from './secret-key.ts';

/** The public keys of a slot's holder, 32 bytes each in hexadecimal. */
export interface PublicKeys {
  /** X25519: the root key is sealed to it. */
  readonly box: string;
  /** Ed25519: signatures are checked with it. */
  readonly signing: string;
}

/** The private keys that follow from a personal seed. */
export interface PersonalKeys {
  readonly box: SecretKey;
  readonly signing: SecretKey;
  readonly publicKeys: PublicKeys;
  destroy(): void;
}

interface SeedOwner {
  readonly vaultId: string;
  readonly slotId: string;
}

/** The keys of a slot's holder in this vault; destroy them when done. The seed stays the caller's. */
export function derivePersonalKeys(seed: SecretKey, { vaultId, slotId }: SeedOwner): PersonalKeys {
  const salt = Buffer.from(`${vaultId}/${slotId}`, 'utf8');
  const box = deriveKey(seed, 'personal/box', salt);
  const signing = deriveKey(seed, 'personal/signing', salt);
  return {
    box,
    signing,
    publicKeys: { box: publicKeyOf('x25519', box), signing: publicKeyOf('ed25519', signing) },
    destroy: () => {
      destroyKey(box);
      destroyKey(signing);
    },
  };
}
