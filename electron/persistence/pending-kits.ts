import { randomInt } from 'node:crypto';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { KitForm, PreparedKit, TooManyKeys } from '../application/key-ring.ts';
import { floorArgon2 } from '../vault/argon2-parameters.ts';
import { type MadeSlot, makeSlot } from '../vault/key-slot.ts';
import { kitWords, newRecoverySecret, shareWords } from '../vault/recovery-words.ts';
import type { RootAccess } from '../vault/root-access.ts';
import { maximumSlots } from '../vault/vault-header.ts';

/** How many words of each part must be typed back. */
const checksByForm: Readonly<Record<KitForm, number>> = { kit: 4, shares: 2 };

interface PendingKit {
  readonly form: KitForm;
  readonly made: MadeSlot;
  /** The words that are asked for, in order; of the others nothing is kept. */
  readonly asked: readonly string[];
}

interface KitRequest {
  readonly access: RootAccess;
  readonly form: KitForm;
  readonly slotId: string;
}

/** Kits whose words have been shown and not yet been typed back. They exist in the memory of this process only. */
export interface PendingKits {
  prepare(request: KitRequest): Promise<Result<PreparedKit, TooManyKeys>>;
  confirm(
    kitId: string,
    words: readonly string[],
  ): Result<PendingKit, { readonly kind: 'not-found' } | { readonly kind: 'words-differ'; readonly position: number }>;
  forget(kitId: string): void;
  forgetAll(): void;
}

/** No kits yet. */
export function createPendingKits(): PendingKits {
  const kitById = new Map<string, PendingKit>();
  return {
    prepare: async ({ access, form, slotId: kitId }) => {
      const { header, root } = access;
      if (header.slots.length >= maximumSlots) return fail({ kind: 'too-many-keys' });
      const secret = newRecoverySecret();
      try {
        // There is nothing to guess in 256 random bits: the lowest cost will do.
        const slot = { vaultId: header.vaultId, slotId: kitId, kind: 'recovery', parameters: floorArgon2 } as const;
        const made = await makeSlot(root, secret, slot);
        const parts = form === 'kit' ? [kitWords(secret)] : await shareWords(secret);
        const checks = parts.flatMap(({ length }, part) =>
          somePositions(length, checksByForm[form]).map((position) => ({ part, position })),
        );
        const asked = checks.map(({ part, position }) => parts[part]?.[position] ?? '');
        kitById.set(kitId, { form, made, asked });
        return ok({ kitId, parts, checks });
      } finally {
        secret.fill(0);
      }
    },
    confirm: (kitId, words) => {
      const kit = kitById.get(kitId);
      if (!kit) return fail({ kind: 'not-found' });
      const position = kit.asked.findIndex((word, index) => !isSameWord(words[index], word));
      return position < 0 ? ok(kit) : fail({ kind: 'words-differ', position });
    },
    forget: (kitId) => void kitById.delete(kitId),
    forgetAll: () => kitById.clear(),
  };
}

/** No two words of the list begin with the same four letters. */
function isSameWord(typed: string | undefined, word: string): boolean {
  const bare = typed?.trim().toLowerCase() ?? '';
  return bare === word || (bare.length >= 4 && word.startsWith(bare));
}

/** Different places below `length`, in order. */
function somePositions(length: number, count: number): readonly number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(randomInt(length));
  return [...chosen].toSorted((a, b) => a - b);
}
