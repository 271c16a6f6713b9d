import { Clock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { PhotoRecord } from '../../../shared/domain/case/case-record.ts';
import { clockOffset } from '../../../shared/domain/photo/photo-time.ts';
import { amsterdamCivil } from '../../../shared/kernel/amsterdam-time.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { DateTimeField } from '../../components/date-time-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { useExamination } from '../../record/use-examination.ts';

/** Corrects the clock of a camera: what it showed and what it really was, for one photo or for all of that camera here. */
export function CameraClock({ photo }: { readonly photo: PhotoRecord }) {
  const { clock: words } = useText().photos.details;
  const [asking, setAsking] = useState(false);
  if (photo.metadata.takenAt === undefined) return null;
  return (
    <>
      <Button tone="quiet" icon={<Clock aria-hidden size={15} />} onClick={() => setAsking(true)}>
        {words.correct}
      </Button>
      {asking ? <ClockDialog photo={photo} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function ClockDialog({ photo, onClose }: { readonly photo: PhotoRecord; readonly onClose: () => void }) {
  const { common, issues, photos } = useText();
  const { clock: words } = photos.details;
  const { shown, setShown, real, setReal, all, setAll, others, tried, submit, reset, command } = useClock(
    photo,
    onClose,
  );
  const required = (value: string) => (tried && Number.isNaN(Date.parse(value)) ? issues.rules.required : undefined);
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={words.title}
      description={words.lead}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          {photo.details.clockOffsetMinutes === undefined ? null : <Button onClick={reset}>{words.reset}</Button>}
          <Button tone="primary" type="submit" form="camera-clock" disabled={command.running}>
            {common.save}
          </Button>
        </>
      }
    >
      <form id="camera-clock" noValidate onSubmit={submit}>
        <Stack>
          <DateTimeField label={words.shown} required value={shown} onChange={setShown} error={required(shown)} />
          <DateTimeField label={words.real} required value={real} onChange={setReal} error={required(real)} />
          {others === 0 ? null : (
            <CheckField
              label={words.all({ count: others })}
              checked={all}
              onChange={(event) => setAll(event.currentTarget.checked)}
            />
          )}
          <FailureNotice failure={command.failure} />
        </Stack>
      </form>
    </Dialog>
  );
}

function useClock(photo: PhotoRecord, onClose: () => void) {
  const { examination } = useExamination();
  const command = useCommand('photo.set-clock');
  const [shown, setShown] = useState('');
  const [real, setReal] = useState('');
  const [all, setAll] = useState(true);
  const [tried, setTried] = useState(false);
  const { device } = photo.metadata;
  const same = examination.photos.filter(
    ({ id, metadata }) => id !== photo.id && metadata.takenAt !== undefined && metadata.device === device,
  );
  const set = async (offsetMinutes: number): Promise<void> => {
    const others = all ? same.map(({ id }) => id) : [];
    const done = await command.run({ photoIds: [photo.id, ...others], offsetMinutes });
    if (done.ok) onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Number.isNaN(Date.parse(shown)) || Number.isNaN(Date.parse(real))) return;
    void set(clockOffset(onClock(shown), onClock(real)));
  };
  const reset = (): void => void set(0);
  return { shown, setShown, real, setReal, all, setAll, others: same.length, tried, submit, reset, command };
}

/** As a clock in the Netherlands shows it. */
function onClock(instant: string): string {
  const { date, time } = amsterdamCivil(instant);
  return `${date}T${time}:00`;
}
