import type { Coverage } from './font-coverage.ts';

/**
 * Characters that are not seen but change how a line reads: controls, and marks that turn the direction of what follows
 * (Unicode Standard Annex 9), and halves of characters, which no file can hold.
 */
const HIDDEN = /\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/**
 * Text as it can be printed: hidden marks, halves of characters and what the fonts do not draw are written out as `[U+202E]`, line ends are
 * line feeds. An archive file may not hold a character without a drawing (ISO 19005-3, 6.2.11.8).
 */
export function printableText(text: string, draws: Coverage): string {
  return plainText(text).replace(/./gsu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return draws(codePoint) ? character : codePointName(codePoint);
  });
}

/** Text in which nothing hides, with line feeds for line ends; what the fonts do not draw is still in it. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '    ')
    .replace(HIDDEN, (character) => (character === '\n' ? character : codePointName(character.codePointAt(0) ?? 0)));
}

/** The usual notation of a code point, e.g. `[U+202E]`. */
const codePointName = (codePoint: number): string => `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
