import type { Interpretation } from '../../shared/domain/assessment/interpretation.ts';
import type { ChainHead, StoredAuditEntry } from '../../shared/domain/audit/audit-chain.ts';
import type { AuditEntry } from '../../shared/domain/audit/audit-entry.ts';
import type { AuditKind } from '../../shared/domain/audit/audit-kind.ts';
import type { CaseDetails, CaseNumber, CaseStatus } from '../../shared/domain/case/case.ts';
import type { ContactDetails } from '../../shared/domain/case/contact.ts';
import type { ChildDetails } from '../../shared/domain/child/child.ts';
import type { ConsentAnswer } from '../../shared/domain/consent/consent.ts';
import type {
  ExaminationDetails,
  ExaminationStatus,
  RegionFinding,
} from '../../shared/domain/examination/examination.ts';
import type { InjuryDetails } from '../../shared/domain/injury/injury.ts';
import type { PhotoDetails, PhotoMediaType, PhotoMetadata, PhotoStruck } from '../../shared/domain/photo/photo.ts';
import type { DescriptionParagraph } from '../../shared/domain/report/description.ts';
import type { ReportDetails, ReportStatus } from '../../shared/domain/report/report.ts';
import type { PoliceRegionCode } from '../../shared/domain/standard/geography.ts';
import type { EditionId } from '../../shared/domain/standard/standard.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import type {
  CaseId,
  ChildId,
  ContactId,
  ExaminationId,
  InjuryId,
  PhotoId,
  ReportId,
  UserId,
} from '../../shared/kernel/record-id.ts';
import type { DocumentStore } from './document-ports.ts';
import type { LayerStore, MeasurementStore } from './photo-layer-ports.ts';
import type { TraceRoundStore, TraceStore } from './trace-ports.ts';

/** A case as stored, without what hangs below it. */
export interface CaseRow {
  readonly id: CaseId;
  readonly childId: ChildId;
  readonly number: CaseNumber;
  readonly status: CaseStatus;
  readonly edition: EditionId;
  readonly policeRegion: PoliceRegionCode;
  readonly details: CaseDetails;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
}

export interface ChildRow {
  readonly id: ChildId;
  readonly details: ChildDetails;
}

export interface ContactRow {
  readonly id: ContactId;
  readonly caseId: CaseId;
  readonly details: ContactDetails;
}

export interface ExaminationRow {
  readonly id: ExaminationId;
  readonly caseId: CaseId;
  readonly contactId: ContactId;
  readonly edition: EditionId;
  readonly status: ExaminationStatus;
  readonly details: ExaminationDetails;
}

export interface InjuryRow {
  readonly id: InjuryId;
  readonly examinationId: ExaminationId;
  readonly number: number;
  readonly details: InjuryDetails;
}

/** Where encrypted bytes lie and with which key; the key is destroyed with the row. */
export interface StoredFile {
  readonly name: string;
  readonly key: Uint8Array;
  /** SHA-256 of the bytes as given, hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of the encrypted file, hexadecimal. */
  readonly sha256Stored: string;
  readonly byteSize: number;
}

export type PreviewSize = 'thumbnail' | 'screen';

export interface PhotoRow {
  readonly id: PhotoId;
  readonly caseId: CaseId;
  readonly examinationId: ExaminationId;
  readonly mediaType: PhotoMediaType;
  readonly importedAt: Instant;
  readonly details: PhotoDetails;
  readonly metadata: PhotoMetadata;
  readonly original: StoredFile;
  readonly injuryIds: readonly InjuryId[];
  readonly struck?: PhotoStruck | undefined;
}

export interface DescriptionRow {
  readonly examinationId: ExaminationId;
  readonly status: 'draft' | 'frozen';
  readonly frozenAt?: Instant | undefined;
  readonly paragraphs: readonly DescriptionParagraph[];
}

export interface ReportRow {
  readonly id: ReportId;
  readonly caseId: CaseId;
  readonly examinationId: ExaminationId;
  readonly number: string;
  readonly version: number;
  readonly status: ReportStatus;
  readonly details: ReportDetails;
  readonly issuedAt?: Instant | undefined;
  readonly file?: StoredFile | undefined;
}

