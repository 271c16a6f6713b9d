import { z } from 'zod';
import { DocumentDetails, DocumentRecord } from '../domain/consent/consent-document.ts';
import { CaseId, DocumentId } from '../kernel/record-id.ts';
import { unknownCode } from './case-routes.ts';
import { Bytes, clinicians, defineCommand, defineQuery, failure, recorders } from './route.ts';

const notFound = failure('not-found');

/** Scans and photos of signed forms of consent. */
export const documentRoutes = {
  'document.add': defineCommand({
    access: recorders,
    carriesBytes: true,
    input: z.strictObject({ caseId: CaseId, details: DocumentDetails, bytes: Bytes }),
    output: DocumentRecord,
    failure: z.discriminatedUnion('kind', [
      notFound,
      unknownCode,
      failure('not-a-document'),
      failure('document-too-large'),
      failure('image-damaged'),
      failure('image-too-large'),
      z.strictObject({ kind: z.literal('duplicate'), documentId: DocumentId }),
    ]),
  }),
  /** A re-encoded JPEG without metadata; every look is an entry in the trail. A PDF is never shown. */
  'document.view': defineQuery({
    access: clinicians,
    input: z.strictObject({ documentId: DocumentId }),
    output: z.strictObject({ bytes: Bytes }),
    failure: z.discriminatedUnion('kind', [notFound, failure('no-picture')]),
  }),
  /** Writes the very bytes to a place that was chosen in a dialog; `token` stands for that place. */
  'document.export': defineCommand({
    access: recorders,
    input: z.strictObject({ documentId: DocumentId, token: z.string() }),
    output: z.strictObject({ fileName: z.string(), sha256: z.string() }),
    failure: z.discriminatedUnion('kind', [notFound, failure('unknown-destination'), failure('cannot-write')]),
  }),
  'document.strike': defineCommand({
    access: recorders,
    input: z.strictObject({ documentId: DocumentId, reason: z.string().trim().min(1).max(500) }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, failure('document-struck')]),
  }),
};
