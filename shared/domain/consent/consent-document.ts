import { z } from 'zod';
import { Instant, IsoDate } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';
import { DocumentId } from '../../kernel/record-id.ts';
import type { ConsentAnswer } from './consent.ts';

/** Media types of a scanned or photographed form; kept byte for byte. */
export const DocumentMediaType = z.enum(['application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'image/webp']);
export type DocumentMediaType = z.infer<typeof DocumentMediaType>;

/** The largest form that is taken in, in bytes. */
export const maxDocumentBytes = 50 * 1024 * 1024;

/** What a signed form of consent is about. `scopes` and `persons` are codes of `consent-scope` and `consent-person`. */
export const DocumentDetails = z.strictObject({
  fileName: z.string().trim().min(1).max(255),
  scopes: z.array(Code).min(1).max(40),
  /** Who signed it. */
  persons: z.array(Code).min(1).max(20),
  signedOn: IsoDate.optional(),
  note: z.string().trim().max(300).optional(),
});
export type DocumentDetails = z.infer<typeof DocumentDetails>;

/** Taken away, by whom and why; the file stays. */
export const DocumentStruck = z.strictObject({
  at: Instant,
  by: z.string().trim().min(1).max(120),
  reason: z.string().trim().min(1).max(500),
});

/** What the store keeps of a document besides its file. */
export const DocumentBody = z.strictObject({
  details: DocumentDetails,
  addedBy: z.string().trim().max(120).optional(),
  struck: DocumentStruck.optional(),
});
export type DocumentBody = z.infer<typeof DocumentBody>;

/** A signed form as the record knows it; the bytes are kept apart, encrypted. `sha256` is of the original bytes. */
export const DocumentRecord = DocumentBody.extend({
  id: DocumentId,
  mediaType: DocumentMediaType,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  byteSize: z.int().positive(),
  addedAt: Instant,
});
export type DocumentRecord = z.infer<typeof DocumentRecord>;

/** The documents that count. */
export const standingDocuments = (documents: readonly DocumentRecord[] = []): readonly DocumentRecord[] =>
  documents.filter(({ struck }) => struck === undefined);

/** Answers that are said to be on paper, of which there is neither a signature made on the screen nor a signed form. */
export function answersWithoutPaper(
  answers: readonly ConsentAnswer[],
  documents: readonly DocumentRecord[] = [],
): readonly ConsentAnswer[] {
  const standing = standingDocuments(documents);
  return answers.filter(
    ({ form, signature, scope, person }) =>
      form === 'written' &&
      signature === undefined &&
      !standing.some(({ details }) => details.scopes.includes(scope) && details.persons.includes(person)),
  );
}
