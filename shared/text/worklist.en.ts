import type { worklistNl } from './worklist.nl.ts';

/** The list of open work. */
export const worklistEn: typeof worklistNl = {
  title: 'Worklist',
  filter: 'Search the worklist',
  filterPlaceholder: 'Name, number, region…',
  showDone: 'Completed cases too',
  newCase: 'New case',
  count: ({ shown, all }) => (shown === all ? `${all} ${all === 1 ? 'case' : 'cases'}` : `${shown} of ${all} cases`),
  columns: {
    number: 'Number',
    child: 'Child',
    age: 'Age',
    region: 'Police region',
    kind: 'Kind of contact',
    requested: 'Requested',
    recorded: 'Recorded',
    next: 'Next step',
  },
  noContact: 'no contact yet',
  ago: ({ minutes }) => {
    const hours = Math.floor(minutes / 60);
    if (minutes < 60) return `${Math.max(0, minutes)} min ago`;
    if (hours < 48) return `${hours} hours ago`;
    const days = Math.floor(hours / 24);
    return days < 60 ? `${days} days ago` : `${Math.floor(days / 30.4)} months ago`;
  },
  recorded: ({ injuries, photos }) =>
    `${injuries} ${injuries === 1 ? 'injury' : 'injuries'}, ${photos} ${photos === 1 ? 'photo' : 'photos'}`,
  emptyTitle: 'No cases yet',
  empty:
    'Every case that is being worked on will stand here, with its next step. Start with a new case: the child and the municipality are enough.',
  nothingFoundTitle: 'No case found',
  nothingFound: 'Change the words, or show the completed cases too.',
  howToMove: 'Arrow up and down move through the list, Enter opens the case, / goes to the search field.',
};
