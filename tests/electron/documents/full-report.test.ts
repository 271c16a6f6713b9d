import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderReport, stopRendering } from '../../../electron/documents/render-report.ts';
import type { Language } from '../../../shared/kernel/label.ts';
import { pdf } from '../../support/pdf-tools.ts';
import { packLookup } from '../../support/standard-pack.ts';
import { wholeReport } from './whole-report.ts';

async function print(language: Language): Promise<Uint8Array> {
  const { document, photos } = await wholeReport(language);
  return renderReport(document, { photos });
}

let dutch: Uint8Array;
let english: Uint8Array;
beforeAll(async () => {
  dutch = await print('nl');
  english = await print('en');
});
afterAll(stopRendering);

describe('the printed report of a whole case', () => {
  test('is sound in both languages and says which it is in', () => {
    for (const bytes of [dutch, english]) expect(pdf.check(bytes)).toContain('No syntax or stream encoding errors');
    expect(pdf.objects(dutch)).toContain('"/Lang": "u:nl"');
    expect(pdf.objects(english)).toContain('"/Lang": "u:en"');
  });

  test('tells in Dutch what was told, seen, weighed and declared', () => {
    const text = pdf.words(dutch);
    for (const sentence of [
      'Noor *Voorbeeld* #de_Vries $x$',
      '“Ze is gisteren van de bank gevallen.”',
      'is een blauwe plek zichtbaar van 2,3 bij 1,8 cm',
      'Hier eindigt de letselbeschrijving.',
      'De bevindingen van het onderzoek zijn iets waarschijnlijker wanneer hypothese 1 juist is dan wanneer hypothese 2 juist is.',
      'Ik heb dit rapport naar waarheid, volledig en naar mijn beste inzicht opgesteld.',
      'Het is niet de officiële landelijke standaard',
    ]) {
      expect(text).toContain(sentence);
    }
  });

  test('describes before it interprets', () => {
    const text = pdf.words(dutch);
    const end = text.indexOf('Hier eindigt de letselbeschrijving.');
    expect(text.indexOf('is een blauwe plek zichtbaar')).toBeLessThan(end);
    expect(text.indexOf('niet te onderscheiden')).toBeGreaterThan(end);
    expect(text.indexOf('door vastgrijpen van de arm')).toBeGreaterThan(end);
  });

  test('tells the same in English', () => {
    const text = pdf.words(english);
    for (const sentence of [
      'there is a bruise',
      'The description of injuries ends here.',
      'slightly more probable when hypothesis 1 is true than when hypothesis 2 is true.',
      'It is not the official national standard',
      `Page 1 of ${pdf.pages(english)}`,
    ]) {
      expect(text).toContain(sentence);
    }
  });

  test('holds the two photos that may be printed and no bitmap of the drawings', () => {
    expect(pdf.images(dutch)).toHaveLength(2);
  });

  test('names the place on a flat drawing and prints that drawing with its clock', () => {
    const words = pdf.words(dutch);
    expect(words).toContain('op 3 uur (kind in rugligging, kikkerhouding; 12 uur is buikwaarts)');
    expect(words).toContain('Detailtekeningen van het anogenitale gebied');
    expect(words).toContain('meisje, op de rug in kikkerhouding. In beeld: letsel 3.');
    expect(pdf.words(english)).toContain("at 3 o'clock (child supine, frog-leg position; 12 o'clock is ventral)");
  });

  test('has every section in its outline', () => {
    const objects = pdf.objects(dutch);
    for (const { id, label } of packLookup.standard['report-format'].sections) {
      if (id !== 'title-page')
        expect(objects).toMatch(new RegExp(`"/Title": "u:[^"]*${label.nl.replaceAll(/[()]/g, '.')}`));
    }
  });
});
