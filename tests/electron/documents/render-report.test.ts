import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { renderReport, stopRendering } from '../../../electron/documents/render-report.ts';
import type { Block } from '../../../shared/domain/report/report-document.ts';
import { pdf } from '../../support/pdf-tools.ts';
import { drawing, sampleDocument, samplePhoto } from './sample-document.ts';

const jpeg = async (width = 600, height = 400): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background: '#c8a48a' } })
    .jpeg()
    .toBuffer();
const photos = async () => ({ photos: new Map([[samplePhoto, await jpeg()]]) });
const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', text });
const render = async (...blocks: readonly Block[]) => renderReport(sampleDocument(blocks), await photos());

afterAll(stopRendering);

describe('a report as PDF', () => {
  test('is sound, tagged, titled and in Dutch, with every font embedded', async () => {
    const bytes = await render();
    expect(pdf.check(bytes)).toContain('No syntax or stream encoding errors');
    expect(pdf.info(bytes)).toMatch(/^Title:\s+Letselrapportage 2026-0001-R1$/m);
    expect(pdf.info(bytes)).toMatch(/^Author:\s+A. Voorbeeld$/m);
    expect(pdf.info(bytes)).toMatch(/^Tagged:\s+yes$/m);
    expect(pdf.objects(bytes)).toMatch(/"\/Lang": "u:nl"/);
    const fonts = pdf.fonts(bytes);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/Source(Sans3|Serif4).* yes yes yes +\d+ +\d+$/);
  });

  test('numbers every page and repeats report, version and status on it', async () => {
    const bytes = await render();
    const pages = pdf.text(bytes).split('\f').slice(0, -1);
    expect(pages.length).toBe(pdf.pages(bytes));
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, index) => {
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
      expect(page).toContain('Rapport 2026-0001-R1, versie 1');
      expect(page).toContain('CONCEPT');
    });
  });

  test('prints every kind of block', async () => {
    const words = pdf.words(await render());
    for (const text of [
      'Een kop',
      'Op de linker bovenarm is een blauwe plek gezien.',
      'wanneer hypothese 1 juist is dan wanneer hypothese 2 juist is.',
      'Kleine tekst.',
      'eerste',
      'stuk twee',
      'Datum',
      '4 maart 2026',
      'linker bovenarm',
      '“Ik ben gevallen.”',
      'Een mededeling.',
      'Foto 1a',
      'Met maatlat',
      'Handtekening',
      'Lichaam, achterzijde',
      'Hier eindigt de letselbeschrijving',
    ]) {
      expect(words).toContain(text);
    }
  });

  test('gives headings, tables, quotes and pictures their place in the tag tree', async () => {
    const bytes = await render();
    const structure = pdf.structure(bytes);
    for (const tag of [
      /H1 "Letselbeschrijving"/,
      /H2 .*Alles/,
      /H3 "Een kop"/,
      /\bTH\b/,
      /BlockQuote/,
      /\bFigure\b/,
      /\bTOCI\b/,
      /\bLI\b/,
    ]) {
      expect(structure).toMatch(tag);
    }
    const objects = pdf.objects(bytes);
    expect(objects).toContain('"/Alt": "u:Foto van letsel 1"');
    expect(objects).toContain('"/Alt": "u:Schema van het lichaam, voorzijde"');
  });

  test('lays what was drawn over a photo on it as vectors, and no second bitmap', async () => {
    const overlay =
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 400 300"><path d="M10 10L390 290" stroke="#ffe14a"/></svg>';
    const plain: Block = {
      kind: 'photo',
      photoId: samplePhoto,
      label: 'Foto 1a',
      caption: 'x',
      scaleNote: 'x',
      alt: 'x',
    };
    const [without, over] = [await render(plain), await render({ ...plain, overlay })];
    expect(pdf.images(over)).toHaveLength(pdf.images(without).length);
    expect(over.length).toBeGreaterThan(without.length);
  });

  test('draws body figures as vectors and photos as the only bitmaps', async () => {
    expect(pdf.images(await render(drawing('linkerzijde')))).toHaveLength(1);
    const { sections, ...rest } = sampleDocument();
    const withoutPhotos = { ...rest, sections: sections.filter(({ id }) => id === 'drawings') };
    expect(pdf.images(await renderReport(withoutPhotos, { photos: new Map() }))).toEqual([]);
  });
});

