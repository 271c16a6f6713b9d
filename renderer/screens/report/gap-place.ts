import type { ReportGap } from '../../../shared/contract/report-routes.ts';
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

/** Gaps that belong to a section that is filled in elsewhere, but are themselves mended on this very screen or by nobody. */
const notThere = new Set(['assignment-date-missing', 'scale-unverified']);

/** Where a gap is filled in; `undefined` on this screen or where there is no one place. */
export const gapPlace = ({ code, section }: Pick<ReportGap, 'code' | 'section'>): CaseSectionId | undefined =>
  here.has(section) || notThere.has(code) ? undefined : sectionByPart[section];
