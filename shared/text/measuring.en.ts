import type { measuringNl } from './measuring.nl.ts';

/** Measuring in a photo: kinds, units, what a result is told with and why something cannot be measured. */
export const measuringEn: typeof measuringNl = {
  kinds: {
    length: 'Length',
    width: 'Width',
    angle: 'Angle',
    area: 'Area',
    arch: 'Diameter of the dental arch',
    intercanine: 'Distance between the canines',
  },
  units: { mm: 'mm', mm2: 'mm²', deg: '°' },
  warnings: {
    'perspective-not-determined':
      'Three points of the scale determine size and lean, but not the perspective. The interval therefore covers how much usual lenses differ in it. A fourth point off the line of two others makes it smaller.',
    'tilt-not-determined':
      'A straight ruler determines only the measure in its own direction, not how the camera was tilted. The interval covers a small tilt; in an oblique photo the measure across the ruler is wrong.',
    'scale-residuals':
      'The marked points of the scale fit each other worse than the marking error explains: a wrong point, a bent scale or a distorting lens. The interval was widened.',
    'scale-mirrored': 'The points run in the other sense than printed on the scale: a mirrored photo or another order.',
    'far-from-scale': 'Measured outside the neighbourhood of the scale, where every error of the scale weighs more.',
    'interval-wide': 'The interval is wider than half of the value.',
    'strong-tilt': 'The scale is seen at more than 45 degrees.',
    'points-too-close': 'Points lie closer to each other than the marking error allows to tell apart.',
    'surface-not-stated': 'How the skin runs was not stated; it is taken to be flat, and in the plane of the scale.',
    'surface-curved': 'The skin is curved. The interval covers the length over the skin with the stated curve.',
    'surface-turns-away':
      'The skin turns away so far that part of it cannot be measured well in this photo. Take or use a photo from the side.',
    'lens-not-stated': 'No room was made for distortion by the lens; it was not stated.',
    'print-error-not-stated': 'No room was made for a printing error of the scale; it was not stated.',
    'practice-derived-from-length':
      'No spread between observers was found for this kind of measurement; the practice interval is derived from that of lengths.',
  },
  refusals: {
    'scale-points-coincide':
      'two points of the scale lie in the same place, or the whole scale is too small to measure.',
    'scale-millimetres-coincide': 'two points of the scale have the same millimetres.',
    'scale-points-in-line':
      'the marked points lie in a line although their millimetres do not; the plane cannot be found from them.',
    'scale-folds': 'no plane can be seen like this: the points of the scale are probably in a wrong order.',
    'scale-contradicts': 'the points of the scale contradict each other: their millimetres and places do not fit.',
    'outside-image': 'this point lies outside the photo.',
    'id-repeated': 'this identification occurs more than once.',
    'repeats-differ': 'a repeated marking has another number of points.',
    'too-few-points': 'there are too few points for this kind of measurement.',
    'wrong-number-of-points': 'this number of points does not go with this kind of measurement.',
    'points-coincide': 'two successive points lie in the same place.',
    'points-in-line': 'the points lie in a line; no circle fits them.',
    'outline-crosses-itself': 'the outline crosses itself; it has no area.',
    'beyond-horizon':
      'the perspective is too uncertain here to measure: the place is too far from the scale in an oblique photo.',
    'radius-missing': 'a limb needs its radius in millimetres.',
  },
  shapes: {
    'abfo-2': 'ABFO no. 2 (L-shape with circles)',
    'l-scale': 'L-shaped scale',
    ruler: 'Straight ruler',
    rectangle: 'Known rectangle',
  },
  places: {
    zero: 'Zero',
    'end-along': 'Last line of one arm',
    'end-across': 'Last line of the other arm',
    end: 'Last line',
    'corner-1': 'First corner',
    'corner-2': 'Second corner, along the edge',
    'corner-3': 'Third corner',
    'corner-4': 'Fourth corner',
  },
  surfaces: { flat: 'Flat', 'slightly-curved': 'Slightly curved', limb: 'Limb or head' },
  propagated: 'Interval from the marks (95 %)',
  practice: 'Practice interval (95 %)',
  practiceSource:
    'Spread between 45 observers measuring the length of bruises in photos: standard deviation 0.39–0.63 cm (Lawson et al., Child Abuse Review 2015;24:28–36; abstract read).',
};
