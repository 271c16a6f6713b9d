import { canonicalJson } from '../audit/canonical-json.ts';
import { type EditionChange, type EditionDifferences, EditionPart } from './edition-differences.ts';
import { type EditionEntry, editionFrame, entriesByPart } from './edition-entries.ts';
import type { Standard } from './standard.ts';

/**
 * Everything in which two editions differ but their ids. Nothing when they say the same; the other way round what was added is removed
 * and the other way about. Both have passed `checkStandard`, so that ids are unique.
 */
export function compareEditions(from: Standard, to: Standard): EditionDifferences {
  return {
    from: from.edition.edition,
    to: to.edition.edition,
    changes: EditionPart.options.flatMap((part) => {
      const entries = part === 'files' ? editionFrame : entriesByPart[part];
      return compareEntries(part, entries(from), entries(to));
    }),
  };
}

type Entries = readonly EditionEntry[];

function compareEntries(part: EditionPart, former: Entries, latter: Entries): readonly EditionChange[] {
  const formerById = new Map(former.map((entry) => [entry.id, entry]));
  const latterIds = new Set(latter.map(({ id }) => id));
  const told = ({ id, label }: EditionEntry, change: 'added' | 'removed'): EditionChange => ({
    part,
    id,
    change,
    ...(label === undefined ? {} : { label }),
    fields: [],
  });
  return [
    ...latter.filter(({ id }) => !formerById.has(id)).map((entry) => told(entry, 'added')),
    ...former.filter(({ id }) => !latterIds.has(id)).map((entry) => told(entry, 'removed')),
    ...latter.flatMap((entry) => {
      const before = formerById.get(entry.id);
      return before === undefined ? [] : changeOf(part, before, entry);
    }),
    ...orderChanges(part, former, latter),
  ];
}

function changeOf(part: EditionPart, before: EditionEntry, after: EditionEntry): readonly EditionChange[] {
  const fields = changedFields(before.content, after.content);
  if (fields.length === 0) return [];
  const { id, label } = after;
  const renamed = before.label !== undefined && textOf(before.label) !== textOf(label);
  const change: EditionChange = {
    part,
    id,
    change: 'changed',
    ...(label === undefined ? {} : { label }),
    ...(renamed ? { formerly: before.label } : {}),
    fields,
  };
  return [change];
}

function changedFields(before: object, after: object): readonly string[] {
  const [former, latter] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...former.keys(), ...latter.keys()])]
    .filter((key) => textOf(former.get(key)) !== textOf(latter.get(key)))
    .sort();
}

/** The lists whose common entries stand in another order. */
function orderChanges(part: EditionPart, former: Entries, latter: Entries): readonly EditionChange[] {
  const [before, after] = [Map.groupBy(former, ({ group }) => group), Map.groupBy(latter, ({ group }) => group)];
  return [...after].flatMap(([group, entries]) => {
    const [old, current] = [idsOf(before.get(group) ?? []), idsOf(entries)];
    const common = (ids: readonly string[], others: readonly string[]) => {
      const known = new Set(others);
      return ids.filter((id) => known.has(id)).join(' ');
    };
    if (common(old, current) === common(current, old)) return [];
    return [{ part, id: group, change: 'changed', fields: ['order'] } as const];
  });
}

const idsOf = (entries: Entries): readonly string[] => entries.map(({ id }) => id);

/** The one text of a part of an edition, which came from JSON and therefore has one. */
const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value as never));
