import { describe, expect, test } from 'vitest';
import { composeConsentForm } from '../../../../shared/domain/consent/compose-consent-form.ts';
import { ConsentAnswer } from '../../../../shared/domain/consent/consent.ts';
import { Signature, signaturePath, signatureSvg } from '../../../../shared/domain/consent/signature.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { consentAnswer, syntheticRecord } from '../../../support/synthetic-record.ts';

const signature: Signature = {
  strokes: [
    [
      [0, 0],
      [500, 333],
    ],
    [[700, 20]],
  ],
};

describe('a signature on the screen', () => {
  test('is lines through its points; a dot is a line of no length', () => {
    expect(signaturePath(signature)).toBe('M0 0L500 333M700 20L700 20');
    expect(signatureSvg(signature)).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 1000 333"><path d="M0 0L500 333/);
  });

  test.each([
    ['nothing drawn', { strokes: [] }],
    ['outside the field', { strokes: [[[0, 334]]] }],
    ['no number', { strokes: [[['<script>', 1]]] }],
    ['an endless stroke', { strokes: [Array.from({ length: 501 }, () => [1, 1])] }],
  ])('%s is refused', (_, drawn) => {
    expect(Signature.safeParse(drawn).success).toBe(false);
  });

  test('stands on the printed form with whoever gave it, beside empty lines for the others', () => {
    const signed = ConsentAnswer.parse({ ...consentAnswer('photo'), form: 'written', signature });
    const sheet = composeConsentForm({
      record: syntheticRecord({ consent: [consentAnswer('top-to-toe'), signed] }),
      examiner: 'dr. A. Voorbeeld',
      now: '2026-03-04T13:00:00Z',
      lookup: packLookup,
      language: 'nl',
    });
    const signing = sheet.blocks.find((block) => block.kind === 'signatures');
    expect(signing?.lines.map(({ label, svg, alt }) => [label, svg, alt])).toEqual([
      [
        'De ouders met gezag',
        signatureSvg(signature),
        'Handtekening van de ouders met gezag, gezet op het scherm op 4 maart 2026, 13.40 uur',
      ],
      ['De onderzoeker', undefined, undefined],
    ]);
    const parts = sheet.blocks.find((block) => block.kind === 'table');
    expect(parts?.rows.find(([scope]) => scope === 'Foto’s')?.[2]).toBe('gegeven');
    expect(parts?.rows.find(([scope]) => scope === 'Intieme foto’s')?.[2]).toBe('ja / nee');
  });
});
