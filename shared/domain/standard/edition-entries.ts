import { Label } from '../../kernel/label.ts';
import type { EditionPart } from './edition-differences.ts';
import type { Standard } from './standard.ts';

/** One entry of a list of an edition. Its id is unique within its part; `group` is the entry that its list belongs to, `''` where the list is the file's own. */
export interface EditionEntry {
  readonly id: string;
  readonly group: string;
  readonly label?: Label | undefined;
  /** What the entry says, without the entries of the lists within it that are told apart by themselves. */
  readonly content: object;
}

type Listed = Omit<EditionEntry, 'group' | 'content'> & { readonly content: object };

const list = <Entry extends object>(
  entries: readonly Entry[],
  tell: (entry: Entry) => Omit<Listed, 'content'> & { readonly content?: object },
): readonly EditionEntry[] => entries.map((entry) => ({ group: '', content: entry, ...tell(entry) }));

const byLabel = ({ id, label }: { readonly id: string; readonly label: Label }) => ({ id, label });
const byText = ({ id, text }: { readonly id: string; readonly text: Label }) => ({ id, label: text });
const byName = ({ code, name }: { readonly code: string; readonly name: string }) => ({
  id: code,
  label: { nl: name, en: name },
});

/** The entries of a list within an entry, under the id of that. */
const within = <Entry extends { readonly id: string; readonly label: Label }>(
  group: string,
  entries: readonly Entry[],
): readonly EditionEntry[] =>
  entries.map((entry) => ({ id: `${group}.${entry.id}`, group, label: entry.label, content: entry }));

/** The entries of all lists of a file, each under the name of its list. */
const listsOf = (file: object): readonly EditionEntry[] =>
  Object.entries(file).flatMap(([key, value]) =>
    isListOfEntries(value)
      ? value.map((entry) => ({
          id: `${key}.${entry.id}`,
          group: key,
          label: Label.safeParse(entry.label).data,
          content: entry,
        }))
      : [],
  );

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

const isListOfEntries = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) && value.every((entry) => typeof entry?.id === 'string');

type PartOfList = Exclude<EditionPart, 'files'>;

/**
 * Every list of an edition whose entries are told apart one by one. Together with `editionFrame` they hold all of an edition but its own id.
 */
export const entriesByPart: Readonly<Record<PartOfList, (standard: Standard) => readonly EditionEntry[]>> = {
  'injury-types': (standard) => list(standard['injury-types'], byLabel),
  descriptors: (standard) =>
    list(standard.descriptors, ({ value, ...descriptor }) => ({
      ...byLabel(descriptor),
      content: { ...descriptor, value: 'options' in value ? { ...value, options: [] } : value },
    })),
  options: (standard) =>
    standard.descriptors.flatMap(({ id, value }) => ('options' in value ? within(id, value.options) : [])),
  'code-lists': (standard) =>
    list(standard['code-lists'], ({ entries: _, ...rest }) => ({ ...byLabel(rest), content: rest })),
  codes: (standard) => standard['code-lists'].flatMap(({ id, entries }) => within(id, entries)),
  regions: (standard) => list(standard['body-regions'].regions, byLabel),
  landmarks: (standard) => list(standard['body-landmarks'].landmarks, byLabel),
  plates: (standard) => list(standard['body-plates'].plates, byLabel),
  'plate-parts': (standard) => list(standard['body-plates'].parts, byLabel),
  drawings: (standard) => list(standard['body-plate-drawings'].drawings, ({ plate }) => ({ id: plate })),
  aids: (standard) => list(standard['decision-aids'], ({ items: _, ...rest }) => ({ ...byLabel(rest), content: rest })),
  'aid-items': (standard) => standard['decision-aids'].flatMap(({ id, items }) => within(id, items)),
  sections: (standard) => list(standard['report-format'].sections, byLabel),
  questions: (standard) => list(standard['report-format'].questions, byLabel),
  declaration: (standard) => list(standard['report-format'].declaration, byText),
  notices: (standard) => list(standard['report-format'].notices, byText),
  terms: (standard) => list(standard['probability-scale'].terms, byLabel),
  traces: ({ traces }) => listsOf(traces),
  anogenital: ({ anogenital }) => listsOf(anogenital),
  'police-regions': (standard) => list(standard.geography.policeRegions, byName),
  municipalities: (standard) => list(standard.geography.municipalities, byName),
  variables: (standard) => list(standard.indicators.variables, byLabel),
  tables: (standard) => list(standard.indicators.tables, byLabel),
};

/** Files that are nothing but a list of `entriesByPart`. */
const listFiles: ReadonlySet<string> = new Set(['code-lists', 'descriptors', 'injury-types', 'decision-aids']);

/** Files whose every list stands in `entriesByPart` as it is. */
const filesOfLists: ReadonlySet<string> = new Set(['traces', 'anogenital']);

/** What of other files stands in `entriesByPart`, and what is the id of the edition. */
const keysLeftOut: Readonly<Record<string, readonly string[]>> = {
  edition: ['edition'],
  'body-regions': ['edition', 'regions'],
  'body-landmarks': ['edition', 'landmarks'],
  'body-plates': ['edition', 'parts', 'plates'],
  'body-plate-drawings': ['edition', 'drawings'],
  'report-format': ['sections', 'questions', 'declaration', 'notices'],
  'probability-scale': ['terms'],
  geography: ['policeRegions', 'municipalities'],
  indicators: ['edition', 'variables', 'tables'],
};

/** What remains of each file without those entries and without the id of the edition, which differs by itself; other files as a whole. */
export const editionFrame = (standard: Standard): readonly EditionEntry[] =>
  Object.entries(standard)
    .filter(([file]) => !listFiles.has(file))
    .map(([file, content]) => {
      const leftOut = keysLeftOut[file] ?? [];
      const isElsewhere = (key: string, value: unknown): boolean =>
        leftOut.includes(key) || (filesOfLists.has(file) && isListOfEntries(value));
      const kept = Object.entries(content).filter(([key, value]) => !isElsewhere(key, value));
      return { id: file, group: '', content: Object.fromEntries(kept) };
    });
