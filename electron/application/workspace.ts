import type { AuditNote } from '../../shared/domain/audit/audit-entry.ts';
import type { TrailChecked } from '../../shared/domain/audit/trail-trouble.ts';
import type { BodyShape } from '../../shared/domain/body/address.ts';
import type { ChildSize } from '../../shared/domain/body/measure-child.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import type { PhotoMediaType, PhotoMetadata } from '../../shared/domain/photo/photo.ts';
import type { BodyDrawing } from '../../shared/domain/report/compose-report-context.ts';
import type { ReportDocument } from '../../shared/domain/report/report-document.ts';
import type { Sheet } from '../../shared/domain/report/sheet.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { EditionId } from '../../shared/domain/standard/standard.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { Language } from '../../shared/kernel/label.ts';
import type { CaseId, PhotoId, UserId } from '../../shared/kernel/record-id.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { KeyRing, Signer } from './key-ring.ts';
import type { PreviewSize, ReadStore, Store, StoredFile, UserRole } from './ports.ts';
import type { KeptEditions } from './vault-standards.ts';

/** A finished change: what to answer, and what to write into the trail in the same transaction (at least one note). */
export interface Change<Value> {
  readonly value: Value;
  readonly notes: readonly [AuditNote, ...AuditNote[]];
}

/** Transactions over the records. A failure returned from `change` rolls everything back. */
export interface UnitOfWork {
  change<Value, Failure>(
    work: (store: Store) => Promise<Result<Change<Value>, Failure>>,
  ): Promise<Result<Value, Failure>>;
  read<Value>(work: (store: ReadStore) => Promise<Value>): Promise<Value>;
  /** Autosaved input is no event of the trail; only drafts may be written here. */
  draft<Value>(work: (drafts: Store['drafts']) => Promise<Value>): Promise<Value>;
}

/** Encrypted files of the vault. */
export interface FileStore {
  write(bytes: Uint8Array): Promise<StoredFile>;
  /** Throws when the file is damaged, missing or not the one that the row names. */
  read(file: StoredFile): Promise<Uint8Array>;
  /** Removes a file that no record refers to. */
  discard(file: StoredFile): Promise<void>;
}

/** What an image file turned out to be, with re-encoded JPEG previews that carry no metadata. */
export interface InspectedImage {
  readonly mediaType: PhotoMediaType;
  readonly metadata: PhotoMetadata;
  readonly previews: Readonly<Record<PreviewSize, Uint8Array>>;
}

/** What the structure of an image file says, without decoding it; dimensions as stored, where its header has them. */
export interface CheckedImage {
  readonly mediaType: PhotoMediaType;
  readonly widthPx?: number;
  readonly heightPx?: number;
}

/** A part of an image in JPEG without metadata; column and row count from the upper left. */
export interface ImageTile {
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** All tiles of an upright image. Its dimensions are the full ones; the tiles show it divided by `factor` (1 but for very large ones). */
export interface ImageTiles {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly factor: 1 | 2 | 4;
  readonly tileSide: number;
  readonly tiles: readonly ImageTile[];
}

/** Why an image is not taken in. */
export type ImageRefused = { readonly kind: 'not-an-image' | 'image-damaged' | 'image-too-large' };

/** The same, or a camera file that holds nothing that can be shown. */
export type ImageNotShown = ImageRefused | { readonly kind: 'no-preview' };

/** Reads untrusted image bytes. */
export interface ImageInspector {
  /** Looks at the structure alone, here and now; what passes may still fail when it is decoded. */
  check(bytes: Uint8Array): Result<CheckedImage, ImageRefused>;
  inspect(bytes: Uint8Array): Promise<Result<InspectedImage, ImageNotShown>>;
  /** Decodes it anew; not behind photos that wait to be inspected. */
  tiles(bytes: Uint8Array): Promise<Result<ImageTiles, ImageNotShown>>;
}

/** Makes the PDF of a composed report; the same document and photos give the same bytes. */
export interface ReportRenderer {
  render(document: ReportDocument, photos: ReadonlyMap<PhotoId, Uint8Array>): Promise<Uint8Array>;
  /** Makes the PDF of a form. */
  renderSheet(sheet: Sheet): Promise<Uint8Array>;
}

/** A numbered place or drawing on the body. */
export interface NumberedMark {
  readonly number: number;
  readonly shape: BodyShape;
}

/** Draws marks on the body views nearest to the child's age, to the scale of its measured height. Figures without a visible mark are included. */
export interface BodyFigures {
  draw(input: {
    readonly ageYears: number;
    readonly child?: ChildSize | undefined;
    readonly marks: readonly NumberedMark[];
    readonly language: Language;
  }): Promise<readonly BodyDrawing[]>;
}

/** The mannequins that measures are taken from. */
export interface BodyModels {
  /** The one nearest to an age in years; nothing where no body was built. */
  nearest(ageYears: number): BodyModel | undefined;
}

/** A file of a folder that is written. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Places on disk that a person chose in a dialog, named by token. */
export interface Destinations {
  /** The path behind a token, once; `undefined` when unknown or used. */
  take(token: string): string | undefined;
  /** Writes atomically; `false` when the place cannot be written. */
  write(path: string, bytes: Uint8Array): Promise<boolean>;
  /**
   * Writes a new folder in a chosen one, whole or not at all: with a number behind its name where one of that name is. Gives the name;
   * `undefined` when the place cannot be written.
   */
  writeFolder(parent: string, name: string, files: AsyncIterable<NamedFile>): Promise<string | undefined>;
}

/** Editions of the recording standard by id. */
export interface Standards {
  /** The edition that new cases get. Everything recorded is read by the edition of its own case. */
  readonly current: EditionId;
  /** `undefined` when there is no such edition here, or when this version of the program cannot read it. */
  find(edition: EditionId): StandardLookup | undefined;
  /** Throws for an edition that `find` does not give. */
  lookup(edition: EditionId): StandardLookup;
}

/** The editions that come with the program. */
export interface ShippedStandards extends Standards {
  readonly editions: readonly EditionId[];
}

/** The editions that come with the program and those that were loaded into the open vault. */
export interface VaultStandards extends Standards {
  readonly shipped: ShippedStandards;
  /** Takes over what the vault now keeps, after it was changed. */
  follow(kept: KeptEditions): void;
}

/** What a use-case needs of the trail as a whole. */
export interface TrailOfVault {
  readonly vaultId: string;
  /** This workstation, as entries name it. */
  readonly sourceId: string;
  /** Checks every entry from the first, and both seals. */
  check(): Promise<TrailChecked>;
}

/** Everything a use-case may use while a vault is open. */
export interface Workspace {
  readonly user: {
    readonly id: UserId;
    /** The professional role, as the trail names it. */
    readonly role: UserRole;
    /** Everything this person may act as. */
    readonly roles: readonly UserRole[];
    readonly name: string;
  };
  readonly clock: { now(): Instant };
  readonly ids: { next(): string };
  /** SHA-256, hexadecimal. */
  readonly digest: (bytes: Uint8Array) => string;
  /** UTF-8. */
  readonly encodeText: (text: string) => Uint8Array;
  readonly standards: VaultStandards;
  readonly unitOfWork: UnitOfWork;
  readonly trail: TrailOfVault;
  readonly keyRing: KeyRing;
  readonly signer: Signer;
  readonly files: FileStore;
  readonly images: ImageInspector;
  readonly renderer: ReportRenderer;
  readonly figures: BodyFigures;
  readonly bodies: BodyModels;
  readonly destinations: Destinations;
  /** Cases already opened in this session: opening is noted once. */
  readonly openedCases: Set<CaseId>;
}
