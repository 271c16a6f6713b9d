import { createHash, randomBytes } from 'node:crypto';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { combine, split } from 'shamir-secret-sharing';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { keyLength } from './derive-keys.ts';

/*
 * A kit is 24 words after BIP39: 256 bits and 8 bits of their SHA-256.
 *
 * A share is 25 words of the same list: 33 bytes (32 of Shamir's scheme over GF(2^8), one for the place on the polynomial), then the
 * first 11 bits of SHA-256("letseldossier-share/1" ‖ the 33 bytes), cut big-endian into groups of 11 bits. The number of words tells
 * a share from a kit. Three shares are made and any two give the secret; one gives nothing, whatever the computing power.
 *
 * A checksum notices a wrong word in a kit with probability 255/256 and in a share with 2047/2048. What slips through is still
 * refused by the key slot, only later and as a failed attempt. Texts cannot be wiped: the words stay in this process until it ends.
 */

/** Words of a kit. */
export const kitWordCount = 24;

/** Words of a share. */
export const shareWordCount = 25;

const [shareCount, shareThreshold] = [3, 2];
const bitsPerWord = 11;
const shareLength = keyLength + 1;

/** 256 random bits for a new kit or a new set of shares; the caller wipes them. */
export const newRecoverySecret = (): Buffer => randomBytes(keyLength);

/** The words of a kit. */
export const kitWords = (secret: Uint8Array): readonly string[] =>
  entropyToMnemonic(Uint8Array.from(secret), wordlist).split(' ');

/** The words of three shares, any two of which give the secret. Each call makes another set; shares of different sets do not go together. */
export async function shareWords(secret: Uint8Array): Promise<readonly (readonly string[])[]> {
  const copy = Uint8Array.from(secret);
  const shares = await split(copy, shareCount, shareThreshold);
  copy.fill(0);
  return shares.map((share) => {
    const words = wordsOf(share);
    share.fill(0);
    return words;
  });
}

export type RecoveryPartsRefused =
  /**
   * A word that is not in the list, or where `position` is missing, a part with the wrong number of words or a wrong checksum.
   * `part` and `position` count from 0.
   */
  | { readonly kind: 'words-unreadable'; readonly part: number; readonly position?: number }
  /** Only one share, or the same one twice. */
  | { readonly kind: 'share-missing' };

/**
 * The secret behind one kit or at least two shares, each typed as one part; the caller wipes it. Takes words in any case, cut to four
 * letters or more, numbered, between any white space and punctuation. Shares of different sets give a secret that opens nothing.
 */
export async function readRecoveryParts(
  parts: readonly string[],
): Promise<Result<{ readonly secret: Buffer }, RecoveryPartsRefused>> {
  const numbered: (readonly number[])[] = [];
  for (const [part, text] of parts.entries()) {
    const words = readWords(text);
    if (!words.ok) return fail({ kind: 'words-unreadable', part, position: words.error.position });
    numbered.push(words.value);
  }
  const [first] = numbered;
  if (numbered.length === 1 && first?.length === kitWordCount) {
    const secret = readKit(first);
    return secret ? ok({ secret }) : fail({ kind: 'words-unreadable', part: 0 });
  }
  const shares = numbered.map(readShare);
  const unreadable = shares.indexOf(undefined);
  if (unreadable >= 0) return fail({ kind: 'words-unreadable', part: unreadable });
  return combineShares(shares.filter((share) => share !== undefined));
}

async function combineShares(
  shares: readonly Uint8Array[],
): Promise<Result<{ readonly secret: Buffer }, RecoveryPartsRefused>> {
  // Two shares for one place on the polynomial are the same share, or of different sets and then of no use together either.
  const shareByPlace = new Map(shares.map((share) => [share[keyLength], share]));
  try {
    if (shareByPlace.size < shareThreshold) return fail({ kind: 'share-missing' });
    const secret = await combine([...shareByPlace.values()]);
    return ok({ secret: Buffer.from(secret.buffer) });
  } finally {
    for (const share of shares) share.fill(0);
  }
}

/** The place in the list of each word, or the position of the first that is not in it. */
function readWords(text: string): Result<readonly number[], { readonly kind: 'unknown'; readonly position: number }> {
  const words = text
    .toLowerCase()
    .split(/[\s,;.:()•–-]+/)
    .map((word) => word.replaceAll(/^[^a-z]+|[^a-z]+$/g, ''))
    .filter((word) => word !== '');
  const places = words.map(placeInList);
  const position = places.indexOf(-1);
  return position < 0 ? ok(places) : fail({ kind: 'unknown', position });
}

// No two words of the list begin with the same four letters.
const placeByBeginning = new Map(wordlist.map((word, place) => [word.slice(0, 4), place]));

function placeInList(word: string): number {
  const place = placeByBeginning.get(word.slice(0, 4)) ?? -1;
  const known = wordlist[place];
  return known === word || (word.length >= 4 && known?.startsWith(word)) ? place : -1;
}

function readKit(places: readonly number[]): Buffer | undefined {
  try {
    const secret = mnemonicToEntropy(places.map((place) => wordlist[place]).join(' '), wordlist);
    return Buffer.from(secret.buffer, secret.byteOffset, secret.length);
  } catch {
    return undefined;
  }
}

function wordsOf(share: Uint8Array): readonly string[] {
  const bits = (BigInt(`0x${Buffer.from(share).toString('hex')}`) << BigInt(bitsPerWord)) | BigInt(checksumOf(share));
  return Array.from({ length: shareWordCount }, (_, index) => {
    const place = Number((bits >> BigInt(bitsPerWord * (shareWordCount - 1 - index))) & 0x7ffn);
    const word = wordlist[place];
    if (word === undefined) throw new Error('The word list is incomplete');
    return word;
  });
}

function readShare(places: readonly number[]): Uint8Array | undefined {
  if (places.length !== shareWordCount) return undefined;
  const bits = places.reduce((sum, place) => (sum << BigInt(bitsPerWord)) | BigInt(place), 0n);
  const hex = (bits >> BigInt(bitsPerWord)).toString(16).padStart(shareLength * 2, '0');
  const share = Uint8Array.from(Buffer.from(hex, 'hex'));
  return Number(bits & 0x7ffn) === checksumOf(share) ? share : undefined;
}

const checksumOf = (share: Uint8Array): number =>
  createHash('sha256').update('letseldossier-share/1', 'utf8').update(share).digest().readUInt16BE(0) >>
  (16 - bitsPerWord);
