import { canonicalJson } from '../../shared/domain/audit/canonical-json.ts';
import { checkBodyFit } from '../../shared/domain/standard/check-body-fit.ts';
import { type EditionFault, inspectEdition } from '../../shared/domain/standard/inspect-edition.ts';
import { type Standard, standardFiles } from '../../shared/domain/standard/standard.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { EditionRow } from './ports.ts';
import type { VaultStandards, Workspace } from './workspace.ts';

/** The largest file that is taken for an edition; the one that comes with the program is less than a megabyte. */
export const maxEditionBytes = 20 * 1024 * 1024;

/** How many faults are told at once; who mends these sees the rest. */
const toldFaults = 200;

/** Why a file is no edition that can be loaded here. */
export type EditionRefused =
  | { readonly kind: 'edition-too-large' | 'edition-not-json' }
  | { readonly kind: 'edition-faulty'; readonly faults: EditionFault[]; readonly total: number }
  | { readonly kind: 'edition-differs' | 'edition-known'; readonly edition: string };

/** An edition in a file that can be loaded: its canonical text, and the SHA-256 of that. */
export interface ReadEditionFile extends Pick<EditionRow, 'json' | 'sha256'> {
  readonly standard: Standard;
}

type Reading = Pick<Workspace, 'digest' | 'encodeText' | 'standards'>;

/**
 * Reads an edition from the bytes of one JSON file with a key for each file of an edition. All faults are looked for, none repaired. An
 * id that is here already is refused, by another name when the content is the same.
 */
export function readEditionFile(
  reading: Reading,
  bytes: Uint8Array,
  loaded: readonly EditionRow[],
): Result<ReadEditionFile, EditionRefused> {
  if (bytes.byteLength > maxEditionBytes) return fail({ kind: 'edition-too-large' });
  const content = parse(bytes);
  if (content === undefined) return fail({ kind: 'edition-not-json' });
  const { standard, faults } = inspect(content, reading.standards);
  if (!standard) return fail({ kind: 'edition-faulty', faults: faults.slice(0, toldFaults), total: faults.length });
  const text = editionText(reading, standard);
  if (text === undefined) return fail({ kind: 'edition-not-json' });
  const { edition } = standard.edition;
  const here = textHere(reading, loaded, edition);
  if (here !== undefined) return fail({ kind: here === text.sha256 ? 'edition-known' : 'edition-differs', edition });
  return ok({ standard, ...text });
}

/** The canonical text of an edition and its hash; `undefined` when it holds halves of characters, which no file can hold. */
export function editionText(
  { digest, encodeText }: Pick<Reading, 'digest' | 'encodeText'>,
  standard: Standard,
): Pick<EditionRow, 'json' | 'sha256'> | undefined {
  try {
    // An edition comes from JSON: it holds nothing else.
    const json = canonicalJson(standard as never);
    return { json, sha256: digest(encodeText(json)) };
  } catch {
    return undefined;
  }
}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    // An object that is no list has keys and unknown values.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

function inspect(
  content: Readonly<Record<string, unknown>>,
  { shipped }: VaultStandards,
): { readonly standard?: Standard; readonly faults: readonly EditionFault[] } {
  const strangers = Object.keys(content)
    .filter((key) => !standardFiles.includes(key))
    .map((key): EditionFault => ({ file: key.slice(0, 80), path: '', kind: 'key-unknown', value: key.slice(0, 80) }));
  const { standard, faults } = inspectEdition(content);
  const built = shipped.lookup(shipped.current).regions;
  const all = [...strangers, ...faults, ...(standard ? checkBodyFit(standard, built) : [])];
  return standard && all.length === 0 ? { standard, faults: [] } : { faults: all };
}

/** The hash of the edition of that id which is here, whether or not this version of the program can read it. */
function textHere(reading: Reading, loaded: readonly EditionRow[], edition: string): string | undefined {
  const { shipped } = reading.standards;
  const own = shipped.find(edition);
  if (own) return editionText(reading, own.standard)?.sha256 ?? '';
  return loaded.find((row) => row.edition === edition)?.sha256;
}
