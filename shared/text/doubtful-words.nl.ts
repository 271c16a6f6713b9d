import type { DoubtfulCode } from '../domain/report/find-doubtful-words.ts';

const reasons: Readonly<Record<DoubtfulCode, string>> = {
  'hymen-intact':
    'Of een hymen er gaaf uitziet, zegt niets over penetratie: het geneest snel en vaak zonder spoor. Beschrijf wat u zag, bijvoorbeeld de vorm van de rand en in welke houdingen.',
  'excludes-abuse':
    'Een normaal beeld bevestigt noch weerlegt misbruik. De meeste onderzochte kinderen hebben normale bevindingen.',
  'dated-by-colour':
    'Uit de kleur of het uiterlijk van een blauwe plek valt niet af te leiden wanneer hij is ontstaan; plekken die er verschillend uitzien, kunnen tegelijk zijn ontstaan.',
  'scar-dated': 'Hoe oud een litteken is, valt niet uit het uiterlijk te schatten.',
  'fits-alone':
    '“Past bij” zonder alternatief zegt weinig: noem waar de bevinding ook bij past, of weeg haar bij ten minste twee hypothesen.',
  'chance-of-abuse':
    'Een deskundige waardeert bevindingen bij hypothesen en spreekt niet over de waarschijnlijkheid van mishandeling of misbruik zelf.',
};

/** Notices at a field where something is typed that had better not be written. */
export const doubtfulWordsNl = {
  title: 'Kijk dit nog eens na',
  found: (values: { readonly words: string }) => `“${values.words}”`,
  reasons,
  source: (values: { readonly source: string }) => `Bron: ${values.source}`,
  free: 'U kunt gewoon opslaan. Woorden van een ander zet u tussen aanhalingstekens.',
};
