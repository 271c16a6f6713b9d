import { toView } from '../../shared/domain/body/project-view.ts';
import { at } from './curve.ts';
import type { DrawnSkin } from './drawn-skin.ts';
import type { Paper, Point } from './paper.ts';
import { pixelAt } from './paper.ts';

/** How far (pixels) from a cut an edge still belongs to it. */
const REACH = 3;

/** Tells of an edge of the drawing whether it is none of the body's own: it runs along a cut of the skin or along the rim of the sheet. */
export function openEdges(paper: Paper, cutSkin: DrawnSkin | undefined): (point: Point) => boolean {
  const isNear = cutSkin === undefined ? undefined : markCuts(cutSkin, paper);
  const [left, top, width, height] = paper.viewBox;
  const rim = 2 / paper.pixelsPerUnit;
  return ([x, y]) => {
    if (x < left + rim || y < top + rim || x > left + width - rim || y > top + height - rim) return true;
    const pixel = pixelAt(paper, [x, y]);
    return pixel !== undefined && isNear?.[pixel] === 1;
  };
}

function markCuts({ positions, cutEdges }: DrawnSkin, paper: Paper): Uint8Array {
  const marked = new Uint8Array(paper.width * paper.height);
  const place = (vertex: number): Point => {
    const { x, y } = toView(paper, [
      at(positions, vertex * 3),
      at(positions, vertex * 3 + 1),
      at(positions, vertex * 3 + 2),
    ]);
    return [x, y];
  };
  for (let edge = 0; edge < cutEdges.length; edge += 2) {
    const [from, to] = [place(at(cutEdges, edge)), place(at(cutEdges, edge + 1))];
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * paper.pixelsPerUnit) + 1;
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps;
      markAround(marked, paper, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
  }
  return marked;
}

function markAround(marked: Uint8Array, paper: Paper, point: Point): void {
  for (let dy = -REACH; dy <= REACH; dy += 1) {
    for (let dx = -REACH; dx <= REACH; dx += 1) {
      const pixel = pixelAt(paper, [point[0] + dx / paper.pixelsPerUnit, point[1] + dy / paper.pixelsPerUnit]);
      if (pixel !== undefined) marked[pixel] = 1;
    }
  }
}
