import {
  type DocumentDetails,
  DocumentMediaType,
  type DocumentRecord,
  maxDocumentBytes,
} from '../../shared/domain/consent/consent-document.ts';
import { type CaseId, DocumentId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';
import type { DocumentRow } from './document-ports.ts';
import { documentRecordOf } from './gather-case.ts';
import { recordFiles } from './keep-files.ts';
import { looksLikePdf } from './looks-like-pdf.ts';
import { noteOpening } from './note-opening.ts';
import type { Workspace } from './workspace.ts';

type Unusable = { readonly kind: 'not-a-document' | 'image-damaged' | 'image-too-large' | 'document-too-large' };

/** Why a form is not taken in; nothing of it stays behind. */
type DocumentRefused =
  | Unusable
  | UnknownCode
  | { readonly kind: 'not-found' }
  | { readonly kind: 'duplicate'; readonly documentId: DocumentId };

interface NewDocument {
  readonly caseId: CaseId;
  readonly details: DocumentDetails;
  readonly bytes: Uint8Array;
}

/**
 * Takes in a scan or a photo of a signed form of consent: byte for byte, encrypted, with its SHA-256. A picture must be one that can be
 * decoded; of a PDF only the beginning and the end are looked at, it is never read or shown here. What people said stays as it was recorded.
 */
export async function addDocument(
  workspace: Workspace,
  input: NewDocument,
): Promise<Result<DocumentRecord, DocumentRefused>> {
  const mediaType = await kindOf(workspace, input.bytes);
  if (!mediaType.ok) return mediaType;
  const { clock, files, ids, standards, unitOfWork, user } = workspace;
  const now = clock.now();
  const file = await files.write(input.bytes);
  return recordFiles(workspace, {
    files: [file],
    isRecorded: ({ ok: recorded }) => recorded,
    record: () =>
      unitOfWork.change<DocumentRecord, DocumentRefused>(async (store) => {
        const { caseId, details } = input;
        const found = await store.cases.find(caseId);
        if (!found) return fail({ kind: 'not-found' });
        const unknown = findUnknownCode(standards.lookup(found.edition), [
          { path: 'details.scopes', list: 'consent-scope', codes: details.scopes },
          { path: 'details.persons', list: 'consent-person', codes: details.persons },
        ]);
        if (unknown) return fail(unknown);
        const twin = (await store.documents.ofCase(caseId)).find(
          (each) => each.file.sha256 === file.sha256 && each.struck === undefined,
        );
        if (twin) return fail({ kind: 'duplicate', documentId: twin.id });
        const id = DocumentId.parse(ids.next());
        const row = { id, caseId, mediaType: mediaType.value, addedAt: now, addedBy: user.name, details, file };
        await store.documents.insert(row);
        await store.cases.touch(caseId, now);
        return ok({
          value: documentRecordOf(row),
          notes: [{ kind: 'import', object: { type: 'document', id }, caseId }],
        });
      }),
  });
}

async function kindOf({ images }: Workspace, bytes: Uint8Array): Promise<Result<DocumentMediaType, Unusable>> {
  if (bytes.length > maxDocumentBytes) return fail({ kind: 'document-too-large' });
  if (looksLikePdf(bytes)) return ok('application/pdf');
  const inspected = await images.inspect(bytes);
  if (inspected.ok) {
    const kept = DocumentMediaType.safeParse(inspected.value.mediaType);
    return kept.success ? ok(kept.data) : fail({ kind: 'not-a-document' });
  }
  const { kind } = inspected.error;
  return kind === 'not-an-image' || kind === 'no-preview' ? fail({ kind: 'not-a-document' }) : fail({ kind });
}

/** A picture of a signed form, decoded anew in the process that decodes; of a PDF there is none. Noted in the trail each time. */
export async function viewDocument(
  workspace: Workspace,
  { documentId }: { readonly documentId: DocumentId },
): Promise<Result<{ readonly bytes: Uint8Array }, { readonly kind: 'not-found' | 'no-picture' }>> {
  const { files, images, unitOfWork } = workspace;
  const row = await unitOfWork.read((store) => store.documents.find(documentId));
  if (!row) return fail({ kind: 'not-found' });
  if (row.mediaType === 'application/pdf') return fail({ kind: 'no-picture' });
  await noteOpening(workspace, row.caseId);
  await note(workspace, row, 'read');
  const inspected = await images.inspect(await files.read(row.file));
  return inspected.ok ? ok({ bytes: inspected.value.previews.screen }) : fail({ kind: 'no-picture' });
}

type ExportFailure = { readonly kind: 'not-found' | 'unknown-destination' | 'cannot-write' };

interface ExportDocument {
  readonly documentId: DocumentId;
  /** Stands for the place that a person chose. */
  readonly token: string;
}

/** Writes the very bytes of a signed form to a chosen place. The trail notes it before the file is there. */
export async function exportDocument(
  workspace: Workspace,
  { documentId, token }: ExportDocument,
): Promise<Result<{ readonly fileName: string; readonly sha256: string }, ExportFailure>> {
  const { destinations, digest, files, unitOfWork } = workspace;
  const row = await unitOfWork.read((store) => store.documents.find(documentId));
  if (!row) return fail({ kind: 'not-found' });
  const path = destinations.take(token);
  if (path === undefined) return fail({ kind: 'unknown-destination' });
  const bytes = await files.read(row.file);
  await note(workspace, row, 'export');
  if (!(await destinations.write(path, bytes))) return fail({ kind: 'cannot-write' });
  return ok({ fileName: path.split(/[\\/]/).at(-1) ?? '', sha256: digest(bytes) });
}

async function note({ unitOfWork }: Workspace, { id, caseId }: DocumentRow, kind: 'read' | 'export'): Promise<void> {
  await unitOfWork.change<null, never>(async () =>
    ok({ value: null, notes: [{ kind, object: { type: 'document', id }, caseId }] }),
  );
}

type StrikeFailure = { readonly kind: 'not-found' | 'document-struck' };

/** Takes a form away that does not belong here, with the reason: the file stays, the form counts no more. Cannot be undone. */
export async function strikeDocument(
  { clock, unitOfWork, user }: Workspace,
  { documentId, reason }: { readonly documentId: DocumentId; readonly reason: string },
): Promise<Result<null, StrikeFailure>> {
  return unitOfWork.change<null, StrikeFailure>(async (store) => {
    const row = await store.documents.find(documentId);
    if (!row) return fail({ kind: 'not-found' });
    if (row.struck) return fail({ kind: 'document-struck' });
    const at = clock.now();
    await store.documents.save({ ...row, struck: { at, by: user.name, reason } });
    await store.cases.touch(row.caseId, at);
    return ok({
      value: null,
      notes: [{ kind: 'delete', object: { type: 'document', id: documentId }, caseId: row.caseId }],
    });
  });
}
