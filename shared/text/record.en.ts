import type { recordNl } from './record.nl.ts';

/** Words about recorded things that several screens of a case use. */
export const recordEn: typeof recordNl = {
  estimated: ({ size }) => `about ${size}`,
  inPhoto: ({ size }) => `${size} (photo)`,
  injury: ({ number }) => `Injury ${number}`,
  injuryWithType: ({ number, type }) => `Injury ${number}: ${type}`,
  source: ({ source }) => `Source: ${source}`,
  unverified: 'not checked against the source',
  unverifiedSource: ({ source }) => `Source: ${source} (not checked against the source)`,
  notices: 'Please note',
  noticesHint: 'These recorded facts do not agree. Correct them, or leave them if they are right.',
  goToInjury: ({ number }) => `To injury ${number}`,
  takeBack: ({ label }) => `Take back ${label}`,
};
