import type { BodyRegionsFile } from '../body/region.ts';
import type { RegionFinding } from './examination.ts';

/** What the route recorded of a region: its own record, else that of the nearest larger region that has one. */
export function regionFindingOf(
  regionId: string,
  findings: readonly RegionFinding[],
  { regions }: BodyRegionsFile,
): RegionFinding | undefined {
  const findingById = new Map(findings.map((finding) => [finding.regionId, finding]));
  const parentById = new Map(regions.map(({ id, parent }) => [id, parent]));
  for (let id: string | null | undefined = regionId; id !== null && id !== undefined; id = parentById.get(id)) {
    const finding = findingById.get(id);
    if (finding !== undefined) return finding;
  }
  return undefined;
}
