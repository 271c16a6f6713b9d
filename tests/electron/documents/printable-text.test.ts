import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printableText } from '../../../electron/documents/printable-text.ts';

test('ordinary text of any script passes unchanged', () => {
  for (const text of ['#set *a* $b$ @c', 'Ünïcödé – “aanhaling”…', 'مريم', '李小龙', '👧🏽 e\u0301', 'regel\nregel']) {
    expect(printableText(text)).toBe(text);
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
  expect(printableText(text)).toBe(printed);
});

test('nothing printed hides, and printing twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const printed = printableText(text);
      expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cs}/u);
      expect(printableText(printed)).toBe(printed);
    }),
  );
});
