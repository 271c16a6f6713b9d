import type { DepthMap } from './depth-map.ts';
import type { Field } from './field.ts';
import { blur, traceLevel } from './field.ts';
import type { Paper } from './paper.ts';
import { fromPixels, ontoSheet } from './paper.ts';
import type { PathOptions } from './svg-path.ts';
import { loopArea, smoothed, svgPath } from './svg-path.ts';

/**
 * 1 on the body, 0 beside it and on the outermost pixels, softened over a pixel so that a line traced at 0.5 has no steps and
 * is closed where the sheet cuts through the body.
 */
export function bodyMask(map: DepthMap, paper: Paper): Field {
  const { width, height } = paper;
  const values = map.depth.map((depth) => (depth === -Infinity ? 0 : 1));
  const mask = blur({ width, height, values }, 1, 2);
  mask.values.fill(0, 0, width).fill(0, width * (height - 1));
  for (let start = 0; start < width * height; start += width)
    mask.values.fill(0, start, start + 1).fill(0, start + width - 1, start + width);
  return mask;
}

export interface LoopOptions extends Omit<PathOptions, 'closed'> {
  /** Least area in square view units. */
  readonly least: number;
}

/** The closed lines at a level of a field as SVG paths in view units; what lies beyond the sheet is put on its edge. */
export function closedPaths(field: Field, level: number, paper: Paper, options: LoopOptions): readonly string[] {
  return traceLevel(field, level)
    .map((loop) =>
      smoothed(
        loop.map((point) => fromPixels(paper, point)),
        true,
        options.smoothing,
      ),
    )
    .map((loop) => loop.map((point) => ontoSheet(paper, point)))
    .filter((loop) => loopArea(loop) > options.least)
    .map((loop) => svgPath(loop, { ...options, smoothing: 0, closed: true }));
}
