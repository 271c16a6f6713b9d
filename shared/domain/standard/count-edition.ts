import type { Standard } from './standard.ts';

/** A list of an edition: the file, the place in it (empty where the file is the list), how many entries, and how many of them are unverified. */
export interface ListCount {
  readonly file: string;
  readonly path: string;
  readonly entries: number;
  readonly unverified: number;
}

/**
 * Counts every list of an edition. An entry is unverified when it says so, or, where it says nothing itself, when what it stands in does,
 * the edition in the last resort. Lists within the entries of one list are counted together, except the code lists, which are counted one by one; `snomed` counts the codes.
 */
export function countEdition(standard: Standard): readonly ListCount[] {
  const counts = new Map<string, { file: string; path: string; entries: number; unverified: number }>();
  for (const [file, content] of Object.entries(standard))
    visit(content, { file, path: [], verified: standard.edition.provenance.verified }, (place, verified) => {
      const path = (file === 'code-lists' ? place.path.slice(0, 1) : place.path).join('.');
      const count = counts.get(`${file}/${path}`) ?? { file, path, entries: 0, unverified: 0 };
      count.entries += 1;
      if (!verified) count.unverified += 1;
      counts.set(`${file}/${path}`, count);
    });
  return [...counts.values()];
}

interface Place {
  readonly file: string;
  readonly path: readonly string[];
  /** What the surroundings say. */
  readonly verified: boolean;
}

type Tell = (place: Place, verified: boolean) => void;

function visit(value: unknown, place: Place, tell: Tell): void {
  if (Array.isArray(value)) for (const entry of value) visitEntry(entry, place, tell);
  if (!isRecord(value)) return;
  const verified = ownVerdict(value) ?? place.verified;
  for (const [key, inner] of Object.entries(value)) {
    const within = { ...place, path: [...place.path, key], verified };
    if (key === 'snomed' && isRecord(inner)) tell(within, ownVerdict(inner) ?? verified);
    visit(inner, within, tell);
  }
}

function visitEntry(entry: unknown, place: Place, tell: Tell): void {
  if (!isRecord(entry)) return;
  const name = [entry.id, entry.code, entry.plate].find((candidate) => typeof candidate === 'string');
  if (name === undefined) return;
  const verified = ownVerdict(entry) ?? place.verified;
  tell(place, verified);
  const path = place.file === 'code-lists' && place.path.length === 0 ? [String(name)] : place.path;
  visit(entry, { ...place, path, verified }, tell);
}

/** What a part says of itself, in its provenance or plainly. */
function ownVerdict({ provenance, verified }: Readonly<Record<string, unknown>>): boolean | undefined {
  const said = isRecord(provenance) ? provenance.verified : verified;
  return typeof said === 'boolean' ? said : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
