import type { Result } from '../../shared/kernel/result.ts';
import type { HolderKeys, Store } from './ports.ts';
import type { Change } from './workspace.ts';

/** A passphrase that was wrong, or given too soon after wrong ones. */
export type FailedAttempt =
  | { readonly kind: 'wrong-passphrase'; readonly failures: number; readonly waitSeconds: number }
  | { readonly kind: 'unlock-delayed'; readonly waitSeconds: number };

/** Why a passphrase cannot be chosen. */
export type PassphraseUnfit =
  | { readonly kind: 'passphrase-too-short'; readonly minimum: number }
  | { readonly kind: 'passphrase-too-long'; readonly maximum: number };

export type TooManyKeys = { readonly kind: 'too-many-keys' };

/** A key that was made and opens nothing yet. */
export interface NewKey {
  readonly slotId: string;
  readonly keys: HolderKeys;
  /** Makes it open the vault, durably; call it once the store says whose it is. */
  put(): void;
}

/** A recovery kit that was made and opens nothing yet: its words are shown once and not kept. */
export interface PreparedKit {
  /** The same as the id of its key. */
  readonly kitId: string;
  /** One part of 24 words, or three of 25. */
  readonly parts: readonly (readonly string[])[];
  /** Which words must be typed back; both count from 0. */
  readonly checks: readonly { readonly part: number; readonly position: number }[];
}

export type KitForm = 'kit' | 'shares';

/** What may be done with the keys of the vault right after the acting person gave the passphrase again. */
export interface KeyAccess {
  /** A key for a new person. */
  makeKey(passphrase: string): Promise<Result<NewKey, TooManyKeys>>;
  /** Another passphrase for the acting person, which `put` makes the only one. */
  changePassphrase(newPassphrase: string): Promise<Result<Pick<NewKey, 'put'>, PassphraseUnfit>>;
  /** Kept in the core's memory only, until it is confirmed, the keys are rotated or the vault is locked. */
  prepareKit(form: KitForm): Promise<Result<PreparedKit, TooManyKeys>>;
  rotate(rotation: Rotation): Promise<Result<null, { readonly kind: 'keys-tampered' | 'disk-full' }>>;
}

/** New keys for the vault, and its store rewritten under them: see `rewrite-store.ts`. Work goes on in the new store. */
export interface Rotation {
  /** The slots that stay, each with the public key that the store knows for it. */
  readonly keep: ReadonlyMap<string, string>;
  /** What else is new about the new store; in one transaction with its notes. */
  readonly amend: (store: Store) => Promise<Change<null>['notes']>;
}

/** The keys of an open vault, as use-cases see them: none of them ever leaves it. */
export interface KeyRing {
  /** Whether a new passphrase may be used. */
  checkPassphrase(passphrase: string): Result<undefined, PassphraseUnfit>;
  /**
   * Asks the acting person for the passphrase again; the access ends with `work`. Failures stand in the trail and count like those
   * of unlocking. Changes of keys wait for each other.
   */
  confirm<Value, Failure>(
    passphrase: string,
    work: (access: KeyAccess) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | FailedAttempt>>;
  /** The key of a prepared kit, when the words that were asked for are right; `position` counts these words from 0. */
  confirmKit(
    kitId: string,
    words: readonly string[],
  ): Result<
    NewKey & { readonly form: KitForm },
    { readonly kind: 'not-found' } | { readonly kind: 'words-differ'; readonly position: number } | TooManyKeys
  >;
}

/** Signs in the name of the person at the keyboard. */
export interface Signer {
  /** Ed25519, hexadecimal; the store keeps it for as long as the vault exists. */
  readonly publicKey: string;
  /** Ed25519, 64 bytes. Let `bytes` begin with what they are, so that no signature fits two uses. */
  sign(bytes: Uint8Array): Uint8Array;
}
