import type { TraceRecord } from '../../../shared/domain/trace/trace-record.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { ReasonForm } from '../../record/reason-form.tsx';

/** Strikes a trace that was recorded by mistake, with the reason. */
export function StrikeDialog({ trace, onClose }: { readonly trace: TraceRecord; readonly onClose: () => void }) {
  const { traces: words } = useText();
  const command = useCommand('trace.strike');
  const strike = async (reason: string): Promise<void> => {
    const struck = await command.run({ traceId: trace.id, reason });
    if (struck.ok) onClose();
  };
  return (
    <ReasonForm
      title={words.strikeTitle({ number: trace.number })}
      lead={words.strikeWords}
      action={words.strike}
      running={command.running}
      onReason={(reason) => void strike(reason)}
      onClose={onClose}
    >
      <FailureNotice failure={command.failure} />
    </ReasonForm>
  );
}
