import type { CaseSectionId } from '../../api/navigation.tsx';

/** Sections of the report that are filled in on this very screen. */
const here = new Set(['expert', 'documents', 'limitations', 'title-page', 'declaration']);

const sectionByPart: Readonly<Record<string, CaseSectionId>> = {
  subject: 'dossier',
  assignment: 'dossier',
  consent: 'dossier',
  statements: 'examination',
  examination: 'examination',
  findings: 'description',
  'photo-index': 'photos',
  appendices: 'examination',
  traces: 'dossier',
  hypotheses: 'interpretation',
  considerations: 'interpretation',
  prognosis: 'interpretation',
  answers: 'interpretation',
  conclusion: 'interpretation',
};

/** Where a gap of a report section is filled in; `undefined` on this screen or where there is no one place. */
export const gapPlace = (section: string): CaseSectionId | undefined =>
  here.has(section) ? undefined : sectionByPart[section];