/** A person's answers to what the record does not say about a contact. */
export interface RegistrationRow {
  readonly contactId: ContactId;
  readonly answered: Readonly<Record<string, readonly string[]>>;
  readonly confirmedAt: Instant;
}

export interface UserRow {
  readonly id: UserId;
  readonly profile: UserProfileData;
}

/** The profile as stored; its shape is checked by the contract on the way in. */
export interface UserProfileData {
  readonly name: string;
  readonly role: UserRole;
  readonly administers?: boolean | undefined;
  readonly professional?: ProfessionalData | undefined;
}

export interface ProfessionalData {
  readonly role: string;
  readonly bigNumber?: string | undefined;
  readonly nrgdNumber?: string | undefined;
  readonly competence?: string | undefined;
}

export type UserRole = 'forensic-physician' | 'forensic-nurse' | 'reviewer' | 'coordinator' | 'administrator';

/** Public keys of a holder, hexadecimal: X25519, to which the root key is sealed, and Ed25519, with which signatures are checked. */
export interface HolderKeys {
  readonly box: string;
  readonly signing: string;
}

/** Somebody's way to the root key: the passphrase of a person, or the words of a recovery kit. */
export interface KeyHolderRow {
  readonly slotId: string;
  readonly holder:
    | { readonly kind: 'user'; readonly userId: UserId }
    | { readonly kind: 'recovery'; readonly form: 'kit' | 'shares'; readonly madeBy: UserId };
  /** Absent in a vault of version 1 until the person's first unlocking. */
  readonly keys?: HolderKeys | undefined;
  readonly madeAt: Instant;
  /** Since when the key is taken away. */
  readonly retiredAt?: Instant | undefined;
}

/** An edition of the standard that was loaded from a file; `sha256` is of `json`, its canonical text. */
export interface EditionRow {
  readonly edition: EditionId;
  readonly sha256: string;
  readonly json: string;
  readonly loadedAt: Instant;
  readonly loadedBy: UserId;
}

/** Since when new cases get an edition, and who decided that. */
export interface EditionUseRow {
  readonly edition: EditionId;
  readonly since: Instant;
  readonly userId: UserId;
}

export interface DraftRow {
  readonly key: string;
  readonly caseId?: CaseId | undefined;
  readonly value: unknown;
  readonly savedAt: Instant;
}

/** Which entries of the trail, by moments instead of days: `from` is included, `until` is not. */
export interface TrailSelection {
  readonly caseId?: CaseId | undefined;
  readonly userId?: UserId | undefined;
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
  readonly kinds?: readonly AuditKind[] | undefined;
}

/** An entry of the trail as it lies in the store, and the number of its case where that still exists. */
export interface TrailRow extends StoredAuditEntry {
  readonly entry: AuditEntry;
  readonly caseNumber?: CaseNumber | undefined;
}

/** Counts per case that the worklist shows. */
export interface CaseCounts {
  readonly injuries: number;
  readonly photos: number;
}

/**
 * The records inside one transaction. Every `save` keeps the former value as a revision; every `remove` really removes.
 */
