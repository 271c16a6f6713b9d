import { behind, within } from './area.ts';
import { boundedBy, box, ellipse, flatten, line, reversed, ring, type Stroke } from './contour.ts';
import { type PlateDraft, part } from './draft.ts';

/* The child's right eye, seen from the front: the temple is on the drawing's left (x < 0), the nose on its right. */
const upperLash = line(
  [-520, 524],
  [-444, 416],
  [-308, 328],
  [-134, 280],
  [24, 274],
  [204, 300],
  [350, 368],
  [464, 470],
  [548, 566],
);
const lowerLash = line(
  [-520, 524],
  [-410, 634],
  [-254, 710],
  [-60, 740],
  [136, 732],
  [310, 694],
  [434, 634],
  [500, 598],
  [548, 566],
);
const upperRim = line(
  [-528, 525],
  [-458, 384],
  [-316, 292],
  [-136, 242],
  [26, 236],
  [214, 262],
  [368, 336],
  [482, 448],
  [556, 566],
);
const lowerRim = line(
  [-528, 525],
  [-420, 660],
  [-260, 744],
  [-60, 776],
  [140, 768],
  [322, 726],
  [448, 658],
  [512, 610],
  [556, 566],
);
const eyeball = line(
  [-470, 524],
  [-408, 446],
  [-290, 372],
  [-126, 328],
  [18, 322],
  [178, 346],
  [312, 408],
  [400, 478],
  [470, 555],
);
const eyeballBelow = line(
  [-470, 524],
  [-384, 594],
  [-242, 646],
  [-58, 670],
  [126, 664],
  [288, 634],
  [396, 592],
  [470, 555],
);
const lidField = ring(
  [-650, 520],
  [-600, 330],
  [-420, 170],
  [-150, 96],
  [60, 88],
  [290, 116],
  [490, 220],
  [620, 400],
  [656, 566],
  [600, 730],
  [400, 850],
  [160, 912],
  [-80, 920],
  [-360, 876],
  [-570, 730],
);
const lowerFold = line([-420, 764], [-280, 830], [-60, 860], [150, 848], [320, 796]);
const lidFold = line([-560, 452], [-470, 320], [-320, 222], [-140, 170], [40, 162], [220, 186], [380, 258], [480, 350]);
const caruncle = ring([398, 520], [436, 522], [470, 552], [452, 580], [414, 584], [388, 560]);
const plica = line([378, 474], [362, 520], [366, 560], [384, 594]);
const iris = ellipse([0, 500], 166, 166);
const pupil = ellipse([0, 500], 62, 62);
const canthusInner = ellipse([530, 566], 26, 20);
const canthusOuter = ellipse([-509, 523], 26, 20);

const between = (above: Stroke, below: Stroke) => boundedBy(above, reversed(below));

/** The right eye with both lids drawn back a little, so that the lining of the lids shows. */
export function draftRightEye(): PlateDraft {
  const upper = [box(-900, -100, 900, 545)];
  const lower = [box(-900, 545, 900, 1100)];
  const lids = [flatten(lidField)];
  const lashes = [between(upperRim, lowerRim)];
  const lining = [between(upperLash, lowerLash)];
  return {
    plate: 'eye-right',
    viewBox: [-700, 0, 1400, 1000],
    clocks: [],
    parts: [
      { id: 'eyelid-upper-skin-right', area: within(lids, upper), tone: 0.03 },
      { id: 'eyelid-lower-skin-right', area: within(lids, lower), tone: 0.03 },
      { id: 'lash-line-upper-right', area: within(lashes, upper), tone: 0.14 },
      { id: 'lash-line-lower-right', area: within(lashes, lower), tone: 0.14 },
      { id: 'conjunctiva-upper-lid-right', area: within(lining, upper), tone: 0.24 },
      { id: 'conjunctiva-lower-lid-right', area: within(lining, lower), tone: 0.24 },
      { id: 'conjunctiva-bulbar-right', area: [between(eyeball, eyeballBelow)], tone: 'light' },
      part('caruncle-right', flatten(caruncle), 0.3),
      part('canthus-inner-right', flatten(canthusInner), 0.1),
      part('canthus-outer-right', flatten(canthusOuter), 0.1),
      part('iris-right', flatten(iris), 0.42),
      part('pupil-right', flatten(pupil), 'dark'),
    ],
    shading: [
      {
        stroke: ring(
          ...flatten(eyeball),
          ...flatten(line([470, 555], [300, 452], [180, 398], [18, 372], [-126, 380], [-290, 424], [-470, 524])),
        ),
        opacity: 0.12,
      },
    ],
    crease: [lidFold, lowerFold, plica, ...vessels, ...irisFibres(), ...lashHairs()],
    outline: [
      upperLash,
      lowerLash,
      ...behind(eyeball, flatten(iris), flatten(caruncle)),
      ...behind(eyeballBelow, flatten(iris), flatten(caruncle)),
      iris,
      pupil,
      caruncle,
    ],
  };
}

const vessels = [
  line([-400, 520], [-340, 512], [-290, 520]),
  line([-350, 560], [-300, 556], [-262, 566]),
  line([330, 500], [290, 496], [250, 506]),
];

/** Fine lines from the pupil to the edge of the iris. */
function irisFibres(): readonly Stroke[] {
  return Array.from({ length: 36 }, (_, index) => {
    const angle = (index / 36) * 2 * Math.PI + 0.07;
    const at = (radius: number) => [radius * Math.sin(angle), 500 - radius * Math.cos(angle)] as const;
    return line(at(92), at(142));
  });
}

/** Lashes along the outer edge of both lids, fanning out from the eye; neighbours differ a little in length. */
function lashHairs(): readonly Stroke[] {
  const hairs = (edge: Stroke, length: number, down: 1 | -1): readonly Stroke[] =>
    flatten(edge)
      .filter((_, index, all) => index > all.length * 0.05 && index < all.length * 0.86 && index % 5 === 2)
      .map(([x, y], index) => {
        const reach = length * (1 + 0.16 * Math.sin(index * 2.4));
        const lean = x * 0.12;
        return line([x, y], [x + lean * 0.7, y + down * reach * 0.4], [x + lean * 1.05, y + down * reach]);
      });
  return [...hairs(upperLash, 74, -1), ...hairs(lowerLash, 40, 1)];
}
