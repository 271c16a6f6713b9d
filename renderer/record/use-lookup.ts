import { createLookup, type StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { Standard } from '../../shared/domain/standard/standard.ts';
import { useStandard } from '../api/standard-context.tsx';

const lookups = new WeakMap<Standard, StandardLookup>();

/** The edition of the case, elsewhere the current one, indexed once. */
export function useLookup(): StandardLookup {
  const standard = useStandard();
  const known = lookups.get(standard);
  if (known !== undefined) return known;
  const lookup = createLookup(standard);
  lookups.set(standard, lookup);
  return lookup;
}
