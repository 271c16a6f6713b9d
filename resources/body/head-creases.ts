import type { CreaseLine } from './crease-line.ts';
import { line, mirrored } from './crease-line.ts';

const MIDLINE = { isMidline: true } as const;
const FINE = { detail: true } as const;
const FINE_MIDLINE = { isMidline: true, detail: true } as const;

const EYE_LINES: readonly CreaseLine[] = [
  line('closed lid', 'eye-left', [
    [0.51, -27],
    [0.572, -20],
    [0.59, 0],
    [0.556, 23],
    [0.463, 48],
  ]),
  line('fold of the lid', 'eye-left', [
    [0.36, -21],
    [0.29, -7],
    [0.275, 8],
    [0.34, 31],
  ]),
  line('brow', 'head', [
    [0.439, 9],
    [0.423, 16],
    [0.423, 24],
    [0.438, 32],
  ]),
  line(
    'lower edge of the brow',
    'head',
    [
      [0.453, 10],
      [0.437, 16],
      [0.436, 23],
      [0.446, 30],
    ],
    FINE,
  ),
];

const NOSE_AND_MOUTH_LINES: readonly CreaseLine[] = [
  line('wing of the nose', 'nose', [
    [0.735, 79],
    [0.765, 88],
    [0.79, 94],
    [0.805, 99],
  ]),
  line('nostril', 'nose', [
    [0.92, 62],
    [0.9, 40],
    [0.93, 22],
  ]),
  line(
    'groove of the upper lip',
    'mouth',
    [
      [0.07, 8.7],
      [0.12, 9],
    ],
    FINE,
  ),
  line(
    'parting of the lips',
    'mouth',
    mirrored([
      [0.517, 0],
      [0.492, 14.5],
      [0.492, 27.5],
      [0.475, 39],
    ]),
    MIDLINE,
  ),
  line(
    'upper lip',
    'mouth',
    mirrored([
      [0.2, 0],
      [0.133, 8.8],
      [0.183, 17],
      [0.317, 27],
      [0.465, 37],
    ]),
    MIDLINE,
  ),
  line(
    'lower lip',
    'mouth',
    mirrored([
      [0.892, 0],
      [0.85, 16.6],
    ]),
    MIDLINE,
  ),
  line(
    'lower lip, side',
    'mouth',
    [
      [0.85, 16.6],
      [0.733, 27.3],
      [0.567, 34.5],
    ],
    FINE,
  ),
  line(
    'groove over the chin',
    'head',
    mirrored([
      [0.803, 0],
      [0.798, 5.6],
    ]),
    FINE_MIDLINE,
  ),
];

const EAR_LINES: readonly CreaseLine[] = [
  line('helix', 'ear-left', [
    [0.433, 80.8],
    [0.317, 78.7],
    [0.208, 81.3],
    [0.15, 87.7],
    [0.15, 93.5],
    [0.217, 99.2],
    [0.333, 102.5],
    [0.467, 102.8],
    [0.592, 100],
    [0.7, 95.1],
  ]),
  line('antihelix', 'ear-left', [
    [0.233, 87.6],
    [0.317, 91.8],
    [0.383, 94.9],
    [0.467, 95.9],
    [0.567, 94],
    [0.65, 91.7],
  ]),
  line(
    'lower crus',
    'ear-left',
    [
      [0.383, 94],
      [0.35, 90],
      [0.342, 85.2],
    ],
    FINE,
  ),
  line(
    'concha',
    'ear-left',
    [
      [0.467, 93.1],
      [0.55, 94.5],
      [0.625, 91.8],
      [0.65, 87.1],
    ],
    FINE,
  ),
  line('tragus', 'ear-left', [
    [0.467, 78],
    [0.525, 80.3],
    [0.583, 79.8],
    [0.608, 77.5],
  ]),
  line(
    'lobe of the ear',
    'ear-left',
    [
      [0.742, 92.9],
      [0.783, 88.3],
      [0.783, 83.2],
    ],
    FINE,
  ),
];

const NECK_LINES: readonly CreaseLine[] = [
  line(
    'turning muscle of the neck',
    'neck',
    [
      [0.52, 54],
      [0.61, 37],
      [0.69, 22],
    ],
    FINE,
  ),
];

/** Authored lines of the head and the neck. */
export const HEAD_CREASES: readonly CreaseLine[] = [...EYE_LINES, ...NOSE_AND_MOUTH_LINES, ...EAR_LINES, ...NECK_LINES];
