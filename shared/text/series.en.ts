import type { seriesNl } from './series.nl.ts';

/** Remarks of regions, several examinations of one child, and injuries that are seen again. */
export const seriesEn: typeof seriesNl = {
  remark: 'Remark',
  remarkHint: 'What you see or what went otherwise here; no explanation. Record injury as an injury.',
  remarkTitle: ({ region }) => `Remark on ${region}`,
  remarkNeedsState:
    'Nothing is recorded of this part yet. First record whether it is normal, holds a finding or could not be examined.',
  remarkHere: ({ remark }) => `remark: ${remark}`,
  bar: 'Examinations in this case',
  which: ({ index, of }) => `Examination ${index} of ${of}`,
  examination: ({ date, kind }) => `${date}, ${kind}`,
  reExamination: 'Add a re-examination',
  title: 'Seen at earlier examinations',
  intro: 'Look at each injury again. Place and kind come along; size and colour are recorded anew.',
  injury: ({ number, type, date }) => `Injury ${number} on ${date}: ${type}`,
  seenAgain: 'Seen again',
  seenAgainOf: ({ injury }) => `Seen again: ${injury}`,
  gone: 'No longer visible',
  goneOf: ({ injury }) => `No longer visible: ${injury}`,
  allSeen: 'All injuries of earlier examinations have been looked at again.',
  earlier: 'The same injury at an earlier examination',
  earlierNone: 'no, new at this examination',
  compare: 'Then and now',
  aspect: 'Feature',
  now: 'Now',
  type: 'Kind',
  count: 'Number',
  size: 'Size',
  many: 'group',
  nothing: '–',
  mapMark: ({ number, date, type }) => `Seen before, injury ${number} on ${date}: ${type}`,
};
