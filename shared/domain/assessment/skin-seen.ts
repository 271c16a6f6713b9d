import type { BodyRegionsFile } from '../body/region.ts';
import type { RegionFinding } from '../examination/examination.ts';

/**
 * Whether every region of the body was recorded as normal or with a finding. What is recorded of an area holds for its parts that have no
 * record of their own.
 */
export function isWholeSkinSeen(findings: readonly RegionFinding[], { regions }: BodyRegionsFile): boolean {
  const stateById = new Map(findings.map(({ regionId, state }) => [regionId, state]));
  const parentById = new Map(regions.map(({ id, parent }) => [id, parent]));
  const groups = new Set(regions.flatMap(({ parent }) => (parent === null ? [] : [parent])));
  const stateOf = (id: string): string | undefined => {
    const parent = parentById.get(id) ?? null;
    return stateById.get(id) ?? (parent === null ? undefined : stateOf(parent));
  };
  return regions.every(({ id }) => groups.has(id) || stateOf(id) === 'normal' || stateOf(id) === 'finding');
}
