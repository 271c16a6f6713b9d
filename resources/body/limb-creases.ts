import type { CreaseLine, LinePlace } from './crease-line.ts';
import { line } from './crease-line.ts';

const FINE = { detail: true } as const;

const ARM_LINES: readonly CreaseLine[] = [
  line('armpit, front', 'upper-arm-left', [
    [0.17, -52],
    [0.22, -62],
    [0.27, -75],
  ]),
  line('armpit, back', 'upper-arm-left', [
    [0.18, 232],
    [0.23, 244],
    [0.27, 257],
  ]),
  line('crease of the elbow', 'upper-arm-left', [
    [0.972, -34],
    [0.985, 0],
    [0.972, 30],
  ]),
  line('tip of the elbow', 'upper-arm-left', [
    [0.95, 162],
    [0.98, 172],
    [0.98, 188],
    [0.955, 200],
  ]),
];

const HAND_LINES: readonly CreaseLine[] = [
  line('crease of the wrist', 'hand-left', [
    [0.02, -52],
    [0.04, 0],
    [0.02, 52],
  ]),
  line(
    'second crease of the wrist',
    'hand-left',
    [
      [0.075, -38],
      [0.09, 0],
      [0.075, 36],
    ],
    FINE,
  ),
  line('ball of the thumb', 'hand-left', [
    [0.11, 10],
    [0.22, 0],
    [0.42, 5],
    [0.6, 40],
    [0.66, 62],
  ]),
  line(
    'line across the palm',
    'hand-left',
    [
      [0.66, 60],
      [0.7, 38],
      [0.74, 4],
      [0.62, -40],
      [0.5, -58],
    ],
    FINE,
  ),
  line('line of the palm', 'hand-left', [
    [0.645, -72],
    [0.72, -55],
    [0.79, -30],
    [0.83, 0],
    [0.835, 26],
  ]),
];

const LEG_LINES: readonly CreaseLine[] = [
  line('kneecap', 'thigh-left', [
    [0.95, -30],
    [0.928, -14],
    [0.922, 0],
    [0.928, 14],
    [0.95, 30],
  ]),
  line('below the kneecap', 'lower-leg-left', [
    [0.055, -24],
    [0.08, 0],
    [0.055, 24],
  ]),
  line('hollow of the knee', 'thigh-left', [
    [0.975, 150],
    [0.985, 180],
    [0.975, 210],
  ]),
  line('inner ankle', 'lower-leg-left', [
    [0.955, -112],
    [0.975, -95],
    [0.96, -74],
  ]),
  line('outer ankle', 'lower-leg-left', [
    [0.965, 74],
    [0.985, 92],
    [0.97, 112],
  ]),
];

const FINGERS = ['finger-1-left', 'finger-2-left', 'finger-3-left', 'finger-4-left', 'finger-5-left'] as const;
const TOES = ['toe-1-left', 'toe-2-left', 'toe-3-left', 'toe-4-left', 'toe-5-left'] as const;

/** A crease across the palmar side of a finger or the upper side of a toe. */
const across = (along: number, half: number): readonly LinePlace[] => [
  [along, -half],
  [along + 0.012, 0],
  [along, half],
];

/** Two small wrinkles over a joint on the back of a finger. */
const wrinkles = (along: number): readonly (readonly LinePlace[])[] =>
  [along - 0.018, along + 0.018].map((place) => [
    [place, 158],
    [place + (place - along) * 0.3, 180],
    [place, 202],
  ]);

const FINGER_LINES: readonly CreaseLine[] = FINGERS.flatMap((finger, index) => {
  const [base, ...joints] = index === 0 ? [0.4, 0.62] : [0.22, 0.43, 0.665];
  return [
    line('finger nail', finger, [
      [0.88, 150],
      [0.77, 154],
      [0.74, 168],
      [0.74, 192],
      [0.77, 206],
      [0.88, 210],
    ]),
    line('base of the finger', finger, across(base ?? 0, 50), FINE),
    ...joints.map((joint) => line('joint of the finger', finger, across(joint, 58), FINE)),
    ...joints.flatMap((joint) => wrinkles(joint).map((places) => line('wrinkle of the finger', finger, places, FINE))),
  ];
});

const TOE_LINES: readonly CreaseLine[] = [
  ...TOES.map((toe) =>
    line('toe nail', toe, [
      [0.78, -34],
      [0.6, -30],
      [0.56, 0],
      [0.6, 30],
      [0.78, 34],
    ]),
  ),
  line('joint of the big toe', 'toe-1-left', across(0.36, 26), FINE),
];

/** Authored lines of arms and legs. */
export const LIMB_CREASES: readonly CreaseLine[] = [
  ...ARM_LINES,
  ...HAND_LINES,
  ...LEG_LINES,
  ...FINGER_LINES,
  ...TOE_LINES,
];
