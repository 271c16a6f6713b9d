import { useState } from 'react';
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

type Stage = 'choose' | 'print' | 'check';

/**
 * Makes a recovery kit: choosing its form, printing, and typing words back from the paper. The words are in this page only as long as
 * the dialog is open; leaving before the end asks first, because what was printed then opens nothing.
 */
export function MakeRecoveryDialog({ onClose, onMade }: MakeRecoveryDialogProps) {
  const { recovery, common } = useText();
  const [stage, setStage] = useState<Stage>('choose');
  const [kit, setKit] = useState<PreparedKit | undefined>(undefined);
  const [stopping, setStopping] = useState(false);
  const [busy, setBusy] = useState(false);
  const leave = (): void => (kit === undefined ? onClose() : setStopping(true));
  const heads = {
    choose: { title: recovery.makeTitle, lead: recovery.lead },
    print: { title: recovery.printTitle, lead: recovery.printLead({ pages: kit?.parts.length ?? 1 }) },
    check: { title: recovery.checkTitle, lead: recovery.checkLead },
  };
  const head = stopping ? { title: recovery.stopTitle, lead: recovery.stop } : heads[stage];
  const actions = stopping ? (
    <>
      <Button ref={(button) => button?.focus()} onClick={() => setStopping(false)}>
        {recovery.goOn}
      </Button>
      <Button tone="danger" onClick={onClose}>
        {recovery.stopConfirm}
      </Button>
    </>
  ) : (
    <>
      {stage === 'check' ? (
        <Button disabled={busy} onClick={() => setStage('print')}>
          {recovery.backToPrint}
        </Button>
      ) : (
        <Button disabled={busy} onClick={leave}>
          {common.cancel}
        </Button>
      )}
      <Button type="submit" form={`recovery-${stage}`} tone="primary" disabled={busy}>
        {stage === 'choose' ? recovery.prepare : stage === 'print' ? recovery.toCheck : recovery.confirm}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      busy={busy}
      onClose={stopping ? () => setStopping(false) : leave}
      title={head.title}
      description={head.lead}
      actions={actions}
    >
      <div hidden={stopping}>
        {kit === undefined ? (
          <ChooseStep
            id="recovery-choose"
            onBusy={setBusy}
            onPrepared={(prepared) => {
              setKit(prepared);
              setStage('print');
            }}
          />
        ) : null}
        {kit !== undefined && stage === 'print' ? (
          <PrintStep id="recovery-print" kit={kit} onPrinted={() => setStage('check')} />
        ) : null}
        {kit !== undefined && stage === 'check' ? (
          <CheckStep
            id="recovery-check"
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
