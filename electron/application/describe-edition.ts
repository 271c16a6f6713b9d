import { countEdition } from '../../shared/domain/standard/count-edition.ts';
import type { Provenance } from '../../shared/domain/standard/provenance.ts';
import type { Standard } from '../../shared/domain/standard/standard.ts';
import type { Label } from '../../shared/kernel/label.ts';

/** What an edition says of itself: its words, its hash, and for every file how many entries there are and how many are unverified. */
export interface EditionContent {
  readonly title: Label;
  readonly notice: Label;
  readonly provenance: Provenance;
  readonly sha256: string;
  readonly counts: { readonly file: string; readonly entries: number; readonly unverified: number }[];
}

/** Describes an edition for people who choose between several. */
export function describeEdition(standard: Standard, sha256: string): EditionContent {
  const { title, notice, provenance } = standard.edition;
  const byFile = Map.groupBy(countEdition(standard), ({ file }) => file);
  const counts = [...byFile].map(([file, lists]) => ({
    file,
    entries: lists.reduce((sum, list) => sum + list.entries, 0),
    unverified: lists.reduce((sum, list) => sum + list.unverified, 0),
  }));
  return { title, notice, provenance, sha256, counts };
}
