import { ArrowRight } from 'lucide-react';
import type { NextStep } from '../../shared/contract/case-routes.ts';
import { useCase } from '../api/case-context.tsx';
import { useText } from '../api/language-context.tsx';
import { type CaseSectionId, PlaceLink } from '../api/navigation.tsx';
import { useRouteQuery } from '../api/use-query.ts';
import styles from './case-frame.module.css';
import type { CaseSection } from './case-sections.tsx';

/** Where each step is done; `item` opens the place within the section. */
const placeByStep: Readonly<Record<NextStep, { readonly section: CaseSectionId; readonly item?: string } | undefined>> =
  {
    'record-contact': { section: 'dossier', item: 'new-contact' },
    'start-examination': { section: 'dossier' },
    'freeze-description': { section: 'description' },
    interpret: { section: 'interpretation' },
    'issue-report': { section: 'report' },
    'complete-registration': { section: 'registration' },
    done: undefined,
  };

/** The next thing to do for the open case, as the worklist has it, with the way there for those who may go there. */
export function NextStepLink({ sections }: { readonly sections: readonly CaseSection[] }) {
  const { record, examination } = useCase();
  const { frame, caseFile } = useText();
  const worklist = useRouteQuery('worklist.list', {});
  const item = worklist.status === 'ready' ? worklist.value.find((each) => each.caseId === record.id) : undefined;
  const place = item === undefined ? undefined : placeByStep[item.nextStep];
  if (item === undefined || place === undefined) return null;
  const words = `${caseFile.nextStep}: ${frame.nextSteps[item.nextStep]}`;
  if (!sections.some((section) => section.id === place.section))
    return <span className={styles.nextStep}>{words}</span>;
  return (
    <PlaceLink
      to={{ page: 'case', caseId: record.id, examination: examination?.id, ...place }}
      className={styles.nextStep}
    >
      {words}
      <ArrowRight aria-hidden size={14} />
    </PlaceLink>
  );
}
