import { behind } from './area.ts';
import { boundedBy, box, flatten, line, reversed, symmetricRing, withMirror } from './contour.ts';
import { type PlateDraft, pairOfParts, part } from './draft.ts';

const groin = line([-452, 96], [-330, 250], [-220, 400], [-140, 520], [-96, 600]);
const thighEdge = line([-96, 600], [-70, 720], [-58, 860], [-62, 1004]);
const shaft = symmetricRing([0, 330], [-50, 340], [-66, 376], [-62, 450], [-60, 530], [-62, 580], [-30, 600], [0, 604]);
const prepuce = symmetricRing(
  [0, 562],
  [-40, 560],
  [-62, 566],
  [-66, 600],
  [-54, 646],
  [-30, 682],
  [-16, 694],
  [0, 698],
);
const opening = symmetricRing([0, 680], [-9, 683], [-12, 690], [-6, 697], [0, 699]);
const scrotum = symmetricRing(
  [0, 420],
  [-70, 430],
  [-122, 490],
  [-146, 590],
  [-140, 680],
  [-100, 742],
  [-48, 764],
  [0, 754],
);

/** The boy from the front, the penis hanging down: its upper side, and the front of the scrotum. */
export function draftBoyFront(): PlateDraft {
  const penis = [flatten(shaft), flatten(prepuce)];
  return {
    plate: 'boy-front',
    viewBox: [-450, 0, 900, 1000],
    clocks: [],
    parts: [
      part('mons-pubis', box(-452, -6, 452, 620), 0.02),
      ...pairOfParts(
        'thigh-front',
        boundedBy(groin, thighEdge, reversed(line([-454, 96], [-454, 500], [-454, 1004]))),
        0.02,
      ),
      part('scrotum-front', flatten(scrotum), 0.1),
      part('penis-shaft-dorsal', flatten(shaft), 0.05),
      part('prepuce-dorsal', flatten(prepuce), 0.07),
      part('preputial-opening', flatten(opening), 'dark'),
    ],
    shading: [],
    crease: [
      ...withMirror(
        ...behind(groin, flatten(scrotum)),
        line([-62, 566], [-34, 580], [0, 584]),
        line([-30, 664], [-22, 676], [-17, 690]),
        line([-126, 560], [-104, 572], [-76, 568]),
        line([-132, 630], [-106, 642], [-78, 638]),
        line([-110, 700], [-84, 708], [-54, 700]),
      ),
      line([0, 706], [2, 730], [0, 754]),
    ],
    outline: [
      ...withMirror(...behind(thighEdge, flatten(scrotum)), ...behind(scrotumSide, ...penis), shaftSide, prepuceSide),
    ],
  };
}

const scrotumSide = line([-66, 432], [-122, 490], [-146, 590], [-140, 680], [-100, 742], [-48, 764], [0, 754]);
const shaftSide = line([-78, 350], [-68, 372], [-64, 410], [-62, 450], [-60, 530], [-62, 566]);
const prepuceSide = line([-62, 566], [-66, 600], [-54, 646], [-30, 682], [-14, 695], [0, 699]);
