import { useState } from 'react';
import { useText } from '../../api/language-context.tsx';
import { PlaceLink } from '../../api/navigation.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useTabOfError } from '../../record/use-tab-of-error.ts';
import { AidsTab } from './aids-tab.tsx';
import { AnswersTab } from './answers-tab.tsx';
import { ConclusionTab } from './conclusion-tab.tsx';
import { DescriptionAside } from './description-aside.tsx';
import { EvaluationTab } from './evaluation-tab.tsx';
import { HypothesesTab } from './hypotheses-tab.tsx';
import { InjuriesTab } from './injuries-tab.tsx';
import styles from './interpretation.module.css';
import { InterpretationForm, useInterpretation } from './interpretation-form.tsx';
import { SaveBar } from './save-bar.tsx';

/** The letselduiding, beside the description that it rests on; closed until that is fixed. */
export function InterpretationScreen() {
  const { interpretation: words } = useText();
  const { record, examination, frozen } = useExamination();
  if (!frozen) {
    return (
      <EmptyState
        title={words.lockedTitle}
        action={
          <PlaceLink to={{ page: 'case', caseId: record.id, section: 'description', examination: examination.id }}>
            {words.toDescription}
          </PlaceLink>
        }
      >
        {words.locked}
      </EmptyState>
    );
  }
  return (
    <InterpretationForm>
      <div className={styles.screen}>
        <div className={styles.main}>
          <ReadOnly />
          <Parts />
          <SaveBar />
        </div>
        <DescriptionAside />
      </div>
    </InterpretationForm>
  );
}

function Parts() {
  const { interpretation, aids } = useText();
  const { tabs } = interpretation;
  const [tab, setTab] = useState('injuries');
  const { submitCount, errors } = useInterpretation().form.formState;
  useTabOfError({ submitCount, errors, tabOf, tab, onTab: setTab });
  return (
    <div className={styles.parts}>
      <Tabs
        workspace
        label={tabs.label}
        value={tab}
        onChange={setTab}
        items={[
          { id: 'injuries', label: tabs.injuries, content: <InjuriesTab /> },
          { id: 'hypotheses', label: tabs.hypotheses, content: <HypothesesTab /> },
          { id: 'aids', label: aids.quotation.tab, content: <AidsTab /> },
          { id: 'evaluation', label: tabs.evaluation, content: <EvaluationTab /> },
          { id: 'answers', label: tabs.answers, content: <AnswersTab /> },
          { id: 'conclusion', label: tabs.conclusion, content: <ConclusionTab /> },
        ]}
      />
    </div>
  );
}

/** Each part of the form has its own tab; the limitations stand under the conclusion. */
const tabOf = (field: string): string => (field === 'limitations' ? 'conclusion' : field);

function ReadOnly() {
  const { interpretation: words } = useText();
  const { mayWrite, issued } = useInterpretation();
  if (mayWrite) return null;
  return (
    <Notice tone="info" compact>
      {issued ? words.issued : words.readOnlyRole}
    </Notice>
  );
}
