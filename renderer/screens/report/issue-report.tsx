import { Stamp } from 'lucide-react';
import { useState } from 'react';
import type { ReportGap } from '../../../shared/contract/report-routes.ts';
import type { ReportRecord } from '../../../shared/domain/case/case-record.ts';
import type { Language } from '../../../shared/kernel/label.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { GapList } from './gap-list.tsx';
import styles from './report.module.css';

export interface IssueReportProps {
  readonly report: ReportRecord;
  readonly gaps: readonly ReportGap[];
  readonly dirty: boolean;
  readonly language: Language;
}

/** Issues a report after saying what that means; waits until nothing that must be there is lacking. */
export function IssueReport(props: IssueReportProps) {
  const { issue: words } = useText().reportScreen;
  const [asking, setAsking] = useState(false);
  const blocked = props.dirty || props.gaps.some((gap) => gap.severity === 'block');
  return (
    <div>
      <Button tone="primary" icon={<Stamp aria-hidden />} disabled={blocked} onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      {asking ? <IssueDialog {...props} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

function IssueDialog({ report, gaps, language, onClose }: IssueReportProps & { readonly onClose: () => void }) {
  const { common, reportScreen } = useText();
  const { issue: words } = reportScreen;
  const issuing = useCommand('report.issue');
  const confirm = async (): Promise<void> => {
    if ((await issuing.run({ reportId: report.id, language })).ok) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.dialogTitle}
      description={words.dialogWords}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="primary" disabled={issuing.running} onClick={() => void confirm()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.consequences}>
        <ul>
          {words.consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
        <p>{words.notSigned}</p>
        {gaps.length === 0 ? null : <p>{words.warnings({ count: gaps.length })}</p>}
        {issuing.running ? <p role="status">{words.issuing}</p> : null}
        <FailureNotice failure={issuing.failure} />
        {issuing.failure?.kind === 'report-incomplete' ? <GapList gaps={issuing.failure.gaps} /> : null}
      </div>
    </Dialog>
  );
}
