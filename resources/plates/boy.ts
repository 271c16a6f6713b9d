import { drawAnus } from './anus.ts';
import { flatten, line, symmetricRing, withMirror } from './contour.ts';
import { type PlateDraft, part } from './draft.ts';
import { drawSurroundings, type Position } from './surroundings.ts';

const shaft = symmetricRing([0, 240], [-50, 236], [-56, 260], [-53, 310], [-56, 350], [-60, 378], [-40, 392], [0, 396]);
const prepuce = symmetricRing([0, 212], [-30, 204], [-58, 198], [-64, 222], [-60, 250], [-30, 260], [0, 262]);
const glans = symmetricRing([0, 102], [-24, 106], [-44, 132], [-56, 176], [-60, 204], [-34, 218], [0, 226]);
const meatus = symmetricRing([0, 116], [-6, 122], [-7, 132], [-4, 142], [0, 145]);
const frenulum = symmetricRing([0, 168], [-6, 172], [-9, 196], [-14, 216], [0, 220]);
const scrotum = symmetricRing(
  [0, 364],
  [-60, 370],
  [-116, 410],
  [-150, 490],
  [-152, 580],
  [-116, 640],
  [-60, 662],
  [0, 650],
);

/** The boy with the penis laid up on the belly, so that its under side, the scrotum and the perineum are seen. */
export function draftBoy(position: Position): PlateDraft {
  const round = drawSurroundings(position);
  const anus = drawAnus({ centre: [0, 850], radius: 96 });
  return {
    plate: `boy-${position}`,
    viewBox: [-450, 0, 900, 1000],
    clocks: [{ id: 'anus', centre: [0, 850], radius: 96, parts: ['anal-verge', 'perianal-skin'] }],
    parts: [
      ...round.parts,
      ...anus.parts,
      part('scrotum', flatten(scrotum), 0.1),
      part('penis-shaft', flatten(shaft), 0.05),
      part('prepuce', flatten(prepuce), 0.1),
      part('glans', flatten(glans), 0.16),
      part('penis-frenulum', flatten(frenulum), 0.06),
      part('urethral-opening', flatten(meatus), 'dark'),
    ],
    shading: [],
    crease: [
      ...round.crease,
      ...anus.crease,
      line([0, 264], [0, 340], [0, 440], [3, 540], [0, 650]),
      ...withMirror(
        line([-56, 232], [-30, 242], [0, 244]),
        line([-110, 470], [-86, 486], [-50, 484]),
        line([-132, 530], [-96, 548], [-54, 544]),
        line([-126, 592], [-90, 606], [-52, 602]),
      ),
    ],
    outline: [
      ...round.outline,
      glans,
      meatus,
      ...withMirror(
        line([-60, 204], [-66, 222], [-60, 250], [-54, 262], [-53, 310], [-56, 350], [-60, 374]),
        line([-60, 204], [-34, 218], [-14, 222]),
        line([-58, 372], [-116, 410], [-150, 490], [-152, 580], [-116, 640], [-60, 662], [0, 650]),
        line([-6, 174], [-9, 196], [-14, 222]),
      ),
    ],
  };
}