export interface Store {
  readonly users: {
    all(): Promise<readonly UserRow[]>;
    insert(row: UserRow): Promise<void>;
    save(row: UserRow): Promise<void>;
  };
  readonly keyHolders: {
    all(): Promise<readonly KeyHolderRow[]>;
    insert(row: Pick<KeyHolderRow, 'slotId' | 'holder' | 'keys'>): Promise<void>;
    /** Marks a key as taken away; nothing happens when it is already. */
    retire(slotId: string): Promise<void>;
  };
  readonly editions: {
    /** The first loaded first. */
    all(): Promise<readonly EditionRow[]>;
    /** An edition is never changed and never removed: cases refer to it. */
    insert(row: Omit<EditionRow, 'loadedAt'>): Promise<void>;
  };
  readonly editionUses: {
    /** The earliest first; the last counts. */
    all(): Promise<readonly EditionUseRow[]>;
    insert(row: Omit<EditionUseRow, 'since'>): Promise<void>;
  };
  readonly settings: { read(key: string): Promise<unknown>; write(key: string, value: unknown): Promise<void> };
  readonly children: {
    find(id: ChildId): Promise<ChildRow | undefined>;
    insert(row: ChildRow): Promise<void>;
    save(row: ChildRow): Promise<void>;
  };
  readonly cases: {
    find(id: CaseId): Promise<CaseRow | undefined>;
    all(): Promise<readonly CaseRow[]>;
    counts(): Promise<ReadonlyMap<CaseId, CaseCounts>>;
    /** The next free number of a year. */
    nextNumber(year: number): Promise<CaseNumber>;
    insert(row: CaseRow): Promise<void>;
    save(row: CaseRow): Promise<void>;
    touch(id: CaseId, at: Instant): Promise<void>;
  };
  readonly contacts: {
    find(id: ContactId): Promise<ContactRow | undefined>;
    ofCase(id: CaseId): Promise<readonly ContactRow[]>;
    insert(row: ContactRow): Promise<void>;
    save(row: ContactRow): Promise<void>;
  };
  readonly consent: {
    ofCase(id: CaseId): Promise<readonly ConsentAnswer[]>;
    insert(caseId: CaseId, answer: ConsentAnswer): Promise<void>;
  };
  readonly documents: DocumentStore;
  readonly examinations: {
    find(id: ExaminationId): Promise<ExaminationRow | undefined>;
    ofCase(id: CaseId): Promise<readonly ExaminationRow[]>;
    insert(row: ExaminationRow): Promise<void>;
    save(row: ExaminationRow): Promise<void>;
  };
  readonly regions: {
    of(id: ExaminationId): Promise<readonly RegionFinding[]>;
    put(id: ExaminationId, finding: RegionFinding): Promise<void>;
  };
  readonly injuries: {
    find(id: InjuryId): Promise<InjuryRow | undefined>;
    of(id: ExaminationId): Promise<readonly InjuryRow[]>;
    /** Numbers are never used twice within an examination, not even after a removal. */
    nextNumber(id: ExaminationId): Promise<number>;
    insert(row: InjuryRow): Promise<void>;
    save(row: InjuryRow): Promise<void>;
    remove(id: InjuryId): Promise<void>;
  };
  readonly traces: TraceStore;
  readonly traceRounds: TraceRoundStore;
  readonly photos: {
    find(id: PhotoId): Promise<PhotoRow | undefined>;
    of(id: ExaminationId): Promise<readonly PhotoRow[]>;
    bySha256(caseId: CaseId, sha256: string): Promise<PhotoRow | undefined>;
    preview(id: PhotoId, size: PreviewSize): Promise<StoredFile | undefined>;
    insert(row: PhotoRow, previews: Readonly<Record<PreviewSize, StoredFile>>): Promise<void>;
    save(row: PhotoRow): Promise<void>;
  };
  readonly layers: LayerStore;
  readonly measurements: MeasurementStore;
  readonly descriptions: {
    find(id: ExaminationId): Promise<DescriptionRow | undefined>;
    save(row: DescriptionRow): Promise<void>;
  };
  readonly interpretations: {
    find(id: ExaminationId): Promise<Interpretation | undefined>;
    save(id: ExaminationId, value: Interpretation): Promise<void>;
  };
  readonly reports: {
    find(id: ReportId): Promise<ReportRow | undefined>;
    ofCase(id: CaseId): Promise<readonly ReportRow[]>;
    insert(row: ReportRow): Promise<void>;
    save(row: ReportRow): Promise<void>;
  };
  readonly registrations: {
    find(id: ContactId): Promise<RegistrationRow | undefined>;
    save(row: RegistrationRow): Promise<void>;
  };
  /** Only read here: every change adds its entries itself. */
  readonly trail: {
    /** The last entry's number and hash. */
    head(): Promise<ChainHead>;
    /** The newest first; only entries below the number `before` where given. */
    page(
      selection: TrailSelection,
      part: { readonly before?: number | undefined; readonly limit: number },
    ): Promise<readonly TrailRow[]>;
    count(selection: TrailSelection): Promise<number>;
  };
  readonly drafts: {
    read(key: string): Promise<DraftRow | undefined>;
    save(row: DraftRow): Promise<void>;
    discard(key: string): Promise<void>;
  };
}

/** The same records for reading only. */
export type ReadStore = {
  readonly [Area in keyof Store]: Omit<
    Store[Area],
    'insert' | 'save' | 'remove' | 'retire' | 'put' | 'touch' | 'write' | 'discard' | 'append'
  >;
};
