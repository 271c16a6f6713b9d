import { afterAll, describe, expect, test } from 'vitest';
import { renderSheet, stopRendering } from '../../../electron/documents/render-report.ts';
import type { Sheet, SheetBlock } from '../../../shared/domain/report/sheet.ts';
import { pdf } from '../../support/pdf-tools.ts';

const signature =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><path d="M5 35 L95 5" stroke="#000" fill="none"/></svg>';

const everything: readonly SheetBlock[] = [
  { kind: 'notice', tone: 'plain', text: 'Een mededeling.' },
  { kind: 'facts', facts: [{ label: 'Dossier', value: '2026-0001' }] },
  { kind: 'heading', text: 'Een kop' },
  { kind: 'paragraph', role: 'body', text: 'Gewone tekst van een alinea.' },
  {
    kind: 'table',
    columns: [
      { label: 'SIN', share: 1 },
      { label: 'Soort', share: 2 },
    ],
    rows: [['AABB1234NL', 'speeksel']],
  },
  {
    kind: 'checks',
    items: [
      { checked: true, text: 'Wel aangekruist', note: 'met reden' },
      { checked: false, text: 'Niet aangekruist' },
    ],
  },
  {
    kind: 'signatures',
    lines: [
      {
        label: 'Overgedragen door',
        fields: [
          { label: 'Naam', value: 'A. Voorbeeld' },
          { label: 'Datum', value: '' },
        ],
        svg: signature,
        alt: 'Handtekening van A. Voorbeeld',
      },
      { label: 'Ontvangen door', fields: [{ label: 'Naam', value: '' }] },
    ],
  },
];

const sheet = (blocks: readonly SheetBlock[] = everything): Sheet => ({
  language: 'nl',
  metadata: { title: 'Overdracht van sporen', author: 'A. Voorbeeld', createdAt: '2026-03-04T10:00:00.000Z' },
  title: 'Overdracht van sporen',
  subtitle: 'Formulier van bewaring',
  running: 'Overdracht, dossier 2026-0001',
  blocks,
  words: {
    pageOf: 'Pagina {page} van {pages}',
    signature: 'Handtekening',
    unprintableTitle: 'Tekens',
    unprintable: 'Niet af te drukken: {characters}',
  },
});

afterAll(stopRendering);

describe('a form as PDF', () => {
  test('is sound, tagged, titled, in its language, on A4, with every font embedded', async () => {
    const bytes = await renderSheet(sheet());
    expect(pdf.check(bytes)).toContain('No syntax or stream encoding errors');
    expect(pdf.info(bytes)).toMatch(/^Title:\s+Overdracht van sporen$/m);
    expect(pdf.info(bytes)).toMatch(/^Tagged:\s+yes$/m);
    expect(pdf.info(bytes)).toMatch(/^Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)$/m);
    expect(pdf.objects(bytes)).toMatch(/"\/Lang": "u:nl"/);
    const fonts = pdf.fonts(bytes);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/Source(Sans3|Serif4).* yes yes yes +\d+ +\d+$/);
  });

  test('prints every kind of block, and describes a drawn signature', async () => {
    const bytes = await renderSheet(sheet());
    const words = pdf.words(bytes);
    for (const text of [
      'Overdracht van sporen',
      'Formulier van bewaring',
      'Een mededeling.',
      '2026-0001',
      'Een kop',
      'Gewone tekst van een alinea.',
      'AABB1234NL',
      'Wel aangekruist',
      'met reden',
      'Niet aangekruist',
      'Overgedragen door',
      'Ontvangen door',
      'Handtekening',
    ])
      expect(words).toContain(text);
    expect(pdf.objects(bytes)).toContain('"/Alt": "u:Handtekening van A. Voorbeeld"');
    expect(pdf.images(bytes)).toEqual([]);
  });

  test('numbers every page and repeats what it belongs to on it', async () => {
    const long: SheetBlock = { kind: 'paragraph', role: 'body', text: 'Een regel tekst. '.repeat(900) };
    const bytes = await renderSheet(sheet([long]));
    const pages = pdf.text(bytes).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
      expect(page).toContain('Overdracht, dossier 2026-0001');
    });
  });

  test('gives the same bytes for the same form', async () => {
    expect(Buffer.from(await renderSheet(sheet())).equals(await renderSheet(sheet()))).toBe(true);
  });

  test('prints words of people as they are, and says in text whether a box is ticked', async () => {
    const hostile = '#panic("x") *y* $z$ <l> @q';
    const text = pdf.words(
      await renderSheet(
        sheet([
          {
            kind: 'checks',
            items: [
              { checked: true, text: hostile },
              { checked: false, text: 'leeg' },
            ],
          },
        ]),
      ),
    );
    expect(text).toContain(hostile);
    expect(text).toMatch(/☑ #panic/);
    expect(text).toMatch(/☐ leeg/);
  });

  test('names characters that no font can draw', async () => {
    expect(pdf.words(await renderSheet(sheet([{ kind: 'paragraph', role: 'body', text: '漢' }])))).toContain('U+6F22');
  });
});
