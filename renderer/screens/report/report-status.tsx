import type { ReportRecord } from '../../../shared/domain/case/case-record.ts';
import { Language } from '../../../shared/kernel/label.ts';
import { useText } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { useRouteQuery } from '../../api/use-query.ts';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { SegmentedField } from '../../components/radio-field.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { GapList } from './gap-list.tsx';
import { IssueReport } from './issue-report.tsx';
import styles from './report.module.css';
import { SavePdf } from './save-pdf.tsx';

export interface ReportStatusProps {
  readonly report: ReportRecord | undefined;
  /** Whether something was entered that is not saved yet. */
  readonly dirty: boolean;
  readonly mayWrite: boolean;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Number, status and checksum of a report, and what can be done with it now. */
export function ReportStatus({ report, dirty, mayWrite, language, onLanguage }: ReportStatusProps) {
  const { reportScreen: words } = useText();
  if (report === undefined) {
    return (
      <section className={styles.card}>
        <h2>{words.status.title}</h2>
        <p className={styles.note}>{words.status.firstSave}</p>
      </section>
    );
  }
  const issued = report.status === 'issued';
  return (
    <>
      <section className={styles.card}>
        <h2>{words.status.title}</h2>
        <ReportFacts report={report} />
        {issued || !mayWrite ? null : (
          <SegmentedField
            label={words.language}
            choices={Language.options.map((value) => ({ value, label: words.languages[value] }))}
            value={language}
            onChange={(value) => value !== '' && onLanguage(Language.parse(value))}
          />
        )}
        {/* What was said of the concept's file does not hold for the issued one. */}
        {mayWrite ? <SavePdf key={report.status} report={report} language={language} /> : null}
      </section>
      {issued || !mayWrite ? null : <Gaps report={report} dirty={dirty} language={language} />}
    </>
  );
}

function ReportFacts({ report }: { readonly report: ReportRecord }) {
  const { reportScreen: words } = useText();
  const format = useFormat();
  const { status } = words;
  return (
    <FactList
      facts={[
        { term: status.number, value: report.number },
        { term: status.version, value: report.version },
        {
          term: status.status,
          value: <StatusChip tone={report.status === 'issued' ? 'good' : 'neutral'}>{words[report.status]}</StatusChip>,
        },
        { term: status.issuedAt, value: report.issuedAt === undefined ? undefined : format.moment(report.issuedAt) },
        {
          term: status.sha256,
          value: report.sha256 === undefined ? undefined : <code className={styles.hash}>{report.sha256}</code>,
        },
      ]}
    />
  );
}

interface GapsProps {
  readonly report: ReportRecord;
  readonly dirty: boolean;
  readonly language: Language;
}

function Gaps({ report, dirty, language }: GapsProps) {
  const { reportScreen: words } = useText();
  const gaps = useRouteQuery('report.gaps', { reportId: report.id });
  if (gaps.status !== 'ready') return null;
  return (
    <section className={styles.card}>
      <h2>{words.gaps.title}</h2>
      {dirty ? (
        <Notice tone="info" compact>
          {words.status.saveFirst}
        </Notice>
      ) : null}
      <GapList gaps={gaps.value} />
      <IssueReport report={report} gaps={gaps.value} dirty={dirty} language={language} />
    </section>
  );
}
