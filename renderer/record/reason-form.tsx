import { type FormEvent, type ReactNode, useState } from 'react';
import { useText } from '../api/language-context.tsx';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Stack } from '../components/split-layout.tsx';
import { TextArea } from '../components/text-field.tsx';

interface ReasonFormProps {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly running: boolean;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks for the reason of something that cannot be undone. */
export function ReasonForm({ title, lead, action, running, onReason, onClose, children }: ReasonFormProps) {
  const { traces: words, common, issues } = useText();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') onReason(reason.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={title}
      description={lead}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="danger" type="submit" form="reason-form" disabled={running}>
            {action}
          </Button>
        </>
      }
    >
      <form id="reason-form" noValidate onSubmit={submit}>
        <Stack>
          <TextArea
            label={words.reason}
            required
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && reason.trim() === '' ? issues.rules['reason-required'] : undefined}
          />
          {children}
        </Stack>
      </form>
    </Dialog>
  );
}
