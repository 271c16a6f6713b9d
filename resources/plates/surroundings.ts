import { boundedBy, box, line, type Point, reversed, type Stroke, withMirror } from './contour.ts';
import { type DraftPart, pairOfParts, part } from './draft.ts';

/** The position of the child; in knee-chest position the finished drawing is turned by half a circle. */
export type Position = 'supine' | 'knee-chest';

/** What lies round the genitals and the anus: thighs, buttocks, mons, perineum and the cleft between the buttocks. */
export function drawSurroundings(position: Position): {
  readonly parts: readonly DraftPart[];
  readonly outline: readonly Stroke[];
  readonly crease: readonly Stroke[];
} {
  const { groin, thighEdge, fold, hip, buttockEdge, inner } = LINES[position];
  const thigh = boundedBy(reversed(groin), thighEdge, hip, reversed(fold));
  const buttock = boundedBy(fold, buttockEdge, reversed(inner));
  return {
    parts: [
      part('mons-pubis', MONS[position], 0.03),
      part('perineum', box(-270, 560, 270, 860), 0.03),
      part('natal-cleft', box(-130, 850, 130, 985), 0.09),
      ...pairOfParts('thigh-inner', thigh, 0.02),
      ...pairOfParts('buttock', buttock, 0.02),
    ],
    outline: withMirror(thighEdge, buttockEdge, position === 'supine' ? belly : hip),
    crease: [...withMirror(fold, groin), line([0, 640], [0, 700], [0, 744]), line([0, 952], [0, 986])],
  };
}

interface Lines {
  /** From the top of the inner side of the thigh down to the perineum. */
  readonly groin: Stroke;
  /** The upper contour of the thigh, from the groin outwards. */
  readonly thighEdge: Stroke;
  /** From the end of the thigh's contour to the outer end of the fold, along the edge of the sheet or the hip. */
  readonly hip: Stroke;
  /** The fold between thigh and buttock, from the perineum outwards. */
  readonly fold: Stroke;
  /** The contour of the buttock, from the outer end of the fold to the cleft. */
  readonly buttockEdge: Stroke;
  /** The inner edge of the buttock, from the perineum to the cleft. */
  readonly inner: Stroke;
}

const belly = line([-196, -6], [-178, 50], [-150, 112]);
const groin = line([-150, 112], [-208, 220], [-242, 360], [-236, 500], [-184, 610], [-112, 668]);
const inner = line([-112, 668], [-106, 760], [-104, 860], [-66, 934], [-12, 984]);

const LINES: Readonly<Record<Position, Lines>> = {
  supine: {
    groin,
    thighEdge: line([-150, 112], [-230, 66], [-330, 36], [-456, 24]),
    hip: line([-456, 24], [-456, 350], [-456, 720]),
    fold: line([-112, 668], [-190, 690], [-310, 706], [-456, 720]),
    buttockEdge: line([-456, 720], [-436, 810], [-372, 900], [-260, 964], [-130, 988], [-12, 984]),
    inner,
  },
  'knee-chest': {
    groin: line([-112, 14], [-150, 112], [-208, 220], [-242, 360], [-236, 500], [-184, 610], [-112, 668]),
    thighEdge: line([-112, 14], [-108, -6]),
    hip: line([-392, -6], [-394, 120], [-402, 300], [-424, 470]),
    fold: line([-112, 668], [-170, 640], [-270, 560], [-340, 500], [-424, 470]),
    buttockEdge: line([-424, 470], [-442, 600], [-440, 740], [-398, 870], [-300, 956], [-150, 988], [-12, 978]),
    inner,
  },
};

const MONS: Readonly<Record<Position, readonly Point[]>> = {
  supine: [
    [-196, -6],
    [196, -6],
    [176, 50],
    [150, 112],
    [280, 300],
    [280, 640],
    [-280, 640],
    [-280, 300],
    [-150, 112],
    [-176, 50],
  ],
  'knee-chest': box(-280, -6, 280, 640),
};
