import type { ReactNode } from 'react';
import type { Role } from '../../shared/contract/route.ts';
import type { CaseSectionId } from '../api/navigation.tsx';
import { CaseScreen } from '../screens/case/case-screen.tsx';
import { DescriptionScreen } from '../screens/description/description-screen.tsx';
import { ExaminationScreen } from '../screens/examination/examination-screen.tsx';
import { InterpretationScreen } from '../screens/interpretation/interpretation-screen.tsx';
import { PhotosScreen } from '../screens/photos/photos-screen.tsx';
import { RegistrationScreen } from '../screens/registration/registration-screen.tsx';
import { ReportScreen } from '../screens/report/report-screen.tsx';
import { TracesScreen } from '../screens/traces/traces-screen.tsx';

/** A section of a case; its words stand in the catalogue under the same id. */
export interface CaseSection {
  readonly id: CaseSectionId;
  /** Opens only when there is an examination; the frame explains how to start one. */
  readonly needsExamination: boolean;
  readonly roles?: readonly Role[];
  readonly screen: () => ReactNode;
}

const clinicians: readonly Role[] = ['forensic-physician', 'forensic-nurse', 'reviewer'];

/** The sections in the order of the work, which is also that of Alt+1 … Alt+9. A new section is one line here. */
export const caseSections: readonly CaseSection[] = [
  { id: 'dossier', needsExamination: false, screen: CaseScreen },
  { id: 'examination', needsExamination: true, roles: clinicians, screen: ExaminationScreen },
  { id: 'photos', needsExamination: true, roles: clinicians, screen: PhotosScreen },
  { id: 'traces', needsExamination: true, roles: clinicians, screen: TracesScreen },
  { id: 'description', needsExamination: true, roles: clinicians, screen: DescriptionScreen },
  { id: 'interpretation', needsExamination: true, roles: clinicians, screen: InterpretationScreen },
  { id: 'report', needsExamination: true, roles: clinicians, screen: ReportScreen },
  {
    id: 'registration',
    needsExamination: false,
    roles: ['forensic-physician', 'forensic-nurse'],
    screen: RegistrationScreen,
  },
];
