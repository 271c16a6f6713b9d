import type { BodyMapWords } from './body-map.nl.ts';

/** The body map: views, drawing, keyboard. Left and right are the child's. */
export const bodyMapEn: BodyMapWords = {
  title: 'Body map',
  views: { front: 'Front', back: 'Back', left: 'Left', right: 'Right', all: 'All sides' },
  viewsLabel: 'Side of the child',
  view: ({ view }) => `Body map, side: ${view}`,
  childLeft: 'left of the child',
  childRight: 'right of the child',
  tools: { point: 'Point', line: 'Line', outline: 'Outline' },
  toolsLabel: 'Draw as',
  finish: 'Drawing done',
  undo: 'Remove last point',
  cancel: 'Cancel',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Whole body',
  region: 'Go to part of the body',
  regionPlaceholder: 'Type a part of the body',
  borders: 'Borders of parts of the body',
  keys: 'Arrow keys: move the pointer (with Shift in large steps). Enter: place. Backspace: remove last point. Escape: stop.',
  mark: ({ label, place, isHidden }) => `${label}: ${place}${isHidden ? ' (on another side)' : ''}`,
  loading: 'Opening the body map…',
  failed: 'The body map cannot be opened. Choose the part of the body from the list.',
  retry: 'Try again',
  basis: ({ years }) => (years === 0 ? 'Drawing: newborn' : `Drawing: child of ${years} years`),
};
