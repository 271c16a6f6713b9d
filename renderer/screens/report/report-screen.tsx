import { useState } from 'react';
import type { ReportRecord } from '../../../shared/domain/case/case-record.ts';
import type { Language } from '../../../shared/kernel/label.ts';
import { useText } from '../../api/language-context.tsx';
import { PlaceLink } from '../../api/navigation.tsx';
import { useHasRole } from '../../api/session-context.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useExamination } from '../../record/use-examination.ts';
import styles from './report.module.css';
import { ReportForm } from './report-form.tsx';
import { ReportStatus } from './report-status.tsx';

/** The expert report on an examination: its own details at the left, how far it is and what it lacks at the right. */
export function ReportScreen() {
  const { reportScreen: words } = useText();
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
  return <Reports />;
}

/** `new` while a report is being started. */
type Chosen = ReportRecord['id'] | 'new';

function Reports() {
  const { reportScreen: words } = useText();
  const { record, examination } = useExamination();
  const physician = useHasRole('forensic-physician');
  const reports = record.reports.filter((report) => report.examinationId === examination.id);
  const [chosen, setChosen] = useState<Chosen>(reports.at(-1)?.id ?? 'new');
  const [language, setLanguage] = useState<Language>('nl');
  const [dirty, setDirty] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | undefined>(undefined);
  const report = reports.find((each) => each.id === chosen);
  const choose = (next: Chosen): void => {
    setSavedAt(undefined);
    setChosen(next);
  };
  const saved = (id: ReportRecord['id']): void => {
    setSavedAt(new Date());
    setChosen(id);
  };
  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        {physician ? null : <Notice tone="info">{words.readOnlyRole}</Notice>}
        <ReportForm
          key={chosen}
          report={report}
          mayWrite={physician}
          savedAt={savedAt}
          onSaved={saved}
          onDirty={setDirty}
        />
      </div>
      <div className={styles.side}>
        <ReportChoice reports={reports} chosen={chosen} onChoose={choose} mayStart={physician} />
        <ReportStatus report={report} dirty={dirty} mayWrite={physician} language={language} onLanguage={setLanguage} />
      </div>
    </div>
  );
}

interface ReportChoiceProps {
  readonly reports: readonly ReportRecord[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly mayStart: boolean;
}

/** Shown once there is something to choose: several reports, or an issued one beside which another may be started. */
function ReportChoice({ reports, chosen, onChoose, mayStart }: ReportChoiceProps) {
  const { reportScreen: words } = useText();
  const issued = reports.some((report) => report.status === 'issued');
  if (reports.length < 2 && !issued) return null;
  return (
    <div className={styles.choice}>
      <SelectField
        label={words.choose}
        choices={reports.map(({ id, number, status }) => ({ value: id, label: `${number} (${words[status]})` }))}
        placeholder={words.newReport}
        value={chosen === 'new' ? '' : chosen}
        onChange={(event) => onChoose(reports.find(({ id }) => id === event.currentTarget.value)?.id ?? 'new')}
      />
      {mayStart && chosen !== 'new' ? <Button onClick={() => onChoose('new')}>{words.newReport}</Button> : null}
    </div>
  );
}
