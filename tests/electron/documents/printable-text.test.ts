import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, printableText } from '../../../electron/documents/printable-text.ts';

test('ordinary text of any script passes unchanged', () => {
  for (const text of ['#set *a* $b$ @c', 'Ünïcödé – “aanhaling”…', 'مريم', '李小龙', '👧🏽 e\u0301', 'regel\nregel']) {
    expect(plainText(text)).toBe(text);
  }
});

test.each([
  ['\u202e', '[U+202E]'],
  ['\u2066', '[U+2066]'],
  ['\u200f', '[U+200F]'],
  ['\u0000', '[U+0000]'],
  ['\u009b', '[U+009B]'],
  ['\ufeff', '[U+FEFF]'],
  ['a\tb', 'a    b'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\ud800b', 'a[U+D800]b'],
  ['😀\udc00', '😀[U+DC00]'],
])('%j is printed as %j', (text, printed) => {
  expect(plainText(text)).toBe(printed);
});

test('nothing printed hides, and printing twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const printed = plainText(text);
      expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cs}/u);
      expect(plainText(printed)).toBe(printed);
    }),
  );
});

test('what cannot be drawn is printed as its number, and again and again the same', () => {
  const draws = (codePoint: number): boolean => codePoint < 0x250;
  expect(printableText('kind 🩹 م\u202e', draws)).toBe('kind [U+1FA79] [U+0645][U+202E]');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const printed = printableText(text, draws);
      expect([...printed].every((character) => draws(character.codePointAt(0) ?? 0))).toBe(true);
      expect(printableText(printed, draws)).toBe(printed);
    }),
  );
});
