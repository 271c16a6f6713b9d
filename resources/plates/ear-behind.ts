import { within } from './area.ts';
import { boundedBy, flatten, line, reversed, ring } from './contour.ts';
import { type PlateDraft, part } from './draft.ts';

/* The child's right ear bent forwards: the auricle's back on the drawing's right, the bone behind the ear on its left. */
const neck = line([30, 838], [-20, 896], [-70, 990]);
const headField = boundedBy(
  line([60, 96], [-140, 62], [-404, 60]),
  line([-404, 990], [-240, 990], [-70, 990]),
  reversed(neck),
);
const backOfEar = ring(
  [0, 150],
  [60, 90],
  [140, 70],
  [220, 110],
  [276, 210],
  [296, 340],
  [286, 480],
  [250, 620],
  [210, 740],
  [180, 850],
  [130, 920],
  [70, 920],
  [30, 860],
  [20, 760],
  [6, 640],
  [0, 500],
  [0, 320],
);
const backRim = ring(
  [80, 82],
  [140, 70],
  [220, 110],
  [276, 210],
  [296, 340],
  [286, 480],
  [250, 620],
  [222, 700],
  [188, 690],
  [216, 600],
  [244, 470],
  [250, 340],
  [232, 230],
  [186, 150],
  [136, 118],
  [94, 118],
);
const fold = ring(
  [-6, 150],
  [-34, 260],
  [-44, 400],
  [-44, 540],
  [-34, 680],
  [-4, 800],
  [26, 846],
  [24, 780],
  [8, 660],
  [2, 500],
  [4, 320],
  [18, 160],
);
const lobuleBackField = ring([0, 790], [60, 770], [130, 774], [230, 760], [230, 960], [60, 960], [10, 880]);

const hairs = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => {
  const [x, y] = [-250 - 24 * Math.sin(index * 0.45), 120 + index * 84];
  return line([x, y], [x - 46, y + 6], [x - 120, y + 34]);
});

const shading = [
  {
    stroke: ring([20, 180], [60, 260], [90, 400], [88, 560], [60, 700], [26, 760], [8, 660], [2, 500], [4, 320]),
    opacity: 0.1,
  },
  { stroke: ring([-44, 400], [-44, 560], [-30, 700], [-70, 640], [-92, 520], [-80, 400]), opacity: 0.08 },
];

const crease = [
  line([120, 190], [176, 270], [190, 380], [176, 500], [140, 620]),
  line([94, 118], [136, 118], [186, 150], [232, 230], [250, 340], [244, 470], [216, 600], [190, 690]),
  line([-210, 540], [-192, 640], [-150, 716], [-96, 746]),
  neck,
  ...hairs,
  line([60, 780], [110, 800], [170, 784]),
];

const outline = [
  line(
    [10, 160],
    [60, 90],
    [140, 70],
    [220, 110],
    [276, 210],
    [296, 340],
    [286, 480],
    [250, 620],
    [210, 740],
    [180, 850],
    [130, 920],
    [70, 920],
    [34, 866],
    [22, 780],
  ),
  line([10, 160], [-6, 300], [-14, 440], [-12, 560], [2, 690], [22, 780]),
];

/** The back of the right auricle and the skin behind the ear, the auricle bent forwards. */
export function draftBehindRightEar(): PlateDraft {
  return {
    plate: 'ear-behind-right',
    viewBox: [-400, 0, 800, 1000],
    clocks: [],
    parts: [
      part('mastoid-right', headField, 0.02),
      part('auricle-back-right', flatten(backOfEar), 0.02),
      part('helix-back-right', flatten(backRim), 0),
      { id: 'lobule-back-right', area: within([flatten(backOfEar)], [flatten(lobuleBackField)]), tone: 0.04 },
      part('sulcus-behind-ear-right', flatten(fold), 0.26),
    ],
    shading,
    crease,
    outline,
  };
}
