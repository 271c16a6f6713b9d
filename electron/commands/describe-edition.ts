import type { ListCount } from '../../shared/domain/standard/count-edition.ts';
import type { EditionFault } from '../../shared/domain/standard/inspect-edition.ts';
import type { CommandTexts } from './command-line.ts';

type Words = CommandTexts['standard'];

/** The faults of an edition, a line each with file and place, and how many there are. */
export function describeFaults(faults: readonly EditionFault[], words: Words): readonly string[] {
  const lines = faults.map((fault) => words.fault({ ...fault, sentence: words.faults[fault.kind](fault) }));
  const alone = faults.some(({ kind }) => shapeKinds.has(kind));
  return [...lines, words.broken({ count: faults.length }), ...(alone ? [words.referencesNotChecked] : [])];
}

/** Faults of one file by itself: while there are any, the files are not compared. */
const shapeKinds: ReadonlySet<EditionFault['kind']> = new Set([
  'file-missing',
  'file-unreadable',
  'key-missing',
  'key-unknown',
  'wrong-kind',
  'not-allowed',
  'wrong-form',
  'too-small',
  'too-big',
  'not-a-whole-multiple',
  'not-right',
]);

interface Counted {
  readonly title: string;
  readonly path: string;
  readonly lists: readonly ListCount[];
}

/** Every list with the number of its entries and of the unverified ones among them, in columns, and the sums. */
export function describeEdition({ title, path, lists }: Counted, words: Words): readonly string[] {
  const rows = [
    [words.list, words.entries, words.unverified],
    ...lists.map((list) => [nameOf(list), String(list.entries), String(list.unverified)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  const sum = (of: (list: ListCount) => number): number => lists.reduce((total, list) => total + of(list), 0);
  return [
    words.title({ title, path }),
    '',
    ...table,
    '',
    words.sound({ entries: sum(({ entries }) => entries), unverified: sum(({ unverified }) => unverified) }),
  ];
}

const nameOf = ({ file, path }: ListCount): string => (path === '' ? file : `${file}: ${path}`);
