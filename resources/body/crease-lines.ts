import type { BodySegment } from '../../shared/domain/body/address.ts';

/** A place on a drawn line: along, around. Degrees may run on beyond 180 where a line crosses the back. */
export type LinePlace = readonly [along: number, around: number];

/** A line an artist would draw, as addresses of one segment, so that it lies on the same place of the body at every age. */
export interface CreaseLine {
  readonly name: string;
  /** Paired parts are given for the left; what is not in the midline is drawn on both sides. */
  readonly segment: BodySegment;
  readonly places: readonly LinePlace[];
  readonly closed?: boolean;
  readonly isMidline?: boolean;
  /** True of a line so fine that only close-ups show it. */
  readonly detail?: boolean;
}

type Rest = Omit<CreaseLine, 'name' | 'segment' | 'places'>;

const line = (name: string, segment: BodySegment, places: readonly LinePlace[], rest: Rest = {}): CreaseLine => ({
  name,
  segment,
  places,
  ...rest,
});

/** A small ring around a place. */
const ring = ([along, around]: LinePlace, [high, wide]: readonly [number, number]): readonly LinePlace[] =>
  Array.from({ length: 8 }, (_, step) => {
    const angle = (step / 8) * 2 * Math.PI;
    return [along + high * Math.sin(angle), around + wide * Math.cos(angle)];
  });

const FACE_LINES: readonly CreaseLine[] = [
  line('closed lid', 'eye-left', [
    [0.53, -40],
    [0.6, -22],
    [0.63, 0],
    [0.61, 22],
    [0.53, 42],
  ]),
  line('fold of the lid', 'eye-left', [
    [0.38, -22],
    [0.34, 0],
    [0.37, 22],
    [0.44, 38],
  ]),
  line('brow', 'head', [
    [0.428, 9],
    [0.42, 16],
    [0.421, 24],
    [0.436, 32],
  ]),
  line('wing of the nose', 'nose', [
    [0.62, 92],
    [0.7, 102],
    [0.8, 98],
    [0.88, 70],
  ]),
  line('nostril', 'nose', [
    [0.92, 58],
    [0.9, 38],
    [0.93, 20],
  ]),
  line(
    'parting of the lips',
    'mouth',
    [
      [0.49, -43],
      [0.52, -22],
      [0.5, 0],
      [0.52, 22],
      [0.49, 43],
    ],
    { isMidline: true },
  ),
  line(
    'upper lip',
    'mouth',
    [
      [0.36, -24],
      [0.25, -6],
      [0.28, 0],
      [0.25, 6],
      [0.36, 24],
    ],
    { isMidline: true },
  ),
  line(
    'lower lip',
    'mouth',
    [
      [0.87, -16],
      [0.91, 0],
      [0.87, 16],
    ],
    { isMidline: true },
  ),
  line('helix', 'ear-left', [
    [0.42, 82],
    [0.22, 82],
    [0.13, 90],
    [0.2, 99],
    [0.42, 103],
    [0.62, 100],
  ]),
  line('antihelix', 'ear-left', [
    [0.3, 88],
    [0.38, 96],
    [0.55, 97],
    [0.68, 91],
  ]),
  line('concha', 'ear-left', [
    [0.44, 86],
    [0.5, 90],
    [0.6, 91],
    [0.68, 87],
    [0.7, 82],
  ]),
];

const TRUNK_LINES: readonly CreaseLine[] = [
  line('collar bone', 'trunk', [
    [0.105, 22],
    [0.112, 38],
    [0.122, 53],
    [0.137, 69],
    [0.15, 79],
  ]),
  line('nipple', 'trunk', ring([0.385, 37], [0.008, 1.8]), { closed: true }),
  line(
    'navel',
    'trunk',
    [
      [0.893, -3],
      [0.884, -1.5],
      [0.882, 0],
      [0.884, 1.5],
      [0.893, 3],
    ],
    { isMidline: true },
  ),
  line(
    'navel, lower edge',
    'trunk',
    [
      [0.893, -3],
      [0.903, 0],
      [0.893, 3],
    ],
    { isMidline: true },
  ),
  line(
    'spine',
    'trunk',
    [
      [0.34, 180],
      [0.5, 180],
      [0.66, 180],
      [0.82, 180],
    ],
    { isMidline: true },
  ),
  line('shoulder blade', 'trunk', [
    [0.3, 161],
    [0.37, 159],
    [0.405, 152],
    [0.4, 143],
  ]),
  line(
    'cleft of the buttocks',
    'pelvis',
    [
      [0.38, 180],
      [0.5, 180],
      [0.65, 180],
      [0.79, 180],
    ],
    { isMidline: true },
  ),
  line('fold of the buttock', 'pelvis', [
    [0.785, 167],
    [0.765, 155],
    [0.735, 144],
    [0.69, 135],
  ]),
  line('groin', 'pelvis', [
    [0.47, 57],
    [0.53, 51],
    [0.59, 42],
    [0.66, 31],
    [0.72, 22],
  ]),
];

const LIMB_LINES: readonly CreaseLine[] = [
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
  line('crease of the wrist', 'hand-left', [
    [0.02, -52],
    [0.04, 0],
    [0.02, 52],
  ]),
  line('ball of the thumb', 'hand-left', [
    [0.12, 0],
    [0.35, -6],
    [0.55, 12],
    [0.68, 42],
  ]),
  line('line of the palm', 'hand-left', [
    [0.66, -64],
    [0.7, -30],
    [0.76, 6],
  ]),
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

const NAIL_LINES: readonly CreaseLine[] = [
  ...FINGERS.map((finger) =>
    line('finger nail', finger, [
      [0.88, 150],
      [0.77, 154],
      [0.74, 168],
      [0.74, 192],
      [0.77, 206],
      [0.88, 210],
    ]),
  ),
  ...TOES.map((toe) =>
    line('toe nail', toe, [
      [0.78, -34],
      [0.6, -30],
      [0.56, 0],
      [0.6, 30],
      [0.78, 34],
    ]),
  ),
];

/** All authored lines. */
export const CREASE_LINES: readonly CreaseLine[] = [...FACE_LINES, ...TRUNK_LINES, ...LIMB_LINES, ...NAIL_LINES];
