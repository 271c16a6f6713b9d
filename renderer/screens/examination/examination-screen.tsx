import { useState } from 'react';
import { useText } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { Notice } from '../../components/notice.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useTabOfError } from '../../record/use-tab-of-error.ts';
import { AnogenitalTab } from './anogenital/anogenital-tab.tsx';
import { BodyTab } from './body-tab.tsx';
import { CircumstancesTab } from './details/circumstances-tab.tsx';
import { DetailsForm, useDetails } from './details/details-form.tsx';
import { SaveKey } from './details/details-sheet.tsx';
import { GeneralTab } from './details/general-tab.tsx';
import { StatementsTab } from './details/statements-tab.tsx';
import styles from './examination-screen.module.css';
import { ExaminationBar } from './series/examination-bar.tsx';

/** The examination: body and injuries first, and beside it what surrounds them. */
export function ExaminationScreen() {
  return (
    <div className={styles.screen}>
      <ExaminationBar />
      <Closed />
      <DetailsForm>
        <Parts />
      </DetailsForm>
    </div>
  );
}

function Parts() {
  const { examination: words, anogenital } = useText();
  const [tab, setTab] = useState('body');
  const { submitCount, errors } = useDetails().form.formState;
  useTabOfError({ submitCount, errors, tabOf, tab, onTab: setTab });
  return (
    <div>
      {tab === 'body' || tab === 'anogenital' ? null : <SaveKey />}
      <Tabs
        workspace
        value={tab}
        onChange={setTab}
        label={words.tabs.label}
        items={[
          { id: 'body', label: words.tabs.body, content: <BodyTab /> },
          { id: 'circumstances', label: words.tabs.circumstances, content: <CircumstancesTab /> },
          { id: 'statements', label: words.tabs.statements, content: <StatementsTab /> },
          { id: 'general', label: words.tabs.general, content: <GeneralTab /> },
          { id: 'anogenital', label: anogenital.tab, content: <AnogenitalTab active={tab === 'anogenital'} /> },
        ]}
      />
    </div>
  );
}

/** Statements, what they made likely, and general findings have tabs of their own. */
function tabOf(field: string): string {
  if (field === 'expectedNotFound') return 'statements';
  return field === 'statements' || field === 'general' ? field : 'circumstances';
}

/** Says why nothing can be changed here. */
function Closed() {
  const { examination: words } = useText();
  const { examination, frozen, mayRecord } = useExamination();
  const format = useFormat();
  if (mayRecord) return null;
  if (!frozen) return <Notice tone="info">{words.readOnlyRole}</Notice>;
  const frozenAt = examination.description?.frozenAt;
  return (
    <Notice tone="info" title={words.frozenTitle} compact>
      {words.frozen({ moment: frozenAt === undefined ? undefined : format.moment(frozenAt) })}
    </Notice>
  );
}
