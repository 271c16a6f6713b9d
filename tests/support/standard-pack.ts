import { loadStandard } from '../../electron/persistence/load-standard.ts';
import type { BodyRegionsFile } from '../../shared/domain/body/region.ts';
import { createLookup, type StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { Standard } from '../../shared/domain/standard/standard.ts';

/** The folder of the edition that is shipped. */
export const standardDirectory = new URL('../../resources/standard/2026.1/', import.meta.url).pathname;

/** The edition that is shipped, loaded as the app loads it; a broken edition fails every test that uses it. */
export const standardPack: Standard = load();

export const packLookup: StandardLookup = createLookup(standardPack);

/** The same edition over another body, for tests of sentences that do not depend on the regions of the edition. */
export const packLookupOver = (regions: BodyRegionsFile): StandardLookup =>
  createLookup({ ...standardPack, 'body-regions': regions });

function load(): Standard {
  const loaded = loadStandard(standardDirectory);
  if (loaded.ok) return loaded.value;
  throw new Error(
    loaded.error.faults.map(({ file, path, kind, value }) => `${file} ${path}: ${kind} ${value}`).join('\n'),
  );
}
