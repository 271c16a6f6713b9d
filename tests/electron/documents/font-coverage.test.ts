import { expect, test } from 'vitest';
import { coverageOfAll, fontCoverage, undrawable } from '../../../electron/documents/font-coverage.ts';
import { readReportFonts } from '../../../electron/documents/read-report-parts.ts';

const draws = coverageOfAll(readReportFonts());

test('the fonts draw what European names and this report need', () => {
  const text = 'ABCxyz0123 ÁÉËïöüçñÅØæß ĀčđğİıŁńőřŞşťůŽ Nguyễn Ωμέγα Кирилл “”‘’–—…•×±°²½€ [U+202E]';
  expect(undrawable(text, draws)).toEqual([]);
});

test('characters without a drawing are named once, in order', () => {
  expect(undrawable('aم bر م', draws)).toEqual([0x645, 0x631]);
});

test('joiners and variation marks do not count as missing', () => {
  expect(undrawable('a\u200db\ufe0f\u00ad\n', draws)).toEqual([]);
});

test('bytes that are no font are refused', () => {
  expect(() => fontCoverage(new Uint8Array(64))).toThrow();
});
