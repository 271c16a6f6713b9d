import type { BodyRegion, BodyRegionsFile } from '../../../../shared/domain/body/region.ts';
import type { RegionFinding, RegionState } from '../../../../shared/domain/examination/examination.ts';

/** A part of the body with its finer parts, in the order of the regions file (top to toe). */
export interface RouteNode {
  readonly region: BodyRegion;
  readonly level: number;
  readonly children: readonly RouteNode[];
}

/** What is known of a part: one state for all of it, `mixed` when its finer parts differ, or nothing. */
export type RouteState = RegionState | 'mixed' | undefined;

/** The regions as a tree. */
export function buildRoute({ regions }: BodyRegionsFile): readonly RouteNode[] {
  const childrenById = Map.groupBy(regions, (region) => region.parent);
  const nodesOf = (parent: string | null, level: number): readonly RouteNode[] =>
    (childrenById.get(parent) ?? []).map((region) => ({ region, level, children: nodesOf(region.id, level + 1) }));
  return nodesOf(null, 1);
}

/** The state of every part by id. What was recorded of a part holds for its finer parts that have no record of their own. */
export function routeStates(
  route: readonly RouteNode[],
  findings: readonly RegionFinding[],
): ReadonlyMap<string, RouteState> {
  const own = new Map(findings.map((finding) => [finding.regionId, finding.state]));
  const states = new Map<string, RouteState>();
  const visit = ({ region, children }: RouteNode, inherited: RegionState | undefined): RouteState => {
    const recorded = own.get(region.id) ?? inherited;
    const parts = children.map((child) => visit(child, recorded));
    const [first] = parts;
    const state = parts.length === 0 ? recorded : parts.every((part) => part === first) ? first : 'mixed';
    states.set(region.id, state);
    return state;
  };
  for (const node of route) visit(node, undefined);
  return states;
}

/** The finest parts: what "so many of so many recorded" counts. */
export const leavesOf = (nodes: readonly RouteNode[]): readonly RouteNode[] =>
  nodes.flatMap((node) => (node.children.length === 0 ? [node] : leavesOf(node.children)));

/** The largest parts about which nothing is recorded, neither of themselves nor of anything in them. */
export const silentParts = (
  nodes: readonly RouteNode[],
  states: ReadonlyMap<string, RouteState>,
): readonly RouteNode[] =>
  nodes.flatMap((node) => {
    const state = states.get(node.region.id);
    if (state === undefined) return [node];
    return state === 'mixed' ? silentParts(node.children, states) : [];
  });

/** The lines that are shown: every part whose larger parts are all open. */
export const visibleLines = (nodes: readonly RouteNode[], open: ReadonlySet<string>): readonly RouteNode[] =>
  nodes.flatMap((node) => [node, ...(open.has(node.region.id) ? visibleLines(node.children, open) : [])]);
