import { bodyMask } from './body-mask.ts';
import { at } from './curve.ts';
import { traceLevel } from './field.ts';
import type { SeenSkin } from './occluding-contours.ts';
import { openEdges } from './open-edges.ts';
import type { Point } from './paper.ts';
import { fromPixels, ontoSheet } from './paper.ts';
import { lineLength, loopArea, relaxed, smoothed, svgPath } from './svg-path.ts';

/** The area of the body on a sheet, and the part of its edge that is the body's own. */
export interface Silhouette {
  readonly area: readonly string[];
  readonly edge: readonly string[];
}

/** Parts of the body smaller than this (square view units) and pieces of its edge shorter than this (units) are left out. */
const LEAST_AREA = 12;
const LEAST_EDGE = 6;

const SMOOTHING = 12;
const TOLERANCE = 0.08;

/** Where the drawing cuts through the body no line is drawn: its edge stays open there. */
export function drawSilhouette({ skin, paper, map }: SeenSkin, showsCut: boolean): Silhouette {
  const isOpen = openEdges(paper, showsCut ? skin : undefined);
  const loops = traceLevel(bodyMask(map, paper), 0.5)
    .map((loop) => loop.map((point) => fromPixels(paper, point)))
    .filter((loop) => loopArea(loop) > LEAST_AREA)
    .map((loop) =>
      pieces(loop, isOpen).map((run) => ({ ...run, points: run.points.map((point) => ontoSheet(paper, point)) })),
    );
  const whole = loops.map((runs) => runs.flatMap((run) => (runs.length === 1 ? run.points : run.points.slice(0, -1))));
  return {
    // One path, so that what lies between body and body is left open: its loops run the other way about.
    area: [whole.map((points) => svgPath(points, { closed: true, smoothing: 0, tolerance: TOLERANCE })).join('')],
    edge: loops.flatMap((runs) =>
      runs
        .filter((run) => !run.isOpen && lineLength(run.points) > LEAST_EDGE)
        .map((run) => svgPath(run.points, { closed: runs.length === 1, smoothing: 0, tolerance: TOLERANCE })),
    ),
  };
}

interface Run {
  readonly isOpen: boolean;
  readonly points: readonly Point[];
}

/** A smoothed loop as one piece, or cut where an open edge begins and ends; every piece ends where the next begins. */
function pieces(loop: readonly Point[], isOpen: (point: Point) => boolean): readonly Run[] {
  const flags = steady(loop.map(isOpen));
  const start = flags.findIndex((flag, index) => flag !== at(flags, (index + flags.length - 1) % flags.length));
  if (start < 0) return [{ isOpen: flags[0] === 1, points: smooth(loop, true, flags[0] === 1) }];
  const runs: { isOpen: boolean; points: Point[] }[] = [];
  for (let step = 0; step <= loop.length; step += 1) {
    const index = (start + step) % loop.length;
    const point = loop[index] ?? [0, 0];
    const last = runs.at(-1);
    last?.points.push(point);
    if (step < loop.length && last?.isOpen !== (flags[index] === 1))
      runs.push({ isOpen: flags[index] === 1, points: [point] });
  }
  return runs.map((run) => ({
    isOpen: run.isOpen,
    points: smooth(run.points, false, run.isOpen),
  }));
}

/** The edge of a cut follows the mesh rather than the body: it is smoothed far more. */
const smooth = (points: readonly Point[], closed: boolean, isOpen: boolean): readonly Point[] =>
  isOpen ? relaxed(points, closed, 300) : smoothed(points, closed, SMOOTHING);

/** 1 where most of the 25 neighbours on a loop are open, so that no short pieces remain. */
function steady(flags: readonly boolean[]): readonly number[] {
  const count = flags.length;
  return flags.map((_, index) => {
    let open = 0;
    for (let step = -12; step <= 12; step += 1) if (flags[(index + step + count * 13) % count] === true) open += 1;
    return open > 12 ? 1 : 0;
  });
}
