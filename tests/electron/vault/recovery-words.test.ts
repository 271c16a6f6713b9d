import { randomBytes } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kitWordCount,
  kitWords,
  newRecoverySecret,
  readRecoveryParts,
  shareWordCount,
  shareWords,
} from '../../../electron/vault/recovery-words.ts';
import { expectOk } from '../../support/temp-vault.ts';

/** The 256-bit English vectors of BIP39: github.com/trezor/python-mnemonic, vectors.json, which the standard names as its own. */
const vectors: readonly (readonly [entropy: string, words: string])[] = [
  [
    '0000000000000000000000000000000000000000000000000000000000000000',
    'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon art',
  ],
  [
    '7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f',
    'legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth title',
  ],
  [
    '8080808080808080808080808080808080808080808080808080808080808080',
    'letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic bless',
  ],
  [
    'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
    'zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo vote',
  ],
  [
    '00ac97c48106f0aeb8ba061e0250a559b3251dc35854e694780ba51d53a50120',
    'absent gorilla van acoustic humor firm title dolphin bulk barely citizen recall crane moment aspect appear track phrase actual enforce steel spoon afraid benefit',
  ],
  [
    '3edc83b60740d77af3afa2fcb82c2f1bc541ee4e2518ddef4996d32453f54a3c',
    'disagree tomato unique attend aspect runway solid violin witness scrap armed daring favorite warm decade perfect target kid grant play early wide cigar night',
  ],
  [
    '89bb4bc5555992cdaf3444c5e7ca5a6e9f27efab894f1990bae41be8b2a26ea4',
    'meadow surge vanish primary odor grocery rubber mass shine dinner notable tag venue water purchase clarify book magic ribbon daughter menu eye ritual orchard',
  ],
  [
    '911fec0fbd88029f6fa99164896c18d898c9232af18bdcca3e42d53b86493104',
    'much youth advance kitchen lens exile salt cram goose enter alert raise milk muscle profit cousin system faint mouse price reveal cause series long',
  ],
];

const secretBytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
const read = async (...parts: readonly string[]) => readRecoveryParts(parts);
const secretOf = async (...parts: readonly string[]) => expectOk(await readRecoveryParts(parts)).secret;
const inOrder = (words: readonly string[]) => words.join(' ');

describe('a kit', () => {
  it.each(vectors)('is written as BIP39 writes %s', async (entropy, words) => {
    expect(inOrder(kitWords(Buffer.from(entropy, 'hex')))).toBe(words);
    expect((await secretOf(words)).toString('hex')).toBe(entropy);
  });

  it('comes back from its words', async () => {
    await fc.assert(
      fc.asyncProperty(secretBytes, async (secret) => {
        const words = kitWords(secret);
        expect(words).toHaveLength(kitWordCount);
        expect(await secretOf(inOrder(words))).toEqual(Buffer.from(secret));
      }),
    );
  });

  it('is new each time', () => {
    expect(newRecoverySecret()).toHaveLength(32);
    expect(newRecoverySecret()).not.toEqual(newRecoverySecret());
  });

  it('is noticed to be wrong by its checksum in 255 of 256 cases when one word is another', async () => {
    const words = kitWords(Buffer.from('911fec0fbd88029f6fa99164896c18d898c9232af18bdcca3e42d53b86493104', 'hex'));
    let [tried, accepted] = [0, 0];
    for (let place = 0; place < wordlist.length; place += 1) {
      const other = wordlist[place];
      if (other === undefined || other === words[3]) continue;
      tried += 1;
      if ((await read(inOrder(words.with(3, other)))).ok) accepted += 1;
    }
    // Binomial with 2,047 tries of probability 1/256: mean 8, standard deviation 2.8. The words are fixed, so the outcome is too.
    expect(tried).toBe(2047);
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(8 + 4 * 2.8);
  });
});

