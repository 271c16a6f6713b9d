import type { Instant } from '../../kernel/iso-date.ts';
import type { Language } from '../../kernel/label.ts';
import type { Fact, NoticeBlock } from './report-document.ts';

/**
 * A form of one or a few pages to be printed or kept: a transfer of traces, a consent. Plain data in reading order; all words are in
 * `language`, and a renderer adds page numbers only. Equal sheets give equal files.
 */
export interface Sheet {
  readonly language: Language;
  /** For the file's own metadata; carries no data of the child. */
  readonly metadata: { readonly title: string; readonly author: string; readonly createdAt: Instant };
  readonly title: string;
  readonly subtitle?: string;
  /** At the foot of every page, e.g. the kind of form and the case number. */
  readonly running: string;
  readonly blocks: readonly SheetBlock[];
  readonly words: SheetWords;
}

export type SheetBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly role: 'body' | 'small' }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | NoticeBlock
  | SheetTable
  | { readonly kind: 'checks'; readonly items: readonly SheetCheck[] }
  | { readonly kind: 'signatures'; readonly lines: readonly SheetSignature[] };

/** Rows have as many cells as there are columns; `share` is the part of the width that a column gets. The head repeats on every page. */
export interface SheetTable {
  readonly kind: 'table';
  readonly columns: readonly { readonly label: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** A box with words behind it, empty to be ticked by hand where `checked` is false. */
export interface SheetCheck {
  readonly checked: boolean;
  readonly text: string;
  readonly note?: string;
}

/**
 * Where somebody signs: whose signature it is, what is printed beside it (name, date; an empty value leaves a line to write on), and the
 * signature itself as a complete SVG document where it was given on the screen.
 */
export interface SheetSignature {
  readonly label: string;
  readonly fields: readonly Fact[];
  readonly svg?: string;
  /** What the drawn signature is, for those who cannot see it; required with `svg`. */
  readonly alt?: string;
}

/** `{page}`, `{pages}` and `{characters}` are filled in by the renderer. */
export interface SheetWords {
  /** What stands before a place to sign. */
  readonly signature: string;
  readonly pageOf: string;
  readonly unprintableTitle: string;
  readonly unprintable: string;
}
