import type { BodyPlatesWords } from './body-plates.nl.ts';

/** The flat drawings on the body map: choice, gate, list of parts, hours. Left and right are the child's. */
export const bodyPlatesEn: BodyPlatesWords = {
  other: ({ plate }) => `other: ${plate}`,
  drawing: ({ plate, position }) => `Drawing: ${plate}, ${position}`,
  schematic: 'schematic, not to scale',
  variants: 'Which drawing',
  gateTitle: 'Intimate drawing',
  gateWords: 'Stays closed until you open it, and closes again as soon as you look at something else.',
  show: 'Show drawing',
  hide: 'Close drawing',
  parts: 'Parts',
  partsHint: 'Type a name or a tooth number. Enter puts a point in the middle of the part.',
  partsShow: 'Type a name or a tooth number.',
  hourHint: 'For instance 3 or 3.30. Arrows: half an hour on. Enter puts the point.',
  hourFault: 'An hour from 1 to 12, whole or half.',
  hourAway: ({ hour }) => `This part does not reach ${hour} o’clock.`,
  hourPlace: 'Put point',
  hourAsked: 'At which hour?',
  placed: ({ place }) => `Point put: ${place}`,
  drawnOn: ({ plate }) => `Shown on the drawing: ${plate}`,
  goTo: 'Open the drawing',
  takeOff: 'Take off the drawing',
  offer: ({ plate }) => `Show on the drawing: ${plate}`,
};
