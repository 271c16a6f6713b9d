import type { BodyRegionsFile } from '../body/region.ts';
import type { RegionFinding, RegionState } from './examination.ts';

/** What the route recorded of a region: its own state, else that of the nearest larger region that has one. */
export function regionStateOf(
  regionId: string,
  findings: readonly RegionFinding[],
  { regions }: BodyRegionsFile,
): RegionState | undefined {
  const stateById = new Map(findings.map((finding) => [finding.regionId, finding.state]));
  const parentById = new Map(regions.map(({ id, parent }) => [id, parent]));
  for (let id: string | null | undefined = regionId; id !== null && id !== undefined; id = parentById.get(id)) {
    const state = stateById.get(id);
    if (state !== undefined) return state;
  }
  return undefined;
}
