import { Copy, Trash2, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { InjuryRecord } from '../../../../shared/domain/case/case-record.ts';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { Button, IconButton } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import styles from './injury-form.module.css';
import type { InjuryTarget } from './use-injury-form.ts';

export interface InjuryFormHeadProps {
  readonly target: InjuryTarget;
  readonly note: ReactNode;
  readonly onCopy: () => void;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Which injury the form is about, with copying and removing. */
export function InjuryFormHead({ target, note, onCopy, onRemoved, onClose }: InjuryFormHeadProps) {
  const { common, examination } = useText();
  const { form } = examination;
  const [asking, setAsking] = useState(false);
  return (
    <header className={styles.head}>
      <h2>{target.kind === 'new' ? form.newTitle : form.editTitle(target.injury)}</h2>
      <div className={styles.headButtons}>
        {target.kind === 'new' ? null : (
          <>
            <IconButton label={form.copy} icon={<Copy aria-hidden />} onClick={onCopy} />
            <IconButton label={form.remove} icon={<Trash2 aria-hidden />} onClick={() => setAsking(true)} />
            <RemoveDialog injury={target.injury} open={asking} onClose={() => setAsking(false)} onRemoved={onRemoved} />
          </>
        )}
        <IconButton label={common.cancel} icon={<X aria-hidden />} onClick={onClose} />
      </div>
      {note}
      {target.kind === 'new' && target.copiedFrom !== undefined ? (
        <p className={styles.definition}>{form.copied({ number: target.copiedFrom })}</p>
      ) : null}
    </header>
  );
}

interface RemoveDialogProps {
  readonly injury: InjuryRecord;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

function RemoveDialog({ injury, open, onClose, onRemoved }: RemoveDialogProps) {
  const { common, examination } = useText();
  const { form } = examination;
  const removing = useCommand('injury.remove');
  const remove = async (): Promise<void> => {
    const result = await removing.run({ injuryId: injury.id });
    if (!result.ok) return;
    onClose();
    onRemoved();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="small"
      title={form.removeTitle(injury)}
      description={form.removeWords}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="danger" disabled={removing.running} onClick={() => void remove()}>
            {form.removeConfirm}
          </Button>
        </>
      }
    >
      <FailureNotice failure={removing.failure} />
    </Dialog>
  );
}
