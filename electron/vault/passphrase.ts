import { fail, ok, type Result } from '../../shared/kernel/result.ts';

/**
 * Characters that a new passphrase needs at least. Argon2id slows guessing but cannot save a short secret: the shortest
 * random one of this length (digits only, 40 bits) still costs an attacker 10^12 guesses of 256 MiB each.
 */
const minimumPassphraseLength = 12;

/** More than anyone types; keeps the work that a pasted text can cause bounded. */
const maximumPassphraseLength = 512;

export type PassphraseRefused =
  | { readonly kind: 'passphrase-too-short'; readonly minimum: number }
  | { readonly kind: 'passphrase-too-long'; readonly maximum: number };

/** Whether a new passphrase may be used; its length is counted in characters (code points) after NFC normalisation. */
export function checkNewPassphrase(passphrase: string): Result<undefined, PassphraseRefused> {
  const { length } = [...passphrase.normalize('NFC')];
  if (length < minimumPassphraseLength) return fail({ kind: 'passphrase-too-short', minimum: minimumPassphraseLength });
  if (length > maximumPassphraseLength) return fail({ kind: 'passphrase-too-long', maximum: maximumPassphraseLength });
  return ok(undefined);
}

/**
 * The bytes that stand for a passphrase: UTF-8 after NFC, so that keyboards that compose accents differently agree.
 * Only this buffer can be wiped, the text itself stays with the JavaScript engine until it is collected.
 */
export function passphraseBytes(passphrase: string): Buffer {
  return Buffer.from(passphrase.normalize('NFC'), 'utf8');
}
