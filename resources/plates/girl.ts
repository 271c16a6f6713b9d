import { drawAnus } from './anus.ts';
import { behind } from './area.ts';
import { ellipse, flatten, line, ring, symmetricRing, withMirror } from './contour.ts';
import { type PlateDraft, pairOfParts, part } from './draft.ts';
import { drawSurroundings, type Position } from './surroundings.ts';

const majusRight = ring(
  [0, 128],
  [-60, 140],
  [-130, 190],
  [-186, 280],
  [-212, 400],
  [-204, 510],
  [-168, 600],
  [-110, 660],
  [-40, 690],
  [20, 660],
  [20, 600],
  [20, 560],
  [20, 300],
  [20, 160],
);
const minusRight = ring(
  [0, 236],
  [-30, 240],
  [-66, 282],
  [-104, 350],
  [-122, 430],
  [-116, 500],
  [-88, 560],
  [-48, 598],
  [0, 612],
  [20, 560],
  [20, 500],
  [20, 340],
  [20, 260],
);
const vestibule = symmetricRing(
  [0, 262],
  [-22, 278],
  [-60, 330],
  [-84, 400],
  [-90, 450],
  [-82, 510],
  [-56, 562],
  [-24, 584],
  [0, 588],
);
const fossa = symmetricRing([0, 528], [-44, 524], [-62, 548], [-36, 576], [0, 586]);
const fourchette = symmetricRing([0, 585], [-30, 580], [-56, 584], [-34, 612], [0, 622]);
const hood = symmetricRing([0, 166], [-22, 172], [-36, 206], [-34, 244], [-18, 264], [0, 268]);
const clitoris = symmetricRing([0, 252], [-10, 255], [-14, 268], [-9, 280], [0, 284]);
const urethra = symmetricRing([0, 323], [-6, 327], [-8, 336], [-5, 345], [0, 348]);
const hymen = ellipse([0, 460], 64, 78);
const opening = symmetricRing([0, 422], [-18, 430], [-29, 456], [-26, 484], [-14, 500], [0, 504]);

/** The girl with the labia held apart, as far as they must be for the vestibule and the hymen to be seen. */
export function draftGirl(position: Position): PlateDraft {
  const round = drawSurroundings(position);
  const anus = drawAnus({ centre: [0, 850], radius: 96 });
  return {
    plate: `girl-${position}`,
    viewBox: [-450, 0, 900, 1000],
    clocks: [
      { id: 'hymen', centre: [0, 460], radius: 196, parts: ['hymen', 'fossa-navicularis', 'posterior-fourchette'] },
      { id: 'anus', centre: [0, 850], radius: 96, parts: ['anal-verge', 'perianal-skin'] },
    ],
    parts: [
      ...round.parts,
      ...anus.parts,
      ...pairOfParts('labium-majus', flatten(majusRight), 0.05),
      ...pairOfParts('labium-minus', flatten(minusRight), 0.12),
      part('vestibule', flatten(vestibule), 0.22),
      part('fossa-navicularis', flatten(fossa), 0.28),
      part('posterior-fourchette', flatten(fourchette), 0.16),
      part('clitoris', flatten(clitoris), 0.04),
      part('clitoral-hood', flatten(hood), 0.1),
      part('urethral-opening', flatten(urethra), 'dark'),
      part('hymen', flatten(hymen), 0.08),
      part('hymenal-opening', flatten(opening), 'dark'),
    ],
    shading: [],
    crease: [
      ...round.crease,
      ...anus.crease,
      ...withMirror(
        line([-70, 330], [-92, 400], [-98, 450], [-88, 512]),
        line([-150, 260], [-176, 350], [-182, 440], [-166, 530]),
        line([-30, 590], [-14, 604], [0, 608]),
      ),
    ],
    outline: [
      ...round.outline,
      ...withMirror(
        line([-44, 136], [-130, 190], [-186, 280], [-212, 400], [-204, 510], [-168, 600], [-110, 660], [-62, 682]),
        line([-34, 236], [-66, 282], [-104, 350], [-122, 430], [-116, 500], [-88, 560], [-48, 598], [0, 612]),
        line([0, 262], [-22, 278], [-60, 330], [-84, 400], [-90, 450], [-82, 510], [-56, 562], [-24, 584], [0, 588]),
      ),
      hood,
      ...behind(clitoris, flatten(hood)),
      urethra,
      hymen,
      opening,
    ],
  };
}
