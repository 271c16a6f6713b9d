import { destroyKey, type SecretKey } from './secret-key.ts';
import type { VaultHeader } from './vault-header.ts';

/**
 * What a secret gives for the short while that keys are made, changed or replaced: the root key and the personal seed of one slot, with the
 * header that they came from. An open vault works without it. `destroy` it in a `finally`.
 */
export interface RootAccess {
  readonly header: VaultHeader;
  /** The slot that was opened. */
  readonly slotId: string;
  readonly root: SecretKey;
  readonly seed: SecretKey;
  /** Overwrites both keys; harmless when repeated. */
  destroy(): void;
}

/** Takes the keys over. */
export function rootAccess(parts: Omit<RootAccess, 'destroy'>): RootAccess {
  return {
    ...parts,
    destroy: () => {
      destroyKey(parts.root);
      destroyKey(parts.seed);
    },
  };
}
