import { Vault } from 'lucide-react';
import { useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { Role } from '../../../shared/contract/route.ts';
import type { ChosenPath } from '../../../shared/contract/shell-request.ts';
import { nl } from '../../../shared/text/nl.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { FormProblems } from '../../api/form-problems.tsx';
import { useText } from '../../api/language-context.tsx';
import { refreshSession } from '../../api/query-client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { FormRadio, FormSelect, FormText } from '../../components/form/form-fields.tsx';
import { Notice } from '../../components/notice.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { FieldRow } from '../../components/split-layout.tsx';
import { FolderChoice } from './folder-choice.tsx';
import { type NewVault, NewVaultForm } from './new-vault-form.ts';
import styles from './unlock-screen.module.css';

/** Makes a vault with its first user and opens it. */
export function CreateVaultForm({ first }: { readonly first: boolean }) {
  const { unlock, frame } = useText();
  const command = useCommand('vault.create');
  const [folder, setFolder] = useState<ChosenPath | undefined>(undefined);
  const form = useRecordForm<NewVaultFields, typeof NewVaultForm>({ schema: NewVaultForm, defaultValues: emptyFields });
  const { control } = form;
  const training = useWatch({ control, name: 'purpose' }) === 'training';
  const submit = form.handleSubmit(async (vault) => {
    const result = await command.run(toInput(vault, folder));
    if (result.ok) await refreshSession();
  });
  const purposes = [
    { value: 'training', label: unlock.purposeTraining, hint: unlock.purposeTrainingHint },
    { value: 'work', label: unlock.purposeWork, hint: unlock.purposeWorkHint },
  ];
  return (
    <form className={styles.fields} onSubmit={(event) => void submit(event)} noValidate>
      <h1>{unlock.createTitle}</h1>
      <p className={styles.lead}>{first ? unlock.firstLead : unlock.createLead}</p>
      <FormRadio control={control} name="purpose" label={unlock.purpose} required choices={purposes} />
      <FormText
        control={control}
        name="label"
        label={unlock.label}
        hint={unlock.labelHint}
        required={!training}
        placeholder={training ? unlock.trainingLabel : undefined}
      />
      <FieldRow>
        <FormText control={control} name="name" label={unlock.userName} hint={unlock.userNameHint} required />
        <FormSelect
          control={control}
          name="role"
          label={unlock.role}
          required
          choices={Role.options.map((role) => ({ value: role, label: frame.roles[role] }))}
        />
      </FieldRow>
      <FormText
        control={control}
        name="bigNumber"
        label={unlock.bigNumber}
        hint={unlock.bigNumberHint}
        inputMode="numeric"
        width="half"
      />
      <Secrets control={control} />
      <FolderChoice folder={folder} onChoose={setFolder} />
      {training ? null : <Notice tone="warn">{unlock.noRecovery}</Notice>}
      <FailureNotice failure={command.failure} />
      <div className={styles.submit}>
        <Button type="submit" tone="primary" icon={<Vault aria-hidden />} disabled={command.running}>
          {command.running ? unlock.creating : unlock.create}
        </Button>
        <FormProblems control={control} />
      </div>
    </form>
  );
}

interface NewVaultFields {
  purpose: string;
  label: string;
  name: string;
  role: string;
  bigNumber: string;
  passphrase: string;
  repeated: string;
}

const emptyFields: NewVaultFields = {
  purpose: '',
  label: '',
  name: '',
  role: '',
  bigNumber: '',
  passphrase: '',
  repeated: '',
};

type FormControl = ReturnType<typeof useRecordForm<NewVaultFields, typeof NewVaultForm>>['control'];

function Secrets({ control }: { readonly control: FormControl }) {
  const { unlock } = useText();
  const passphrase = useController({ control, name: 'passphrase' });
  const repeated = useController({ control, name: 'repeated' });
  const labels = { showLabel: unlock.showPassphrase, hideLabel: unlock.hidePassphrase };
  const count = [...passphrase.field.value].length;
  return (
    <FieldRow>
      <PassphraseField
        {...labels}
        {...passphrase.field}
        label={unlock.newPassphrase}
        hint={unlock.passphraseHint}
        echo={count === 0 ? undefined : unlock.passphraseLength({ count })}
        required
        error={passphrase.fieldState.error?.message}
      />
      <PassphraseField
        {...labels}
        {...repeated.field}
        label={unlock.repeatPassphrase}
        required
        error={repeated.fieldState.error?.message}
      />
    </FieldRow>
  );
}

/** The professional's function goes into reports, whose language of record is Dutch. */
function toInput(vault: NewVault, folder: ChosenPath | undefined) {
  const { name, role, bigNumber, passphrase } = vault;
  const professional = { role: nl.frame.roles[role], ...(bigNumber === undefined ? {} : { bigNumber }) };
  return {
    label: vault.label ?? nl.unlock.trainingLabel,
    passphrase,
    user: { name, role, professional },
    training: vault.purpose === 'training',
    ...(folder === undefined ? {} : { folder: folder.token }),
  };
}
