import { destroyKey, revealKey, SecretKey } from '../../electron/vault/secret-key.ts';
import type { UnlockedKeys } from '../../electron/vault/unlocked-keys.ts';

/** Keys of their own for a vault that will destroy them: tests open one vault thousands of times without stretching its passphrase. */
export function copyKeys(keys: UnlockedKeys): UnlockedKeys {
  const copied = Object.fromEntries(
    Object.entries(keys).map(([name, value]) => [
      name,
      value instanceof SecretKey ? new SecretKey(Buffer.from(revealKey(value))) : value,
    ]),
  );
  const destroy = () => {
    for (const value of Object.values(copied)) if (value instanceof SecretKey) destroyKey(value);
  };
  // The same fields by the same names.
  return { ...copied, destroy } as UnlockedKeys;
}
