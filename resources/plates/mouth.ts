import { behind, within } from './area.ts';
import { box, flatten, line, type Point, symmetricRing, withMirror } from './contour.ts';
import { mirrorArea, type PlateDraft, pairOfParts, part } from './draft.ts';
import { drawTeeth } from './teeth.ts';

const lips = symmetricRing(
  [0, 60],
  [-58, 42],
  [-160, 72],
  [-286, 170],
  [-376, 318],
  [-420, 500],
  [-386, 680],
  [-296, 836],
  [-160, 928],
  [0, 954],
);
const wetLine = symmetricRing(
  [0, 122],
  [-90, 120],
  [-200, 162],
  [-300, 258],
  [-358, 390],
  [-372, 500],
  [-352, 640],
  [-276, 790],
  [-150, 866],
  [0, 884],
);
const gumUpper = symmetricRing(
  [0, 190],
  [-40, 182],
  [-130, 198],
  [-225, 262],
  [-284, 360],
  [-310, 462],
  [-300, 506],
  [-262, 520],
  [-222, 500],
  [-206, 440],
  [-176, 360],
  [-110, 298],
  [0, 284],
);
const gumLower = symmetricRing(
  [0, 722],
  [-92, 706],
  [-150, 664],
  [-184, 612],
  [-202, 560],
  [-232, 540],
  [-272, 548],
  [-290, 590],
  [-276, 660],
  [-216, 756],
  [-124, 808],
  [-40, 822],
  [0, 816],
);
const palate = symmetricRing([0, 276], [-110, 288], [-184, 362], [-214, 450], [-220, 520], [-170, 540], [0, 500]);
const throat = symmetricRing([0, 452], [-62, 462], [-130, 496], [-170, 546], [-164, 600], [-80, 620], [0, 622]);
const uvula = symmetricRing([0, 440], [-22, 452], [-16, 488], [-15, 506], [0, 520]);
const tonsilRight = [
  [-128, 514],
  [-112, 530],
  [-112, 562],
  [-130, 584],
  [-148, 562],
  [-148, 532],
] as const satisfies readonly Point[];
const tongue = symmetricRing(
  [0, 560],
  [-80, 560],
  [-146, 574],
  [-172, 612],
  [-150, 652],
  [-96, 680],
  [-42, 694],
  [0, 698],
);
const floor = symmetricRing([0, 600], [-150, 590], [-192, 600], [-176, 660], [-110, 704], [0, 732]);

const upperArch = line([0, 246], [-70, 256], [-140, 290], [-196, 342], [-236, 408], [-262, 496]);
const lowerArch = line([0, 768], [-66, 760], [-136, 730], [-194, 676], [-230, 612], [-246, 556]);

/** The mouth wide open, with the teeth of one dentition; the tip of the tongue drawn back so that its frenulum shows. */
export function draftMouth(dentition: 'deciduous' | 'permanent'): PlateDraft {
  const upperHalf = [box(-500, -10, 500, 500)];
  const lowerHalf = [box(-500, 500, 500, 1010)];
  const outer = [flatten(lips)];
  const inner = [flatten(wetLine)];
  const upper = drawTeeth({
    arch: upperArch,
    jaw: 'upper',
    dentition,
    reach: dentition === 'permanent' ? 0.985 : 0.84,
  });
  const lower = drawTeeth({
    arch: lowerArch,
    jaw: 'lower',
    dentition,
    reach: dentition === 'permanent' ? 0.985 : 0.86,
  });
  const teeth = [...upper.parts, ...lower.parts].flatMap(({ area }) => area);
  const cheek = within(inner, [box(-500, 330, 0, 690)]);
  return {
    plate: `mouth-${dentition}`,
    viewBox: [-450, 0, 900, 1000],
    clocks: [],
    parts: [
      { id: 'lip-upper', area: within(outer, upperHalf), tone: 0.2 },
      { id: 'lip-lower', area: within(outer, lowerHalf), tone: 0.2 },
      { id: 'lip-upper-inner', area: within(inner, upperHalf), tone: 0.1 },
      { id: 'lip-lower-inner', area: within(inner, lowerHalf), tone: 0.1 },
      { id: 'cheek-lining-right', area: cheek, tone: 0.1 },
      { id: 'cheek-lining-left', area: mirrorArea(cheek), tone: 0.1 },
      part('gum-upper', flatten(gumUpper), 0.06),
      part('palate-soft', flatten(palate), 0.16),
      { id: 'palate-hard', area: within([flatten(palate)], [flatten(palateLimit)]), tone: 0.08 },
      part('throat', flatten(throat), 0.75),
      ...pairOfParts('tonsil', flatten({ points: tonsilRight, closed: true }), 0.45),
      part('uvula', flatten(uvula), 0.14),
      part('mouth-floor', flatten(floor), 0.24),
      part('gum-lower', flatten(gumLower), 0.06),
      part('tongue', flatten(tongue), 0.12),
      part('frenulum-tongue', flatten(frenulumTongue), 0.04),
      part('frenulum-upper-lip', flatten(frenulumUpper), 0.02),
      part('frenulum-lower-lip', flatten(frenulumLower), 0.02),
      ...upper.parts,
      ...lower.parts,
    ],
    shading: [],
    crease: [...upper.crease, ...lower.crease, ...folds],
    outline: [
      lips,
      wetLine,
      ...behind(gumUpper, flatten(frenulumUpper), ...teeth),
      ...behind(gumLower, flatten(frenulumLower), flatten(frenulumTongue), flatten(tongue), ...teeth),
      ...behind(throat, flatten(tongue), flatten(uvula)),
      ...behind(uvula, flatten(palate)),
      ...behind(tongue, flatten(frenulumTongue)),
      ...withMirror(...frenulumSides),
      ...upper.outline,
      ...lower.outline,
    ],
  };
}

const palateLimit = symmetricRing([0, 200], [-240, 240], [-260, 420], [-150, 412], [0, 406]);
const frenulumUpper = symmetricRing([0, 122], [-34, 122], [-14, 140], [-8, 164], [-7, 190], [-8, 208], [0, 214]);
const frenulumLower = symmetricRing([0, 796], [-7, 802], [-7, 822], [-10, 846], [-18, 868], [-34, 883], [0, 884]);
const frenulumTongue = symmetricRing([0, 684], [-26, 688], [-11, 700], [-7, 716], [-10, 732], [-24, 744], [0, 748]);

const frenulumSides = [
  line([-34, 122], [-14, 140], [-8, 164], [-7, 190], [-8, 208], [0, 214]),
  line([0, 796], [-7, 802], [-7, 822], [-10, 846], [-18, 868], [-34, 883]),
  line([-26, 690], [-11, 700], [-7, 716], [-10, 732], [-24, 744]),
];

const folds = [
  line([0, 322], [0, 350], [0, 404]),
  line([0, 578], [0, 630], [0, 672]),
  ...withMirror(
    line([-14, 306], [-38, 312], [-58, 326]),
    line([-14, 326], [-44, 334], [-70, 352]),
    line([-14, 348], [-44, 358], [-72, 378]),
    line([-150, 412], [-80, 410], [-10, 408]),
    line([-60, 470], [-120, 500], [-158, 556]),
    line([-420, 500], [-396, 503], [-374, 500]),
    line([-150, 92], [-140, 118]),
    line([-96, 78], [-90, 106]),
    line([-36, 74], [-34, 104]),
    line([-262, 520], [-250, 530], [-240, 541]),
    line([0, 292], [-8, 300], [-6, 312], [0, 316]),
    line([-120, 908], [-112, 884]),
    line([-60, 922], [-56, 898]),
  ),
];
