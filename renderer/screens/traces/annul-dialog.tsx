import type { TraceRecord } from '../../../shared/domain/trace/trace-record.ts';
import type { TransferEntry } from '../../../shared/domain/trace/transfer-entry.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { ReasonForm } from '../../record/reason-form.tsx';

interface AnnulDialogProps {
  readonly trace: TraceRecord;
  readonly entry: TransferEntry;
  readonly onClose: () => void;
}

/** Says that a transfer never took place, with the reason. */
export function AnnulDialog({ trace, entry, onClose }: AnnulDialogProps) {
  const { traces: words } = useText();
  const command = useCommand('trace.correct');
  const annul = async (reason: string): Promise<void> => {
    const change = { kind: 'annulment', corrects: entry.id, reason } as const;
    const annulled = await command.run({ traceId: trace.id, change });
    if (annulled.ok) onClose();
  };
  return (
    <ReasonForm
      title={words.transfer.annulTitle}
      lead={words.transfer.annulWords}
      action={words.chain.annul}
      running={command.running}
      onReason={(reason) => void annul(reason)}
      onClose={onClose}
    >
      <FailureNotice failure={command.failure} />
    </ReasonForm>
  );
}
