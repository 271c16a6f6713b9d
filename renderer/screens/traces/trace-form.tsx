import { useMemo, useRef } from 'react';
import type { TraceRecord } from '../../../shared/domain/trace/trace-record.ts';
import { type AppAction, useActions } from '../../api/actions-context.tsx';
import { DraftNote } from '../../api/draft-note.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { FormProblems } from '../../api/form-problems.tsx';
import { useText } from '../../api/language-context.tsx';
import { useSession } from '../../api/session-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraft } from '../../api/use-draft.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { Panel } from '../../components/panel.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { TraceFields } from './trace-fields.tsx';
import { emptyTrace, type TraceValues, traceSchema, traceValues } from './trace-values.ts';
import styles from './traces.module.css';

export interface TraceFormProps {
  /** The trace to change; a new one when absent. */
  readonly trace: TraceRecord | undefined;
  /** Called with the trace that was saved, or with none when nothing was. */
  readonly onDone: (traceId: string | undefined) => void;
}

/** Records a trace, or what should have been recorded of it. */
export function TraceForm({ trace, onDone }: TraceFormProps) {
  const { record, examination } = useExamination();
  const texts = useText();
  const { traces: words, common } = texts;
  const { name } = useSession().profile;
  const recording = useCommand('trace.record');
  const revising = useCommand('trace.revise');
  const initial = trace === undefined ? emptyTrace(name) : traceValues(trace.details);
  const form = useRecordForm<TraceValues, typeof traceSchema>({ schema: traceSchema, defaultValues: initial });
  const draft = useDraft(form, {
    key: `examination:${examination.id}:trace:${trace?.id ?? 'new'}`,
    caseId: record.id,
  });
  const submit = form.handleSubmit(async (details) => {
    const saved =
      trace === undefined
        ? await recording.run({ examinationId: examination.id, details })
        : await revising.run({ traceId: trace.id, details });
    if (!saved.ok) return showRouterIssues(form, saved.error, { prefix: ['details'], texts });
    await draft.discard();
    onDone(trace?.id ?? saved.value?.traceId);
  });
  useSaveKey(() => void submit());
  const title = trace === undefined ? words.newTitle : words.editTitle({ number: trace.number });
  return (
    <Panel title={title}>
      <form noValidate aria-label={title} onSubmit={(event) => void submit(event)}>
        <Stack>
          <TraceFields control={form.control} />
          <FailureNotice failure={recording.failure ?? revising.failure} />
          <div className={styles.actions}>
            <Button type="submit" tone="primary" keys="Ctrl+S" disabled={recording.running || revising.running}>
              {common.save}
            </Button>
            <Button onClick={() => onDone(trace?.id)}>{common.cancel}</Button>
          </div>
          <FormProblems control={form.control} />
          <DraftNote draft={draft} onDiscard={() => form.reset(initial)} />
        </Stack>
      </form>
    </Panel>
  );
}

function useSaveKey(save: () => void): void {
  const { common } = useText();
  const latest = useRef(save);
  latest.current = save;
  const actions = useMemo<readonly AppAction[]>(
    () => [{ id: 'trace:save', label: common.save, keys: 'Ctrl+S', run: () => latest.current() }],
    [common],
  );
  useActions(actions);
}
