import { depthIn, toView } from '../../shared/domain/body/project-view.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, dot, subtract } from '../../shared/domain/body/vector.ts';
import { at } from './curve.ts';
import type { DepthMap } from './depth-map.ts';
import type { DrawnSkin } from './drawn-skin.ts';
import type { SkinMesh } from './mirror-mesh.ts';
import type { Paper, Point } from './paper.ts';
import { pixelAt } from './paper.ts';

/** A place on an edge of the mesh where the skin turns away from the viewer. */
interface Turn {
  readonly at: Point;
  readonly depth: number;
}

/** The skin, the sheet, and what is seen on it. */
export interface SeenSkin {
  readonly skin: DrawnSkin;
  readonly paper: Paper;
  readonly map: DepthMap;
}

/** How far skin may lie before a contour that still counts as visible: in mm, and in view units where these are smaller. */
const VISIBLE_WITHIN = { mm: 4, units: 6 } as const;

/** The lines, in view units, along which the visible skin turns out of sight; `keep` says which points may be drawn. */
export function occludingContours(
  { skin, paper, map }: SeenSkin,
  keep: (point: Point) => boolean,
): readonly (readonly Point[])[] {
  const { turns, links } = findTurns(skin, paper);
  const isVisible = new Map([...turns].map(([edge, turn]) => [edge, sees(map, paper, turn)]));
  const lines: (readonly Point[])[] = [];
  for (const chain of chains(links)) {
    const shown = majority(chain.map((edge) => isVisible.get(edge) === true));
    let run: Point[] = [];
    chain.forEach((edge, index) => {
      const turn = turns.get(edge);
      if (turn !== undefined && shown[index] === true && keep(turn.at)) {
        run.push(turn.at);
        return;
      }
      lines.push(run);
      run = [];
    });
    lines.push(run);
  }
  return lines.filter((line) => line.length > 4);
}

function findTurns(skin: SkinMesh, paper: Paper) {
  const { towardsViewer } = paper.axes;
  const count = skin.positions.length / 3;
  const facing = new Float64Array(count);
  for (let vertex = 0; vertex < count; vertex += 1) facing[vertex] = dot(vectorAt(skin.normals, vertex), towardsViewer);
  const turns = new Map<number, Turn>();
  const links = new Map<number, number[]>();
  for (let corner = 0; corner < skin.triangles.length; corner += 3) {
    const crossed: number[] = [];
    for (let side = 0; side < 3; side += 1) {
      const a = at(skin.triangles, corner + side);
      const b = at(skin.triangles, corner + ((side + 1) % 3));
      const [atA, atB] = [at(facing, a), at(facing, b)];
      if (atA < 0 === atB < 0) continue;
      const edge = Math.min(a, b) * count + Math.max(a, b);
      crossed.push(edge);
      if (turns.has(edge)) continue;
      const share = atA / (atA - atB);
      const [start, end] = [vectorAt(skin.positions, a), vectorAt(skin.positions, b)];
      const place = add(start, subtract(end, start), share);
      const { x, y } = toView(paper, place);
      turns.set(edge, { at: [x, y], depth: depthIn(paper.axes, place) });
    }
    const [one, other] = crossed;
    if (one === undefined || other === undefined) continue;
    links.set(one, [...(links.get(one) ?? []), other]);
    links.set(other, [...(links.get(other) ?? []), one]);
  }
  return { turns, links };
}

const vectorAt = (values: Float64Array, vertex: number): Vec3 => [
  at(values, vertex * 3),
  at(values, vertex * 3 + 1),
  at(values, vertex * 3 + 2),
];

/** Visible when no pixel around it shows skin well in front of it. */
function sees(map: DepthMap, paper: Paper, { at: [x, y], depth }: Turn): boolean {
  const middle = pixelAt(paper, [x, y]);
  if (middle === undefined) return false;
  let nearest = Infinity;
  for (const row of [-paper.width, 0, paper.width]) {
    for (let dx = -1; dx <= 1; dx += 1) nearest = Math.min(nearest, at(map.depth, middle + row + dx));
  }
  return !(nearest > depth + Math.min(VISIBLE_WITHIN.mm, VISIBLE_WITHIN.units * paper.mmPerUnit));
}

/** Follows the links from every edge not yet seen, both ways. */
function chains(links: ReadonlyMap<number, readonly number[]>): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const walk = (start: number): readonly number[] => {
    const chain: number[] = [];
    for (let edge: number | undefined = start; edge !== undefined; ) {
      seen.add(edge);
      chain.push(edge);
      edge = links.get(edge)?.find((other) => !seen.has(other));
    }
    return chain;
  };
  const found: (readonly number[])[] = [];
  for (const start of links.keys()) {
    if (seen.has(start)) continue;
    const forwards = walk(start);
    const backwards = walk(start).slice(1);
    found.push([...backwards.reverse(), ...forwards]);
  }
  return found;
}

/** Removes flicker: a point is shown when most of its thirteen neighbours on the line are. */
function majority(flags: readonly boolean[]): readonly boolean[] {
  return flags.map((_, index) => {
    const around = flags.slice(Math.max(0, index - 6), index + 7);
    return around.filter(Boolean).length * 2 > around.length;
  });
}
