import { FailureNotice } from '../../api/failure-notice.tsx';
import {
  besidesPassphrases,
  explainOwnPassphrase,
  FormPassphrase,
  isOfOwnPassphrase,
  refusePassphrase,
} from '../../api/form-passphrase.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { FormRadio } from '../../components/form/form-fields.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { type PreparedKit, PrepareForm } from './recovery-form.ts';

export interface ChooseStepProps {
  readonly id: string;
  readonly onBusy: (busy: boolean) => void;
  readonly onPrepared: (kit: PreparedKit) => void;
}

/** Which kit it is to be, confirmed by the own passphrase. */
export function ChooseStep({ id, onBusy, onPrepared }: ChooseStepProps) {
  const texts = useText();
  const { recovery, people } = texts;
  const command = useCommand('people.prepare-recovery');
  const form = useRecordForm<{ form: string; passphrase: string }, typeof PrepareForm>({
    schema: PrepareForm,
    defaultValues: { form: '', passphrase: '' },
  });
  const submit = form.handleSubmit(async (wanted) => {
    onBusy(true);
    const result = await command.run(wanted);
    onBusy(false);
    if (result.ok) return onPrepared({ ...result.value, form: wanted.form });
    if (isOfOwnPassphrase(result.error)) {
      refusePassphrase(form, 'passphrase', explainOwnPassphrase(result.error, texts));
    }
  });
  const { control } = form;
  return (
    <form id={id} onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <FormRadio
          control={control}
          name="form"
          label={recovery.chooseForm}
          required
          choices={[
            { value: 'kit', label: recovery.formKit, hint: recovery.formKitHint },
            { value: 'shares', label: recovery.formShares, hint: recovery.formSharesHint },
          ]}
        />
        <FormPassphrase
          control={control}
          name="passphrase"
          label={people.ownPassphrase}
          hint={people.ownPassphraseHint}
          width="half"
        />
        <FailureNotice failure={besidesPassphrases(command.failure)} />
      </Stack>
    </form>
  );
}
