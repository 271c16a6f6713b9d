import { PackageOpen } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { bridge } from '../../../api/bridge.ts';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { useHasRole } from '../../../api/session-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Stack } from '../../../components/split-layout.tsx';
import { TextArea } from '../../../components/text-field.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import { useStayingPhotos } from '../use-staying-photos.ts';

/** Gives the originals of an examination out into a folder; for physicians, and where there is a photo. */
export function GiveOut() {
  const { evidence: words } = useText();
  const { examination } = useExamination();
  const physician = useHasRole('forensic-physician');
  const [open, setOpen] = useState(false);
  if (!physician || examination.photos.length === 0) return null;
  return (
    <>
      <div>
        <Button icon={<PackageOpen aria-hidden size={15} />} onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      </div>
      {open ? <GiveOutDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function GiveOutDialog({ onClose }: { readonly onClose: () => void }) {
  const { common, evidence: words, issues } = useText();
  const { examination } = useExamination();
  const staying = useStayingPhotos();
  const { command, recipient, setRecipient, tried, submit, done } = useGivingOut();
  const stays = examination.photos.filter(({ id }) => staying.has(id)).length;
  return (
    <Dialog
      open
      busy={command.running}
      onClose={onClose}
      title={words.title}
      description={words.lead}
      actions={
        <>
          <Button onClick={onClose}>{done === undefined ? common.cancel : common.close}</Button>
          <Button tone="primary" type="submit" form="give-out" disabled={command.running}>
            {words.choose}
          </Button>
        </>
      }
    >
      <form id="give-out" noValidate onSubmit={submit}>
        <Stack>
          <p>{words.goes({ count: examination.photos.length - stays })}</p>
          {stays === 0 ? null : <Notice tone="warn">{words.stays({ count: stays })}</Notice>}
          <TextArea
            label={words.recipient}
            hint={words.recipientHint}
            required
            rows={2}
            maxLength={300}
            value={recipient}
            onChange={(event) => setRecipient(event.currentTarget.value)}
            error={tried && recipient.trim() === '' ? issues.rules.required : undefined}
          />
          {command.running ? <p role="status">{words.writing}</p> : null}
          <FailureNotice failure={command.failure} />
          {done === undefined ? null : <Notice tone="good">{words.done(done)}</Notice>}
        </Stack>
      </form>
    </Dialog>
  );
}

function useGivingOut() {
  const { examination } = useExamination();
  const command = useCommand('photo.export-originals');
  const [recipient, setRecipient] = useState('');
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<{ readonly count: number; readonly folder: string } | undefined>(undefined);
  const giveOut = async (): Promise<void> => {
    setDone(undefined);
    const place = await bridge().chooseFolder({ purpose: 'evidence' });
    if (place === null) return;
    const photoIds = examination.photos.map(({ id }) => id);
    const result = await command.run({ examinationId: examination.id, photoIds, recipient, token: place.token });
    if (result.ok) setDone(result.value);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (recipient.trim() !== '') void giveOut();
  };
  return { command, recipient, setRecipient, tried, submit, done };
}
