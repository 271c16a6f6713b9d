import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLookup, type StandardLookup } from '../../shared/domain/standard/lookup.ts';
import { EditionId } from '../../shared/domain/standard/standard.ts';
import type { ShippedStandards } from '../application/workspace.ts';
import { loadStandard } from './load-standard.ts';

/** The edition that new cases get where nobody has taken another into use. The built body shows the borders of its regions. */
const currentEdition: EditionId = '2026.1';

/** The editions in the program's own folder, each read and checked when it is first asked for; a broken one throws then. */
export function readShippedStandards(folder: string): ShippedStandards {
  const editions = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && EditionId.safeParse(entry.name).success)
    .map(({ name }) => name);
  const lookupByEdition = new Map<EditionId, StandardLookup>();
  const lookup = (edition: EditionId): StandardLookup => {
    const known = lookupByEdition.get(edition);
    if (known) return known;
    const loaded = loadStandard(join(folder, edition));
    if (!loaded.ok)
      throw new Error(`Edition ${edition} of the standard is broken: ${loaded.error.faults.length} faults`);
    const made = createLookup(loaded.value);
    lookupByEdition.set(edition, made);
    return made;
  };
  return {
    editions,
    current: currentEdition,
    lookup,
    find: (edition) => (editions.includes(edition) ? lookup(edition) : undefined),
  };
}
