import { useEffect, useRef } from 'react';
import type { Result } from '../../../shared/kernel/result.ts';
import type { AnyFailure } from '../../../shared/text/failure-sentences.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import {
  besidesPassphrases,
  explainOwnPassphrase,
  FormPassphrase,
  isOfOwnPassphrase,
  refusePassphrase,
} from '../../api/form-passphrase.tsx';
import { useText } from '../../api/language-context.tsx';
import { useProgress } from '../../api/use-progress.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { Stack } from '../../components/split-layout.tsx';
import styles from './people-screen.module.css';
import { ConfirmForm } from './person-form.ts';

export interface RotationDialogProps {
  readonly title: string;
  /** What will happen, each in a sentence or two. */
  readonly consequences: readonly string[];
  readonly confirm: string;
  readonly command: {
    readonly running: boolean;
    readonly failure: AnyFailure | undefined;
  };
  readonly run: (passphrase: string) => Promise<Result<null, AnyFailure>>;
  readonly onClose: () => void;
}

/** Something that gives the vault new keys: says what it does, asks the own passphrase again, and shows how far it is. */
export function RotationDialog({ title, consequences, confirm, command, run, onClose }: RotationDialogProps) {
  const texts = useText();
  const { people, common } = texts;
  const { running, failure } = command;
  const form = useRecordForm<{ passphrase: string }, typeof ConfirmForm>({
    schema: ConfirmForm,
    defaultValues: { passphrase: '' },
  });
  const submit = form.handleSubmit(async ({ passphrase }) => {
    const result = await run(passphrase);
    if (result.ok || !isOfOwnPassphrase(result.error)) return;
    refusePassphrase(form, 'passphrase', explainOwnPassphrase(result.error, texts));
  });
  return (
    <Dialog
      open
      onClose={onClose}
      busy={running}
      title={title}
      actions={
        running ? undefined : (
          <>
            <Button onClick={onClose}>{common.cancel}</Button>
            <Button type="submit" form="rotation-form" tone="danger">
              {confirm}
            </Button>
          </>
        )
      }
    >
      {running ? <RotationProgress /> : null}
      <form id="rotation-form" hidden={running} onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <ul className={styles.consequences}>
            {consequences.map((consequence) => (
              <li key={consequence}>{consequence}</li>
            ))}
          </ul>
          <FormPassphrase
            control={form.control}
            name="passphrase"
            label={people.ownPassphrase}
            hint={people.ownPassphraseHint}
            width="half"
          />
          <FailureNotice failure={besidesPassphrases(failure)} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** Takes the focus, because what had it is out of reach while the keys change. */
function RotationProgress() {
  const { people } = useText();
  const progress = useProgress('key-rotation', true);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={styles.rotating}>
      <ProgressBar label={people.rotating} done={progress?.done} total={progress?.total} />
    </div>
  );
}
