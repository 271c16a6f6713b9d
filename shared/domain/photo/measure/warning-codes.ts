/** Codes of what a result is told with, in the order in which they are told. */
export const warningCodes = [
  /** Three points: sizes and the lean follow, the perspective only within what lenses do; the interval is wider. */
  'perspective-not-determined',
  /** A straight ruler: only its own direction is known; the interval allows for a small tilt. */
  'tilt-not-determined',
  /** The marks of the scale fit each other worse than the marking error explains; the interval is wider. */
  'scale-residuals',
  /** The marks follow the scale in the other sense than it is printed: a mirrored photo or marks in another order. */
  'scale-mirrored',
  /** Measured outside the neighbourhood of the scale. */
  'far-from-scale',
  /** The interval is more than half of the value. */
  'interval-wide',
  /** The scale is seen at more than 45 degrees. */
  'strong-tilt',
  /** Points lie closer to each other than the marking error allows to tell. */
  'points-too-close',
  /** How the skin lies was not stated: it is taken to be flat, in the plane of the scale. */
  'surface-not-stated',
  /** The skin is stated to be curved; the interval is wider. */
  'surface-curved',
  /** The stated curve turns away so far that part of the skin cannot be measured in this photo. */
  'surface-turns-away',
  /** The distortion of the lens was not stated: none is allowed for. */
  'lens-not-stated',
  /** The print error of the scale was not stated: none is allowed for. */
  'print-error-not-stated',
  /** There is no published spread for this kind: the practice interval follows from that of lengths. */
  'practice-derived-from-length',
] as const;
