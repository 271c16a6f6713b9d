import { Download } from 'lucide-react';
import { useState } from 'react';
import type { TraceTransfer } from '../../../shared/domain/trace/trace.ts';
import { standingTraces } from '../../../shared/domain/trace/trace-record.ts';
import { validTransfers } from '../../../shared/domain/trace/transfer-entry.ts';
import type { TraceId, TransferId } from '../../../shared/kernel/record-id.ts';
import { bridge } from '../../api/bridge.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useLanguage } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useExamination } from '../../record/use-examination.ts';

interface SaveSheetProps {
  readonly traceIds: readonly TraceId[];
  /** The transfer that the form is about, with every trace that was handed over in it; a form to be filled in by hand without it. */
  readonly transfer?: (TraceTransfer & { readonly id: TransferId }) | undefined;
}

/** Writes the form of a transfer to a place chosen in the system's dialog. */
export function SaveSheet({ traceIds, transfer }: SaveSheetProps) {
  const { language, texts } = useLanguage();
  const { sheet } = texts.traces;
  const { record, examination } = useExamination();
  const exporting = useCommand('trace.export-sheet');
  const [done, setDone] = useState<string | undefined>(undefined);
  const save = async (): Promise<void> => {
    setDone(undefined);
    const place = await bridge().chooseSavePath({ suggestedName: sheet.name({ number: record.number }), kind: 'pdf' });
    if (place === null) return;
    const together = standingTraces(examination.traces).filter(
      ({ id, transfers }) =>
        traceIds.includes(id) ||
        (transfer && validTransfers(transfers).some((each) => isSame(each.transfer, transfer))),
    );
    const written = await exporting.run({
      examinationId: examination.id,
      traceIds: together.map(({ id }) => id),
      ...(transfer ? { transferId: transfer.id } : {}),
      language,
      token: place.token,
    });
    if (written.ok) setDone(written.value.fileName);
  };
  return (
    <>
      <Button
        tone={transfer ? 'quiet' : 'plain'}
        icon={<Download aria-hidden size={15} />}
        disabled={exporting.running || traceIds.length === 0}
        onClick={() => void save()}
      >
        {transfer ? sheet.save : sheet.blank}
      </Button>
      <FailureNotice failure={exporting.failure} />
      {done === undefined ? null : (
        <Notice tone="good" compact>
          {sheet.done({ fileName: done })}
        </Notice>
      )}
    </>
  );
}

/** The same handing over: the same parties at the same moment. */
const isSame = (one: TraceTransfer, other: TraceTransfer): boolean =>
  one.at === other.at && one.from.name === other.from.name && one.to.name === other.to.name;