describe('words of people', () => {
  const hostile = [
    '#set page(fill: red) #panic("x")',
    '*vet* _cursief_ `code` ~ -- --- ...',
    '$x^2$ @verwijzing <label>',
    '= geen kop',
    '- geen lijst',
    '// geen commentaar /* ook niet */',
    '\'enkel\' "dubbel" \\u{41} \\n \\',
    '{data} $ {data} {{data}} #{1+1}',
    'https://example.org/a?b=c#d',
    '</svg><script>alert(1)</script>',
    'Łukasz Şule İğdır Nguyễn Ωμέγα Кириллица',
  ];

  test.each(hostile)('are printed as they are: %s', async (words) => {
    const text = pdf.words(await render(paragraph(words), { kind: 'facts', facts: [{ label: words, value: words }] }));
    expect(text.split(words).length).toBeGreaterThanOrEqual(3);
  });

  test('do not become markup in titles, headings, tables, quotes and captions either', async () => {
    const words = '#x *y* $z$ @q';
    const document = sampleDocument([
      { kind: 'heading', text: words },
      { kind: 'table', columns: [{ label: words, share: 1 }], rows: [[words]] },
      { kind: 'quote', text: words, attribution: words },
      { kind: 'notice', tone: 'plain', title: words, text: words },
      { kind: 'photo', photoId: samplePhoto, label: words, caption: words, scaleNote: words, alt: words },
    ]);
    const titled = {
      ...document,
      title: { ...document.title, heading: words, facts: [{ label: words, value: words }] },
    };
    const text = pdf.words(await renderReport(titled, await photos()));
    expect(text.split(words).length - 1).toBeGreaterThanOrEqual(13);
  });

  test('that turn the reading direction are shown as code points and leave the rest in order', async () => {
    const text = pdf.words(await render(paragraph('voor \u202eachteruit\u202c na')));
    expect(text).toContain('voor [U+202E]achteruit[U+202C] na');
  });

  test('in scripts without a drawing are named on the first page and printed as their number', async () => {
    const bytes = await render(paragraph('Naam: مريم, kind 🩹.'));
    const [first = ''] = pdf.text(bytes).split('\f');
    expect(first).toContain('Tekens zonder beeld');
    expect(first).toContain('U+0645, U+0631, U+064A, U+1FA79');
    expect(pdf.text(bytes)).toContain('kind [U+1FA79].');
    expect(pdf.text(await render())).not.toContain('Tekens zonder beeld');
  });

  test('of ten thousand characters without a space stay on the page', async () => {
    const text = pdf.text(
      await render(paragraph('q'.repeat(10_000)), {
        kind: 'facts',
        facts: [{ label: 'z'.repeat(300), value: 'w'.repeat(3000) }],
      }),
    );
    expect(text.match(/q/g)).toHaveLength(10_000);
    expect(text.match(/z/g)?.length).toBeGreaterThanOrEqual(300);
    expect(text.match(/w/g)?.length).toBeGreaterThanOrEqual(3000);
  });

  test('of ten thousand characters run over several pages', async () => {
    const sentence = 'De meervoudige bloeduitstortingen werden bij daglicht gezien en beschreven. ';
    const bytes = await render(paragraph(sentence.repeat(133)));
    expect(pdf.words(bytes).split(sentence.trim()).length).toBeGreaterThan(120);
  });

  test('keep their line ends', async () => {
    expect(pdf.text(await render(paragraph('eerste regel\r\ntweede regel')))).toMatch(/eerste regel\ntweede regel/);
  });

  test('with broken surrogates and controls do not stop the report', async () => {
    expect(pdf.text(await render(paragraph('a\ud800b\u0000c')))).toContain('b[U+0000]c');
  });
});

describe('rendering', () => {
  test('gives the same bytes for the same document, warm or from a new start', async () => {
    const first = await render(paragraph('gelijk'));
    await render(paragraph('iets anders'));
    const warm = await render(paragraph('gelijk'));
    await stopRendering();
    const fresh = await render(paragraph('gelijk'));
    expect(Buffer.compare(first, warm)).toBe(0);
    expect(Buffer.compare(first, fresh)).toBe(0);
  });

  test('answers requests made at the same time each with its own report', async () => {
    const words = ['rood', 'groen', 'blauw'];
    const reports = await Promise.all(words.map((word) => render(paragraph(`kleur ${word}`))));
    reports.forEach((bytes, index) => {
      const text = pdf.text(bytes);
      expect(words.map((word) => text.includes(`kleur ${word}`))).toEqual(words.map((_, other) => other === index));
    });
  });

  test('takes PNG and JPEG, of any shape', async () => {
    const png = await sharp({ create: { width: 300, height: 1200, channels: 3, background: '#336699' } })
      .png()
      .toBuffer();
    for (const bytes of [png, await jpeg(2400, 300)]) {
      expect(
        pdf.images(await renderReport(sampleDocument(), { photos: new Map([[samplePhoto, bytes]]) })),
      ).toHaveLength(1);
    }
  });

  test.each([
    ['missing', undefined],
    ['of another kind', new TextEncoder().encode('GIF89a')],
    ['damaged', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
  ])('refuses a photo that is %s, and works afterwards', async (_, bytes) => {
    const given = { photos: new Map(bytes === undefined ? [] : [[samplePhoto, bytes]]) };
    await expect(renderReport(sampleDocument(), given)).rejects.toThrow();
    expect(pdf.pages(await render())).toBeGreaterThan(3);
  });
});
