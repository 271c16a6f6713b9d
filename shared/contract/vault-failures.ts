import { z } from 'zod';
import { failure } from './route.ts';

/** A passphrase as typed. Its minimum length is checked when it is chosen, not when it is used. */
export const Passphrase = z.string().min(1).max(1024);

/** The words of a recovery kit: one part for the kit itself, two for shares. Each part as it was typed. */
export const RecoveryParts = z.array(z.string().min(1).max(1024)).min(1).max(3);

/** A passphrase that was wrong, or given too soon after wrong ones. Both count for the whole vault. */
export const failedAttempt = [
  z.strictObject({ kind: z.literal('wrong-passphrase'), failures: z.int(), waitSeconds: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('unlock-delayed'), waitSeconds: z.int().positive() }),
] as const;

/** Why a vault cannot be opened, apart from the passphrase. */
export const openingFailures = [
  failure('unknown-vault'),
  failure('vault-missing'),
  failure('vault-damaged'),
  failure('vault-not-writable'),
  failure('slot-downgraded'),
  failure('newer-format'),
  failure('store-missing'),
  failure('store-damaged'),
  failure('store-newer'),
  failure('vault-in-use'),
  /** The store is older than its last known state; both moments of the trail by number. */
  z.strictObject({ kind: z.literal('store-rolled-back'), sealedSequence: z.int(), storeSequence: z.int() }),
  failure('seal-damaged'),
  /** The header was put back, or exchanged for one that the store does not know. */
  failure('keys-tampered'),
  z.strictObject({ kind: z.literal('trail-broken'), sequence: z.int() }),
] as const;

/** Why a passphrase cannot be chosen. */
export const newPassphraseFailures = [
  z.strictObject({ kind: z.literal('passphrase-too-short'), minimum: z.int() }),
  z.strictObject({ kind: z.literal('passphrase-too-long'), maximum: z.int() }),
] as const;

/** Why a vault cannot be put into a folder. */
export const newVaultFolderFailures = [
  failure('folder-not-empty'),
  failure('folder-not-writable'),
  failure('unknown-destination'),
] as const;

/** Why the words of a recovery kit do not open a vault. */
export const recoveryWordFailures = [
  /** A word that is not in the list, or a part whose checksum does not fit; `part` counts from 0, `position` (of the word) too. */
  z.strictObject({ kind: z.literal('words-unreadable'), part: z.int(), position: z.int().optional() }),
  /** One share alone opens nothing. */
  failure('share-missing'),
  /** The words are sound but not of this vault, or of a kit that was revoked. */
  z.strictObject({ kind: z.literal('wrong-recovery'), failures: z.int(), waitSeconds: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('unlock-delayed'), waitSeconds: z.int().positive() }),
] as const;
