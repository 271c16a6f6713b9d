import type { PlanePoint, ScaleKind } from '../photo-measure.ts';

/** A place on a scale that is marked. `id` has its name in `shared/text/measuring.*`. */
export interface ScalePlace {
  readonly id: 'zero' | 'end-along' | 'end-across' | 'end' | 'corner-1' | 'corner-2' | 'corner-3' | 'corner-4';
  /** Where it usually is; the person reads the printed figure and corrects it. */
  readonly mm: PlanePoint;
}

/** A kind of scale with the places to mark. Axes as printed: to the right and downwards, seen from the front. */
export interface ScaleShape {
  readonly id: 'l-scale' | 'abfo-2' | 'ruler' | 'rectangle';
  readonly kind: ScaleKind;
  readonly places: readonly ScalePlace[];
  /** Whether further places (ticks, centres of circles) may be marked, with millimetres that the person gives. */
  readonly open: boolean;
  /** What to allow for printing (95 %), in percent, unless the scale has its own certificate. */
  readonly printErrorPercent: number;
  /** Whether the allowance was found in a source; otherwise it is an assumption of this app. */
  readonly verified: boolean;
  readonly source: string;
}

const armEnds: readonly ScalePlace[] = [
  { id: 'zero', mm: [0, 0] },
  { id: 'end-along', mm: [80, 0] },
  { id: 'end-across', mm: [0, 80] },
];

/**
 * The scales that can be chosen. The centres of the circles of an ABFO no. 2 scale are not given: makers place them differently
 * (Ferrucci and others, Dimensional Review of Scales for Forensic Photography, NIST 2013: centre distances and squareness off the
 * specification; abstract read), so that they are marked with the millimetres of the own scale.
 */
export const scaleShapes: readonly ScaleShape[] = [
  {
    id: 'abfo-2',
    kind: 'abfo-2',
    places: armEnds,
    open: true,
    printErrorPercent: 0.5,
    verified: false,
    source:
      'Makers state marks within 0.1 mm; NIST 2013 (abstract) found lengths within the specification and squareness often not. The figure is an assumption that leaves room for the squareness.',
  },
  {
    id: 'l-scale',
    kind: 'l-scale',
    places: armEnds,
    open: true,
    printErrorPercent: 0.5,
    verified: false,
    source: 'Assumption, as for the ABFO no. 2 scale.',
  },
  {
    id: 'ruler',
    kind: 'ruler',
    places: [
      { id: 'zero', mm: [0, 0] },
      { id: 'end', mm: [100, 0] },
    ],
    open: true,
    printErrorPercent: 0.5,
    verified: false,
    source: 'Assumption; disposable paper rulers may be worse.',
  },
  {
    id: 'rectangle',
    kind: 'rectangle',
    places: [
      { id: 'corner-1', mm: [0, 0] },
      { id: 'corner-2', mm: [85.6, 0] },
      { id: 'corner-3', mm: [85.6, 53.98] },
      { id: 'corner-4', mm: [0, 53.98] },
    ],
    open: false,
    printErrorPercent: 0.3,
    verified: false,
    source:
      'Nominal size of an ID-1 card (ISO/IEC 7810: 85.60 x 53.98 mm), not read in the standard itself; the corners are rounded. The allowance is an assumption.',
  },
];
