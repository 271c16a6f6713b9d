import { useEffect, useMemo } from 'react';
import type { ReportRecord } from '../../../shared/domain/case/case-record.ts';
import { type AppAction, useActions } from '../../api/actions-context.tsx';
import { DraftNote } from '../../api/draft-note.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useSession } from '../../api/session-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraft } from '../../api/use-draft.ts';
import { useFormat } from '../../api/use-format.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { useExamination } from '../../record/use-examination.ts';
import styles from './report.module.css';
import { ReportFields } from './report-fields.tsx';
import { type ReportValues, reportSchema, valuesOfNewReport, valuesOfReport } from './report-values.ts';

export interface ReportFormProps {
  /** `undefined` for a report that is being started. */
  readonly report: ReportRecord | undefined;
  readonly mayWrite: boolean;
  /** When the report as shown was last saved. */
  readonly savedAt: Date | undefined;
  readonly onSaved: (id: ReportRecord['id']) => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** What the author enters for a report beyond the record; closed once the report is issued. */
export function ReportForm(props: ReportFormProps) {
  const { report, mayWrite, onDirty } = props;
  const texts = useText();
  const { form, draft, failure, savedAt, save } = useReportForm(props);
  const format = useFormat();
  const { isDirty } = form.formState;
  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  const open = mayWrite && report?.status !== 'issued';
  useSaveKey(open, save);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset className={styles.fields} disabled={!open}>
        <ReportFields control={form.control} />
      </fieldset>
      {open ? (
        <footer className={styles.bar}>
          <FailureNotice failure={failure} />
          {savedAt === undefined ? (
            <DraftNote draft={draft} onDiscard={() => form.reset()} />
          ) : (
            <span role="status" className={styles.note}>
              {texts.common.saved({ time: format.clock(savedAt) })}
            </span>
          )}
          <Button tone="primary" type="submit" keys="Ctrl+S">
            {texts.reportScreen.save}
          </Button>
        </footer>
      ) : null}
    </form>
  );
}

function useReportForm({ report, savedAt, onSaved }: ReportFormProps) {
  const texts = useText();
  const session = useSession();
  const { record, examination, contact } = useExamination();
  const first = !record.reports.some((each) => each.examinationId === examination.id);
  const form = useRecordForm<ReportValues, typeof reportSchema>({
    schema: reportSchema,
    defaultValues:
      report === undefined ? valuesOfNewReport(session, contact, first ? '' : 'supplementary') : valuesOfReport(report),
  });
  const draft = useDraft(form, {
    key: report === undefined ? `report:new:${examination.id}` : `report:${report.id}`,
    caseId: record.id,
  });
  const saving = useCommand('report.save');
  const save = form.handleSubmit(async (details) => {
    const result = await saving.run({
      examinationId: examination.id,
      details,
      ...(report === undefined ? {} : { reportId: report.id }),
    });
    if (!result.ok) {
      showRouterIssues(form, result.error, { prefix: ['details'], texts });
      return;
    }
    form.reset(form.getValues());
    await draft.discard();
    onSaved(result.value.id);
  });
  return {
    form,
    draft,
    failure: saving.failure,
    savedAt: form.formState.isDirty ? undefined : savedAt,
    save: () => void save(),
  };
}

function useSaveKey(open: boolean, save: () => void): void {
  const { reportScreen: words } = useText();
  const actions = useMemo<readonly AppAction[]>(
    () => (open ? [{ id: 'report:save', label: words.save, keys: 'Ctrl+S', run: save }] : []),
    [open, words, save],
  );
  useActions(actions);
}
