import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type KeySlot, maximumSlots, type VaultHeader } from './vault-header.ts';

/** The vault has as many key slots as its header can hold. */
export interface TooManyKeys {
  readonly kind: 'too-many-keys';
}

/** The header with one slot more, still to be written. */
export function addSlot(header: VaultHeader, slot: KeySlot): Result<VaultHeader, TooManyKeys> {
  if (header.slots.length >= maximumSlots) return fail({ kind: 'too-many-keys' });
  return ok({ ...header, slots: [...header.slots, slot] });
}
