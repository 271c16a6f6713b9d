import type { Block, ReportDocument } from '../../../shared/domain/report/report-document.ts';
import { PhotoId } from '../../../shared/kernel/record-id.ts';

/** A small document with one block of each kind and the blocks given; every text is invented. */
export function sampleDocument(blocks: readonly Block[] = []): ReportDocument {
  return {
    language: 'nl',
    metadata: { title: 'Letselrapportage 2026-0001-R1', author: 'A. Voorbeeld', createdAt: '2026-03-04T10:20:30Z' },
    running: {
      reportNumber: '2026-0001-R1',
      version: 1,
      status: 'concept',
      label: 'Rapport 2026-0001-R1, versie 1',
      statusLabel: 'CONCEPT',
    },
    title: {
      kicker: 'Forensisch-medisch onderzoek',
      heading: 'Letselrapportage',
      subheading: 'Rapport 2026-0001-R1',
      facts: [{ label: 'Opdrachtgever', value: 'Politie Voorbeeldstad' }],
      notices: [{ kind: 'notice', tone: 'caution', title: 'Concept', text: 'Dit is een concept.' }],
    },
    parts: [
      {
        id: 'description',
        title: 'Letselbeschrijving',
        intro: 'Wat is gezien.',
        closing: 'Hier eindigt de letselbeschrijving',
      },
      { id: 'appendix', title: 'Bijlagen' },
    ],
    sections: [
      { id: 'everything', number: '1', title: 'Alles', part: 'description', empty: false, blocks: everyBlock },
      { id: 'given', number: '2', title: 'Gegeven', part: 'description', empty: blocks.length === 0, blocks },
      {
        id: 'drawings',
        number: 'A',
        title: 'Tekeningen',
        part: 'appendix',
        empty: false,
        blocks: [drawing('voorzijde'), drawing('achterzijde')],
      },
    ],
    words: {
      contents: 'Inhoud',
      pageOf: 'Pagina {page} van {pages}',
      unprintableTitle: 'Tekens zonder beeld',
      unprintable: 'Deze tekens kunnen niet worden getekend: {characters}.',
    },
  };
}

export const samplePhoto = PhotoId.parse('3c1e4a52-6f0b-4a58-9a35-5f2f0a3f8d11');

/** A drawing with paths and a number, as body figures have. */
export const drawing = (name: string): Block => ({
  kind: 'figure',
  alt: `Schema van het lichaam, ${name}`,
  caption: `Lichaam, ${name}`,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 220"><ellipse cx="50" cy="24" rx="16" ry="22" fill="none" stroke="#445"/><path d="M30 50 C30 110 40 150 38 210 M70 50 C70 110 60 150 62 210 M30 50 L70 50" fill="none" stroke="#445"/><circle cx="44" cy="90" r="6" fill="#fff" stroke="#a00"/><text x="44" y="93" font-size="8" text-anchor="middle" font-family="Source Sans 3">1</text></svg>',
});

const everyBlock: readonly Block[] = [
  { kind: 'heading', text: 'Een kop' },
  { kind: 'paragraph', role: 'body', text: 'Op de linker bovenarm is een blauwe plek gezien.' },
  {
    kind: 'paragraph',
    role: 'key',
    text: 'De bevindingen zijn iets waarschijnlijker wanneer hypothese 1 juist is dan wanneer hypothese 2 juist is.',
  },
  { kind: 'paragraph', role: 'small', text: 'Kleine tekst.' },
  { kind: 'list', ordered: false, items: ['eerste', 'tweede'] },
  { kind: 'list', ordered: true, items: ['stuk een', 'stuk twee'] },
  { kind: 'facts', facts: [{ label: 'Datum', value: '4 maart 2026' }] },
  {
    kind: 'table',
    columns: [
      { label: 'Nr', share: 1 },
      { label: 'Gebied', share: 4 },
    ],
    rows: [['1', 'linker bovenarm']],
  },
  { kind: 'quote', text: 'Ik ben gevallen.', attribution: 'Kind' },
  { kind: 'notice', tone: 'plain', text: 'Een mededeling.' },
  {
    kind: 'photo',
    photoId: samplePhoto,
    label: 'Foto 1a',
    caption: 'Letsel 1',
    scaleNote: 'Met maatlat',
    alt: 'Foto van letsel 1',
  },
  {
    kind: 'signature',
    fields: [
      { label: 'Plaats', value: '' },
      { label: 'Handtekening', value: '' },
    ],
  },
];
