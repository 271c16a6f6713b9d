import { useText } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';

export interface LeaveDialogProps {
  readonly open: boolean;
  readonly onAnswer: (discard: boolean) => void;
}

/** Asks before unsaved input of an injury is thrown away. */
export function LeaveDialog({ open, onAnswer }: LeaveDialogProps) {
  const { form } = useText().examination;
  return (
    <Dialog
      open={open}
      onClose={() => onAnswer(false)}
      size="small"
      title={form.unsavedTitle}
      description={form.unsavedWords}
      actions={
        <>
          <Button tone="danger" onClick={() => onAnswer(true)}>
            {form.unsavedDiscard}
          </Button>
          <Button tone="primary" onClick={() => onAnswer(false)}>
            {form.unsavedStay}
          </Button>
        </>
      }
    />
  );
}
