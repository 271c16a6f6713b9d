import type { CreaseLine } from './crease-line.ts';
import { line, ring } from './crease-line.ts';

const MIDLINE = { isMidline: true } as const;
const FINE = { detail: true } as const;
const FINE_MIDLINE = { isMidline: true, detail: true } as const;

/** Authored lines of chest, belly, back and buttocks. */
export const TRUNK_CREASES: readonly CreaseLine[] = [
  line('collar bone', 'trunk', [
    [0.105, 22],
    [0.112, 38],
    [0.122, 53],
    [0.137, 69],
    [0.15, 79],
  ]),
  line(
    'collar bone, lower edge',
    'trunk',
    [
      [0.132, 16],
      [0.144, 32],
      [0.15, 48],
      [0.156, 62],
    ],
    FINE,
  ),
  line(
    'edge of the ribs',
    'trunk',
    [
      [0.496, 7],
      [0.548, 21],
      [0.6, 34],
      [0.638, 48],
    ],
    FINE,
  ),
  line(
    'middle of the belly',
    'trunk',
    [
      [0.56, 0],
      [0.68, 0],
      [0.83, 0],
    ],
    FINE_MIDLINE,
  ),
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
    MIDLINE,
  ),
  line(
    'navel, lower edge',
    'trunk',
    [
      [0.893, -3],
      [0.903, 0],
      [0.893, 3],
    ],
    MIDLINE,
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
    MIDLINE,
  ),
  line('shoulder blade', 'trunk', [
    [0.3, 161],
    [0.37, 160],
    [0.42, 155],
    [0.43, 147],
    [0.41, 140],
  ]),
  line(
    'spine of the shoulder blade',
    'trunk',
    [
      [0.235, 158],
      [0.215, 145],
      [0.195, 130],
    ],
    FINE,
  ),
  line(
    'cleft of the buttocks',
    'pelvis',
    [
      [0.38, 180],
      [0.5, 180],
      [0.65, 180],
      [0.79, 180],
    ],
    MIDLINE,
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