describe('shares', () => {
  it('give the secret by any two of the three, in any order, and by all three', async () => {
    await fc.assert(
      fc.asyncProperty(secretBytes, async (secret) => {
        const [a = '', b = '', c = ''] = (await shareWords(secret)).map(inOrder);
        for (const parts of [
          [a, b],
          [a, c],
          [b, c],
          [c, a],
          [b, c, a],
          [a, a, b],
        ])
          expect(await secretOf(...parts)).toEqual(Buffer.from(secret));
      }),
      { numRuns: 30 },
    );
  });

  it('give nothing one by one, not even when it is typed twice', async () => {
    for (const share of (await shareWords(newRecoverySecret())).map(inOrder)) {
      expect(await read(share)).toEqual({ ok: false, error: { kind: 'share-missing' } });
      expect(await read(share, share)).toEqual({ ok: false, error: { kind: 'share-missing' } });
    }
  });

  it('say nothing about the secret one by one: for the same secret, every value of a byte comes about equally often', async () => {
    const secret = Buffer.alloc(32, 0x5a);
    const counts = new Map<number, number>();
    for (let round = 0; round < 400; round += 1) {
      const [share = []] = await shareWords(secret);
      // The first 8 bits of the first word.
      const value = wordlist.indexOf(share[0] ?? '') >> 3;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    // 400 draws of 256 values leave about 54 unseen; 20 or more of any one value would have probability below 10^-12.
    expect(counts.size).toBeGreaterThan(150);
    expect(Math.max(...counts.values())).toBeLessThan(20);
  });

  it('of different sets give something else, or are seen not to go together', async () => {
    await fc.assert(
      fc.asyncProperty(secretBytes, secretBytes, async (one, other) => {
        fc.pre(!Buffer.from(one).equals(Buffer.from(other)));
        const [a = ''] = (await shareWords(one)).map(inOrder);
        const [, b = ''] = (await shareWords(other)).map(inOrder);
        const mixed = await read(a, b);
        // Two sets may give the same place on their polynomials to a share: 1 in 255.
        if (!mixed.ok) expect(mixed.error.kind).toBe('share-missing');
        else expect([Buffer.from(one), Buffer.from(other)]).not.toContainEqual(mixed.value.secret);
      }),
      { numRuns: 30 },
    );
  });

  it('are noticed to be wrong by their checksum in 2,047 of 2,048 cases when one word is another', async () => {
    const [share = []] = await shareWords(newRecoverySecret());
    expect(share).toHaveLength(shareWordCount);
    let accepted = 0;
    for (const other of wordlist.filter((word) => word !== share[7])) {
      const refused = await read(inOrder(share.with(7, other)));
      if (refused.ok) throw new Error('One share gave a secret');
      if (refused.error.kind === 'share-missing') accepted += 1;
      else expect(refused.error).toEqual({ kind: 'words-unreadable', part: 0 });
    }
    // Binomial with 2,047 tries of probability 1/2,048: more than 12 has probability below 10^-9.
    expect(accepted).toBeLessThanOrEqual(12);
  });

  it('are never taken for a kit, nor a kit for a share', async () => {
    const secret = newRecoverySecret();
    const [share = ''] = (await shareWords(secret)).map(inOrder);
    const kit = inOrder(kitWords(secret));
    expect(await read(share)).toEqual({ ok: false, error: { kind: 'share-missing' } });
    expect(await read(share, kit)).toEqual({ ok: false, error: { kind: 'words-unreadable', part: 1 } });
    expect(await read(kit, share)).toEqual({ ok: false, error: { kind: 'words-unreadable', part: 0 } });
    expect(await read(kit, kit)).toEqual({ ok: false, error: { kind: 'words-unreadable', part: 0 } });
  });
});

describe('words as people type them', () => {
  const [, [entropy, text] = ['', '']] = vectors;
  const words = text.split(' ');

  it.each<[string, string]>([
    ['in capitals', text.toUpperCase()],
    ['with commas', words.join(', ')],
    ['with line breaks, tabs and spaces around', `\n\t ${words.join(' \r\n\t')}  \n`],
    ['numbered', words.map((word, index) => `${index + 1}. ${word}`).join('\n')],
    ['numbered without a space', words.map((word, index) => `${index + 1}.${word}`).join(' ')],
    ['numbered with brackets', words.map((word, index) => `(${index + 1}) ${word};`).join(' ')],
    ['as a list', words.map((word) => `- ${word}`).join('\n')],
    ['cut to four letters', words.map((word) => word.slice(0, 4)).join(' ')],
    ['cut anywhere after four letters', words.map((word, index) => word.slice(0, 4 + (index % 3))).join(' ')],
  ])('are read %s', async (_how, typed) => {
    expect((await secretOf(typed)).toString('hex')).toBe(entropy);
  });

  it('can be cut to four letters because no two of the list begin with the same four', () => {
    expect(new Set(wordlist.map((word) => word.slice(0, 4))).size).toBe(2048);
  });

  it('are refused with the place of the first that is not in the list', async () => {
    const position = (typed: readonly string[]) => read(inOrder(typed));
    const unknown = (at: number) => ({ ok: false, error: { kind: 'words-unreadable', part: 0, position: at } });
    expect(await position(words.with(5, 'letsel'))).toEqual(unknown(5));
    expect(await position(words.with(0, 'wri'))).toEqual(unknown(0));
    expect(await position(words.with(1, 'winners'))).toEqual(unknown(1));
    expect(await position(words.with(23, 't1tle'))).toEqual(unknown(23));
    const [share = ''] = (await shareWords(newRecoverySecret())).map(inOrder);
    expect(await read(share, `x ${share}`)).toEqual({
      ok: false,
      error: { kind: 'words-unreadable', part: 1, position: 0 },
    });
  });

  it('are refused when there are too few or too many, or none', async () => {
    const unreadable = { ok: false, error: { kind: 'words-unreadable', part: 0 } };
    for (const typed of [words.slice(1), [...words, 'zoo', 'zoo'], words.slice(0, 12), [], ['1.', '2.']])
      expect(await read(inOrder(typed))).toEqual(unreadable);
    expect(await read()).toEqual({ ok: false, error: { kind: 'share-missing' } });
  });

  it('never make the reader fail, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 4 }), async (parts) => {
        expect((await readRecoveryParts(parts)).ok).toBe(false);
      }),
    );
  });
});

it('a kit and its shares are of the size that is promised', () => {
  expect([kitWordCount, shareWordCount]).toEqual([24, 25]);
  expect(kitWords(randomBytes(32))).toHaveLength(24);
});
