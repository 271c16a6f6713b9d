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
  takeSize: 'Use as estimated size',
  sizeStands: 'The measured size stands.',
  landmarks: 'Distance in the description',
  landmark: 'Landmark',
  landmarkDistance: 'Distance',
  upright: 'Direction',
  across: 'And aside',
  none: 'not named',
  method: 'How obtained',
  methods: { measured: 'measured on the child', drawn: 'from the map' },
  enterMeasured: 'Enter a measured distance',
  remove: ({ landmark }) => `Remove the distance: ${landmark}`,
  removeArea: 'Remove the surface from the description',
};
