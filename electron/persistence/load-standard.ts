import type { EditionFault } from '../../shared/domain/standard/inspect-edition.ts';
import type { Standard } from '../../shared/domain/standard/standard.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { readEdition } from './read-edition.ts';

/** An edition that cannot be used, with everything that is wrong with it. */
export interface StandardBroken {
  readonly kind: 'standard-broken';
  readonly faults: readonly EditionFault[];
}

/**
 * Reads an edition from its folder, one JSON file a key. Unknown keys, missing files and broken references all refuse the
 * edition as a whole, and all faults found are reported, not only the first.
 */
export function loadStandard(directory: string): Result<Standard, StandardBroken> {
  const { standard, faults } = readEdition(directory);
  return standard === undefined ? fail({ kind: 'standard-broken', faults }) : ok(standard);
}
