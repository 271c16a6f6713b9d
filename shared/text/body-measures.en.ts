import type { bodyMeasuresNl } from './body-measures.nl.ts';

const surfaces = {
  'mosteller-1987': 'Body surface from measured height and weight.',
  'mannequin-at-height': 'Body surface of the model at the measured height.',
  mannequin: 'Body surface of the model.',
};

/** English words for what the body map says of a drawing. */
export const bodyMeasuresEn: typeof bodyMeasuresNl = {
  title: 'Measured on the map',
  working: 'Computing…',
  failed: 'The body map could not be loaded; there are no measures.',
  onChild: ({ cm }) =>
    `Computed from the drawing, on a body model of the measured height (${cm} cm). Not measured on the child.`,
  onMannequin: ({ years }) =>
    `An indication: computed from the drawing on the body model of ${years === 0 ? 'a newborn' : years === 1 ? '1 year' : `${years} years`}, because the child's height is not filled in. Not measured on the child.`,
  distance: 'Distance',
  size: 'Drawing',
  lineLength: ({ length }) => `length about ${length}`,
  lengthByWidth: ({ size }) => `about ${size}`,
  area: 'Surface',
  areaWords: ({ cm2, percent }) => `about ${cm2} cm², ${percent}% of the body`,
  surfaces,
  ring: 'The line runs all round: everything beyond the line counts, up to the end.',
  faults: {
    'too-few-places': 'The outline has too few points for a surface.',
    'crosses-itself': 'The outline crosses itself; so there is no surface.',
    'encloses-nothing': 'The outline encloses nothing; so there is no surface.',
    'lines-cross': 'The lines cross each other; so there is no surface.',
  },
  include: 'In description',
  includeDistance: ({ words }) => `Include the distance in the description: ${words}`,
  includeArea: 'Include the surface in the description',
  included: 'Included',
  takeOut: 'Out of description',
  takeSize: 'As estimated size',
  takeSizeLabel: 'Use as estimated size',
  sizeStands: 'The measured size stands.',
  landmarks: 'Distance in the description',
  landmark: 'Landmark',
  landmarkDistance: 'Distance',
  upright: 'Direction',
  across: 'And aside',
  none: 'none',
  method: 'How obtained',
  methods: { measured: 'measured on the child', drawn: 'from the map' },
  enterMeasured: 'Enter a measured distance',
  remove: ({ landmark }) => `Remove the distance: ${landmark}`,
  removeArea: 'Remove the surface from the description',
  burns: {
    status: ({ percent }) => `${percent}% drawn`,
    basis:
      'Computed from the outlines drawn on the body map, on the body model of about this age; not measured on the child. What several burns cover counts once.',
    table: 'Burned part of the body',
    part: 'Part',
    share: 'Burned',
    percent: '% of body',
    total: 'Together',
    sides: { left: 'left', right: 'right' },
    column: 'Column of the table',
    counted: 'Counted',
    leftOut: 'Not counted',
    injuries: ({ numbers }) => `${numbers.length === 1 ? 'injury' : 'injuries'} ${numbers.join(', ')}`,
    none: 'none',
    because: ({ number, reason }) => `injury ${number}: ${reason}`,
    reasons: {
      'type-not-counted': 'this type of burn does not count in the standard',
      'first-degree': 'first degree',
      'depth-unknown': 'the depth is not recorded or not assessable',
      'flat-drawing': 'drawn on a flat drawing, which is not to scale',
      'no-outline': 'no outline drawn',
      'encloses-nothing': 'the outline encloses nothing',
      'crosses-itself': 'the outline crosses itself',
    },
    remark: 'Note',
    remarks: {
      ring: 'the line runs all round; everything beyond it was counted',
      'mixed-depth': 'varying depth; first-degree parts within the outline were counted',
    },
    moreByUnknownDepth: ({ percent }) =>
      `If the outlines without a recorded depth counted, ${percent}% would be added.`,
  },
};
