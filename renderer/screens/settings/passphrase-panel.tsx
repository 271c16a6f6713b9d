import { useState } from 'react';
import { z } from 'zod';
import { Passphrase } from '../../../shared/contract/vault-failures.ts';
import { explainFailure } from '../../api/explain-failure.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import {
  besidesPassphrases,
  explainOwnPassphrase,
  FormPassphrase,
  isOfNewPassphrase,
  isOfOwnPassphrase,
  NewPassphraseFields,
  refusePassphrase,
} from '../../api/form-passphrase.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../api/use-format.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { Panel } from '../../components/panel.tsx';
import { Stack } from '../../components/split-layout.tsx';
import styles from './settings.module.css';

/** The passphrase that is, and the next one typed twice. */
export const ChangePassphraseForm = z
  .strictObject({ passphrase: Passphrase, newPassphrase: Passphrase, repeated: z.string() })
  .refine((typed) => typed.newPassphrase === typed.repeated, { path: ['repeated'], message: 'passphrases-differ' })
  .refine((typed) => typed.newPassphrase !== typed.passphrase, { path: ['newPassphrase'], message: 'same-passphrase' });

type ChangeFields = { passphrase: string; newPassphrase: string; repeated: string };

const nothing: ChangeFields = { passphrase: '', newPassphrase: '', repeated: '' };

/** Changes the passphrase of the one who is signed in, and of nobody else. */
export function PassphrasePanel() {
  const texts = useText();
  const { people } = texts;
  const format = useFormat();
  const command = useCommand('people.change-passphrase');
  const [changedAt, setChangedAt] = useState<Date | undefined>(undefined);
  const form = useRecordForm<ChangeFields, typeof ChangePassphraseForm>({
    schema: ChangePassphraseForm,
    defaultValues: nothing,
  });
  const submit = form.handleSubmit(async ({ passphrase, newPassphrase }) => {
    setChangedAt(undefined);
    const result = await command.run({ passphrase, newPassphrase });
    if (result.ok) {
      form.reset(nothing);
      setChangedAt(new Date());
    } else if (isOfOwnPassphrase(result.error)) {
      refusePassphrase(form, 'passphrase', explainOwnPassphrase(result.error, texts));
    } else if (isOfNewPassphrase(result.error)) {
      form.setValue('repeated', '');
      refusePassphrase(form, 'newPassphrase', explainFailure(result.error, texts));
    }
  });
  return (
    <Panel title={people.changeTitle}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <p className={styles.lead}>{people.changeLead}</p>
          <FormPassphrase control={form.control} name="passphrase" label={people.currentPassphrase} width="half" />
          <NewPassphraseFields
            control={form.control}
            names={['newPassphrase', 'repeated']}
            labels={[people.newPassphrase, people.newPassphraseRepeated]}
          />
          <FailureNotice failure={besidesPassphrases(command.failure)} />
          <div className={styles.actions}>
            <Button type="submit" disabled={command.running}>
              {command.running ? people.changing : people.change}
            </Button>
            <span role="status" className={styles.lead}>
              {changedAt === undefined ? '' : people.changed({ time: format.clock(changedAt) })}
            </span>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
