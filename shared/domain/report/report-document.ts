import type { Instant } from '../../kernel/iso-date.ts';
import type { Language } from '../../kernel/label.ts';
import type { PhotoId } from '../../kernel/record-id.ts';
import type { ReportSection } from '../standard/report-format.ts';
import type { ReportStatus } from './report.ts';

/**
 * An expert report as plain data: everything that is printed, in reading order, and nothing about how it looks. All words are
 * in `language`; a renderer adds page numbers only. Equal documents must give equal files.
 */
export interface ReportDocument {
  readonly language: Language;
  /** For the file's metadata; carries no data of the child. */
  readonly metadata: { readonly title: string; readonly author: string; readonly createdAt: Instant };
  readonly running: RunningText;
  readonly title: TitlePage;
  readonly parts: readonly DocumentPart[];
  readonly sections: readonly DocumentSection[];
  readonly words: RendererWords;
}

/** What every page repeats. */
interface RunningText {
  readonly reportNumber: string;
  readonly version: number;
  readonly status: ReportStatus;
  /** e.g. "Letselrapportage 2026-0001-R1, versie 1". */
  readonly label: string;
  /** Present on a concept only, e.g. "CONCEPT". */
  readonly statusLabel?: string;
}

/** The first page. */
export interface TitlePage {
  readonly kicker: string;
  readonly heading: string;
  readonly subheading: string;
  readonly facts: readonly Fact[];
  readonly notices: readonly NoticeBlock[];
}

export type PartId = ReportSection['part'];

/** A group of sections with a heading of its own, on a page of its own; `closing` is printed, set apart, after its last section. */
export interface DocumentPart {
  readonly id: PartId;
  readonly title: string;
  readonly intro?: string;
  readonly closing?: string;
}

/** A section of the standard's format. `empty`: the record holds nothing for it, and its blocks say so in words. */
export interface DocumentSection {
  readonly id: string;
  /** "1", "2" …; letters in the appendix. */
  readonly number: string;
  readonly title: string;
  readonly part: PartId;
  readonly empty: boolean;
  readonly blocks: readonly Block[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly role: 'body' | 'key' | 'small' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | TableBlock
  | { readonly kind: 'quote'; readonly text: string; readonly attribution: string }
  | FigureBlock
  | PhotoBlock
  | NoticeBlock
  /** What follows starts on a new page. */
  | { readonly kind: 'page-break' }
  | { readonly kind: 'signature'; readonly fields: readonly Fact[] };

/** Rows have as many cells as there are columns; `share` is the part of the width that a column gets. */
interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly { readonly label: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** A vector drawing: `svg` is a complete SVG document. */
interface FigureBlock {
  readonly kind: 'figure';
  readonly svg: string;
  readonly alt: string;
  readonly caption: string;
}

/** A photo by reference; the bytes are given to the renderer apart. `label` is its number as printed, e.g. "Foto 2a". */
interface PhotoBlock {
  readonly kind: 'photo';
  readonly photoId: PhotoId;
  readonly label: string;
  readonly caption: string;
  readonly scaleNote: string;
  readonly alt: string;
  /** What is drawn over the print: a complete SVG document of the photo's own extent. The photo itself stays as it is. */
  readonly overlay?: string;
}

export interface NoticeBlock {
  readonly kind: 'notice';
  readonly tone: 'plain' | 'caution';
  readonly title?: string;
  readonly text: string;
}

/** The few words that only a renderer can place; `{page}`, `{pages}` and `{characters}` are filled in by it. */
interface RendererWords {
  readonly contents: string;
  readonly pageOf: string;
  readonly unprintableTitle: string;
  readonly unprintable: string;
}
