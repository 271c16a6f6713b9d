import { expect, test } from 'vitest';
import { ConsentAnswer } from '../../../../shared/domain/consent/consent.ts';
import { answersWithoutPaper, type DocumentRecord } from '../../../../shared/domain/consent/consent-document.ts';
import { DocumentId } from '../../../../shared/kernel/record-id.ts';

const at = '2026-03-02T10:00:00.000Z';
const answer = (more: object) =>
  ConsentAnswer.parse({ scope: 'photo', person: 'parents', state: 'given', at, form: 'written', ...more });
const form = (scopes: string[], persons: string[], more: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id: DocumentId.parse(crypto.randomUUID()),
  mediaType: 'image/jpeg',
  sha256: '0'.repeat(64),
  byteSize: 1,
  addedAt: at,
  details: { fileName: 'a.jpg', scopes, persons },
  ...more,
});

test('an answer on paper wants a form signed by that person for that step, or a signature on the screen', () => {
  const written = answer({});
  expect(answersWithoutPaper([written])).toEqual([written]);
  expect(answersWithoutPaper([written], [form(['photo'], ['parents'])])).toEqual([]);
  expect(answersWithoutPaper([written], [form(['photo'], ['child'])])).toEqual([written]);
  expect(answersWithoutPaper([written], [form(['traces'], ['parents'])])).toEqual([written]);
});

test('a form that was taken away proves nothing', () => {
  const struck = { at, by: 'A', reason: 'ander kind' };
  expect(answersWithoutPaper([answer({})], [form(['photo'], ['parents'], { struck })])).toHaveLength(1);
});

test('what was said wants no paper', () => {
  expect(answersWithoutPaper([answer({ form: 'oral' }), answer({ form: undefined })])).toEqual([]);
});
