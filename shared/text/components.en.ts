import type { componentsNl } from './components.nl.ts';

/** Words of the fields and other common parts. */
export const componentsEn: typeof componentsNl = {
  locale: 'en-GB',
  close: 'Close',
  clear: 'Clear',
  choose: 'Choose…',
  openList: 'Open the list',
  noMatches: 'Nothing found. Type fewer or other letters.',
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  show: 'Show',
  hide: 'Hide',
  date: {
    placeholder: 'd-m-yyyy',
    label: 'date',
    notADate: 'This is not a date. Type day, month and year, for instance 2-3-2020.',
    noSuchDay: 'This day does not exist. Check day and month.',
    yearOutOfRange: 'The year must lie between 1900 and 2100, in four digits.',
  },
  time: {
    placeholder: 'hh:mm',
    label: 'time',
    now: 'Now',
    notATime: 'This is not a time. Type hours and minutes, for instance 14:30.',
    incomplete: 'Fill in both date and time.',
    skippedHour: 'This moment does not exist: clocks then went one hour forward to summer time.',
    whichHour: 'This hour came twice. Which one do you mean?',
    summerTime: 'summer time (first)',
    winterTime: 'winter time (second)',
  },
  number: {
    notANumber: 'This is not a number. Type for instance 12.5 (no separators for thousands).',
    tooManyDecimals: ({ decimals }) =>
      decimals === 0 ? 'Type a whole number.' : `At most ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}.`,
    outOfRange: ({ min, max, unit }) => `This must lie between ${min} and ${max} ${unit}.`,
  },
};
