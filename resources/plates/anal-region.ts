import { drawAnus } from './anus.ts';
import { boundedBy, box, line, reversed, withMirror } from './contour.ts';
import { type PlateDraft, pairOfParts, part } from './draft.ts';
import type { Position } from './surroundings.ts';

const buttockEdge = line(
  [-92, 60],
  [-160, 46],
  [-280, 66],
  [-390, 150],
  [-462, 300],
  [-484, 480],
  [-462, 670],
  [-384, 840],
  [-250, 944],
  [-120, 976],
  [-10, 958],
);
const innerEdge = line([-92, 60], [-100, 150], [-140, 240], [-190, 330]);
const lowerEdge = line([-10, 958], [-24, 880], [-66, 800], [-130, 720]);
const perineum = box(-200, 58, 200, 500);
const cleft = box(-140, 500, 140, 958);

/** The anus and the skin round it, the buttocks held apart. */
export function draftAnalRegion(position: Position): PlateDraft {
  const anus = drawAnus({ centre: [0, 500], radius: 264 });
  const everywhere = ['anal-verge', 'perianal-skin', 'perineum', 'natal-cleft', 'buttock-right', 'buttock-left'];
  return {
    plate: `anus-${position}`,
    viewBox: [-500, 0, 1000, 1000],
    clocks: [{ id: 'anus', centre: [0, 500], radius: 300, parts: everywhere }],
    parts: [
      part('perineum', perineum, 0.05),
      part('natal-cleft', cleft, 0.12),
      ...pairOfParts(
        'buttock',
        boundedBy(buttockEdge, lowerEdge, line([-130, 720], [-240, 500], [-190, 330]), reversed(innerEdge)),
        0.02,
      ),
      ...anus.parts,
    ],
    shading: [],
    crease: [
      ...anus.crease,
      line([0, 60], [0, 130], [0, 215]),
      line([0, 790], [0, 880], [0, 970]),
      ...withMirror(innerEdge, lowerEdge),
    ],
    outline: withMirror(buttockEdge),
  };
}
