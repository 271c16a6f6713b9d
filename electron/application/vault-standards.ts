import { inspectEdition } from '../../shared/domain/standard/inspect-edition.ts';
import { createLookup, type StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { EditionId } from '../../shared/domain/standard/standard.ts';
import type { EditionRow, EditionUseRow, ReadStore } from './ports.ts';
import type { ShippedStandards, VaultStandards } from './workspace.ts';

/** What a vault keeps of editions: those that were loaded into it, and which one new cases got since when. */
export interface KeptEditions {
  readonly loaded: readonly EditionRow[];
  readonly uses: readonly EditionUseRow[];
}

/** Reads what a vault keeps of editions. */
export const readKeptEditions = async ({ editions, editionUses }: ReadStore): Promise<KeptEditions> => ({
  loaded: await editions.all(),
  uses: await editionUses.all(),
});

/**
 * The editions that the program brings and those of one vault. New cases get the one taken into use last; the program's own where nobody
 * took any, or where that one cannot be read by this version of the program. An edition is read and checked when it is first asked for.
 */
export function createVaultStandards(shipped: ShippedStandards, kept: KeptEditions): VaultStandards {
  const lookupByText = new Map<string, StandardLookup | undefined>();
  const lookupOf = (json: string): StandardLookup | undefined => {
    if (!lookupByText.has(json)) lookupByText.set(json, readEditionText(json));
    return lookupByText.get(json);
  };
  let { loaded, uses } = kept;
  const find = (edition: EditionId): StandardLookup | undefined => {
    const own = shipped.find(edition);
    if (own) return own;
    const row = loaded.find((candidate) => candidate.edition === edition);
    return row && lookupOf(row.json);
  };
  return {
    shipped,
    find,
    lookup(edition) {
      const lookup = find(edition);
      if (!lookup) throw new Error(`Edition ${edition} of the standard is not here, or cannot be read`);
      return lookup;
    },
    get current() {
      const chosen = uses.at(-1)?.edition;
      return chosen !== undefined && find(chosen) ? chosen : shipped.current;
    },
    follow(next) {
      ({ loaded, uses } = next);
    },
  };
}

function readEditionText(json: string): StandardLookup | undefined {
  // Checked when it was loaded, by the rules of that time; those of today decide whether it can be used.
  const { standard } = inspectEdition(JSON.parse(json));
  return standard && createLookup(standard);
}
