import { ellipse, flatten, line, type Point, ring, type Stroke, withMirror } from './contour.ts';
import { type DraftPart, part } from './draft.ts';

/** How large the anus is drawn, and where. */
interface AnusPlace {
  readonly centre: Point;
  /** Radius of the perianal skin, in units of the drawing. */
  readonly radius: number;
}

/** Perianal skin, anal verge and anal opening with their radial folds, symmetrical about the middle. */
export function drawAnus({ centre, radius }: AnusPlace): {
  readonly parts: readonly DraftPart[];
  readonly crease: readonly Stroke[];
} {
  const [, y] = centre;
  const verge = radius * 0.5;
  const opening = star(centre, radius * 0.1);
  const border = ellipse(centre, verge, verge);
  const folds = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((index): readonly Stroke[] => {
    const angle = (index * Math.PI) / 8;
    const inner = radius * (index % 2 === 0 ? 0.12 : 0.15);
    const outer = verge * (index % 2 === 0 ? 0.94 : 0.78);
    const at = (distance: number, turn = 0): Point => [
      -distance * Math.sin(angle + turn),
      y - distance * Math.cos(angle + turn),
    ];
    const fold = line(at(inner), at((inner + outer) / 2, index === 0 || index === 8 ? 0 : 0.05), at(outer));
    return index === 0 || index === 8 ? [fold] : withMirror(fold);
  });
  return {
    parts: [
      part('perianal-skin', flatten(ellipse(centre, radius, radius)), 0.06),
      part('anal-verge', flatten(border), 0.12),
      part('anal-opening', flatten(opening), 'dark'),
    ],
    crease: folds,
  };
}

/** A puckered ring of eight lobes. */
function star([x, y]: Point, radius: number): Stroke {
  const points = Array.from({ length: 16 }, (_, index): Point => {
    const angle = (index * Math.PI) / 8;
    const reach = radius * (index % 2 === 0 ? 1.16 : 0.72);
    return [x + reach * Math.sin(angle), y - reach * Math.cos(angle)];
  });
  return ring(...points);
}
