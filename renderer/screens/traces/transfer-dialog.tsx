import { standingTraces, type TraceRecord } from '../../../shared/domain/trace/trace-record.ts';
import { traceMatter, traceWords } from '../../../shared/domain/trace/trace-words.ts';
import type { TransferEntry } from '../../../shared/domain/trace/transfer-entry.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useLanguage } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import {
  FormCheckList,
  FormDateTime,
  FormSegmented,
  FormSelect,
  FormText,
  FormTextArea,
} from '../../components/form/form-fields.tsx';
import { FieldRow, Stack } from '../../components/split-layout.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import { newTransfer, type TransferValues, transferSchema, transferValues } from './transfer-values.ts';
import { useTraceChoices } from './use-traces.ts';

interface TransferDialogProps {
  readonly trace: TraceRecord;
  /** The entry that is corrected; a new transfer without it. */
  readonly corrects?: TransferEntry | undefined;
  readonly onClose: () => void;
}

/** Records a handing over of one or more traces, or how one should have been recorded. */
export function TransferDialog({ trace, corrects, onClose }: TransferDialogProps) {
  const { texts } = useLanguage();
  const { traces: words, common } = texts;
  const transferring = useCommand('trace.transfer');
  const correcting = useCommand('trace.correct');
  const form = useRecordForm<TransferValues, typeof transferSchema>({
    schema: transferSchema,
    defaultValues:
      corrects === undefined || corrects.change.kind === 'annulment'
        ? newTransfer(trace)
        : transferValues(corrects.change.transfer, trace),
  });
  const submit = form.handleSubmit(async ({ traceIds, transfer, reason }) => {
    if (corrects !== undefined && (reason ?? '') === '')
      return form.setError('reason', { type: 'missing', message: texts.issues.rules['reason-required'] ?? '' });
    const saved =
      corrects === undefined
        ? await transferring.run({ traceIds, transfer })
        : await correcting.run({
            traceId: trace.id,
            change: { kind: 'correction', corrects: corrects.id, reason: reason ?? '', transfer },
          });
    if (!saved.ok) return showRouterIssues(form, saved.error, { prefix: [], texts });
    onClose();
  });
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={corrects === undefined ? words.transfer.title : words.transfer.correctTitle}
      description={corrects === undefined ? undefined : words.transfer.correctWords}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            tone="primary"
            type="submit"
            form="trace-transfer"
            disabled={transferring.running || correcting.running}
          >
            {common.save}
          </Button>
        </>
      }
    >
      <form id="trace-transfer" noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <TransferFields control={form.control} isCorrection={corrects !== undefined} />
          <FailureNotice failure={transferring.failure ?? correcting.failure} />
        </Stack>
      </form>
    </Dialog>
  );
}

type Control = ReturnType<typeof useRecordForm<TransferValues, typeof transferSchema>>['control'];

function TransferFields({ control, isCorrection }: { readonly control: Control; readonly isCorrection: boolean }) {
  const { language, texts } = useLanguage();
  const { transfer: words, reason } = texts.traces;
  const choices = useTraceChoices();
  const { seal } = traceWords(language);
  return (
    <>
      {isCorrection ? null : <TraceChoice control={control} />}
      <FieldRow>
        <FormText control={control} name="fromName" label={words.fromName} required />
        <FormText control={control} name="fromOrganisation" label={words.fromOrganisation} />
      </FieldRow>
      <FieldRow>
        <FormText control={control} name="toName" label={words.toName} required />
        <FormText control={control} name="toOrganisation" label={words.toOrganisation} />
      </FieldRow>
      <FieldRow>
        <FormDateTime control={control} name="at" label={words.at} required />
        <FormSelect control={control} name="purpose" label={words.purpose} required choices={choices('purposes')} />
      </FieldRow>
      <FormSegmented
        control={control}
        name="sealIntact"
        label={words.sealIntact}
        required
        choices={Object.entries(seal).map(([value, label]) => ({ value, label }))}
      />
      <FieldRow>
        <FormText control={control} name="seal" label={words.seal} hint={words.sealHint} />
        <FormText control={control} name="reference" label={words.reference} />
      </FieldRow>
      <FormTextArea control={control} name="remarks" label={words.remarks} hint={words.remarksHint} rows={2} />
      {isCorrection ? <FormTextArea control={control} name="reason" label={reason} required rows={2} /> : null}
    </>
  );
}

function TraceChoice({ control }: { readonly control: Control }) {
  const { language, texts } = useLanguage();
  const { examination } = useExamination();
  const lookup = useLookup();
  const choices = standingTraces(examination.traces).map(({ id, number, details }) => ({
    value: id,
    label: texts.traces.markLabel({ number, what: `${details.sin ?? '–'}, ${traceMatter(details, lookup, language)}` }),
  }));
  return <FormCheckList control={control} name="traceIds" label={texts.traces.transfer.which} choices={choices} />;
}
