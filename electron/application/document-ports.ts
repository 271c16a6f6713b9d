import type { DocumentBody, DocumentMediaType } from '../../shared/domain/consent/consent-document.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { CaseId, DocumentId } from '../../shared/kernel/record-id.ts';
import type { StoredFile } from './ports.ts';

/** A signed form as stored. */
export interface DocumentRow extends DocumentBody {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly mediaType: DocumentMediaType;
  readonly addedAt: Instant;
  readonly file: StoredFile;
}

/** The signed forms of cases. */
export interface DocumentStore {
  find(id: DocumentId): Promise<DocumentRow | undefined>;
  /** The earliest first. */
  ofCase(id: CaseId): Promise<readonly DocumentRow[]>;
  insert(row: DocumentRow): Promise<void>;
  /** What is said about it; the file is never touched. */
  save(row: DocumentRow): Promise<void>;
}
