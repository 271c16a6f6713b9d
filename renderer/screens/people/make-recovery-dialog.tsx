import { useEffect, useRef, useState } from 'react';
import { useText } from '../../api/language-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { shortCode } from './group-key.ts';
import { CheckStep } from './recovery-check-step.tsx';
import { ChooseStep } from './recovery-choose-step.tsx';
import type { PreparedKit } from './recovery-form.ts';
import { PrintStep } from './recovery-print-step.tsx';

export interface MakeRecoveryDialogProps {
  readonly onClose: () => void;
  /** Called with what is to be said once the kit works. */
  readonly onMade: (words: string) => void;
}

/**
 * Makes a recovery kit: choosing its form, printing, and typing words back from the paper. The words are in this page only as long as
 * the dialog is open; leaving before the end asks first, because what was printed then opens nothing.
 */
export function MakeRecoveryDialog({ onClose, onMade }: MakeRecoveryDialogProps) {
  const { recovery } = useText();
  const [kit, setKit] = useState<PreparedKit | undefined>(undefined);
  const [printed, setPrinted] = useState(false);
  const [stopping, setStopping] = useState(false);
  const [busy, setBusy] = useState(false);
  const stage = kit === undefined ? 'choose' : printed ? 'check' : 'print';
  const leave = (): void => (kit === undefined ? onClose() : setStopping(true));
  const goOn = (): void => setStopping(false);
  const heads = {
    choose: { title: recovery.makeTitle, lead: recovery.lead },
    print: { title: recovery.printTitle, lead: recovery.printLead({ pages: kit?.parts.length ?? 1 }) },
    check: { title: recovery.checkTitle, lead: recovery.checkLead },
  };
  const head = stopping ? { title: recovery.stopTitle, lead: recovery.stop } : heads[stage];
  return (
    <Dialog
      open
      busy={busy}
      onClose={stopping ? goOn : leave}
      title={head.title}
      description={head.lead}
      actions={
        stopping ? (
          <StopActions onGoOn={goOn} onStop={onClose} />
        ) : (
          <StageActions stage={stage} busy={busy} onBack={printed ? () => setPrinted(false) : leave} />
        )
      }
    >
      <div hidden={stopping}>
        {kit === undefined ? <ChooseStep id={formId.choose} onBusy={setBusy} onPrepared={setKit} /> : null}
        {kit !== undefined && !printed ? (
          <PrintStep id={formId.print} kit={kit} onPrinted={() => setPrinted(true)} />
        ) : null}
        {kit !== undefined && printed ? (
          <CheckStep
            id={formId.check}
            kit={kit}
            onBusy={setBusy}
            onConfirmed={() => {
              const code = shortCode(kit.kitId);
              onMade(kit.form === 'kit' ? recovery.done({ code }) : recovery.doneShares({ code }));
            }}
          />
        ) : null}
      </div>
    </Dialog>
  );
}

type Stage = 'choose' | 'print' | 'check';

const formId: Readonly<Record<Stage, string>> = {
  choose: 'recovery-choose',
  print: 'recovery-print',
  check: 'recovery-check',
};

interface StageActionsProps {
  readonly stage: Stage;
  readonly busy: boolean;
  readonly onBack: () => void;
}

function StageActions({ stage, busy, onBack }: StageActionsProps) {
  const { recovery, common } = useText();
  const words = {
    choose: busy ? recovery.preparing : recovery.prepare,
    print: recovery.toCheck,
    check: busy ? recovery.confirming : recovery.confirm,
  };
  return (
    <>
      <Button disabled={busy} onClick={onBack}>
        {stage === 'check' ? recovery.backToPrint : common.cancel}
      </Button>
      <Button type="submit" form={formId[stage]} tone="primary" disabled={busy}>
        {words[stage]}
      </Button>
    </>
  );
}

/** Going on has the focus: stopping throws words away. */
function StopActions({ onGoOn, onStop }: { readonly onGoOn: () => void; readonly onStop: () => void }) {
  const { recovery } = useText();
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => goOn.current?.focus(), []);
  return (
    <>
      <Button ref={goOn} onClick={onGoOn}>
        {recovery.goOn}
      </Button>
      <Button tone="danger" onClick={onStop}>
        {recovery.stopConfirm}
      </Button>
    </>
  );
}
