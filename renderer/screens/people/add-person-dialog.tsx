import { useEffect, useState } from 'react';
import type { z } from 'zod';
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
import { useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Stack } from '../../components/split-layout.tsx';
import styles from './people-screen.module.css';
import { PersonFields } from './person-fields.tsx';
import {
  type PersonFields as Fields,
  NewPassphraseForm,
  NewPersonForm,
  professionalOf,
  profileOf,
} from './person-form.ts';

export interface AddPersonDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (name: string) => void;
}

type WhoFields = Fields & { passphrase: string };
type ChosenFields = { newPassphrase: string; repeated: string };

/**
 * Adds a person in two steps: who it is, confirmed by the passphrase of the one who manages the vault; then the new person chooses a
 * passphrase at the same keyboard. Both are sent at once, so that nobody is added halfway.
 */
export function AddPersonDialog({ onClose, onAdded }: AddPersonDialogProps) {
  const { people } = useText();
  const [person, setPerson] = useState<z.output<typeof NewPersonForm> | undefined>(undefined);
  const { who, chosen, command, submit } = useAdding(person, setPerson, onAdded);
  const submitWho = who.handleSubmit(setPerson);
  const submitChosen = chosen.handleSubmit(submit);
  const second = person !== undefined;
  useEffect(() => {
    if (second) chosen.setFocus('newPassphrase');
    else if (who.formState.submitCount > 0) who.setFocus('passphrase');
  }, [second, chosen, who]);
  return (
    <Dialog
      open
      onClose={onClose}
      busy={command.running}
      title={second ? people.handOverTitle({ name: person.name }) : people.addTitle}
      description={second ? people.handOver({ name: person.name }) : people.addLead}
      actions={
        <StepActions second={second} running={command.running} onBack={second ? () => setPerson(undefined) : onClose} />
      }
    >
      <form id="who-form" hidden={second} onSubmit={(event) => void submitWho(event)} noValidate>
        <Stack>
          <PersonFields control={who.control} />
          <FormPassphrase
            control={who.control}
            name="passphrase"
            label={people.ownPassphrase}
            hint={people.ownPassphraseHint}
            width="half"
          />
        </Stack>
      </form>
      <form id="chosen-form" hidden={!second} onSubmit={(event) => void submitChosen(event)} noValidate>
        <Stack>
          <NewPassphraseFields
            control={chosen.control}
            names={['newPassphrase', 'repeated']}
            labels={[people.newPassphrase, people.newPassphraseRepeated]}
          />
        </Stack>
      </form>
      <FailureNotice failure={besidesPassphrases(command.failure)} />
    </Dialog>
  );
}

interface StepActionsProps {
  readonly second: boolean;
  readonly running: boolean;
  readonly onBack: () => void;
}

function StepActions({ second, running, onBack }: StepActionsProps) {
  const { people, common } = useText();
  return (
    <>
      <span className={styles.step}>{people.addStep({ step: second ? 2 : 1 })}</span>
      <Button disabled={running} onClick={onBack}>
        {second ? common.back : common.cancel}
      </Button>
      <Button type="submit" form={second ? 'chosen-form' : 'who-form'} tone="primary" disabled={running}>
        {running ? people.adding : second ? people.addConfirm : people.toNewPerson}
      </Button>
    </>
  );
}

/** The two forms and what sends them; a refused passphrase leads back to the step where it was typed. */
function useAdding(
  person: z.output<typeof NewPersonForm> | undefined,
  setPerson: (person: undefined) => void,
  onAdded: (name: string) => void,
) {
  const texts = useText();
  const command = useCommand('people.add');
  const who = useRecordForm<WhoFields, typeof NewPersonForm>({
    schema: NewPersonForm,
    defaultValues: { name: '', role: '', administers: false, passphrase: '' },
  });
  const chosen = useRecordForm<ChosenFields, typeof NewPassphraseForm>({
    schema: NewPassphraseForm,
    defaultValues: { newPassphrase: '', repeated: '' },
  });
  const submit = async ({ newPassphrase }: z.output<typeof NewPassphraseForm>): Promise<void> => {
    if (person === undefined) return;
    const profile = { ...profileOf(person), professional: professionalOf(person) };
    const result = await command.run({ passphrase: person.passphrase, profile, newPassphrase });
    if (result.ok) return onAdded(person.name);
    if (isOfNewPassphrase(result.error)) {
      chosen.setValue('repeated', '');
      return refusePassphrase(chosen, 'newPassphrase', explainFailure(result.error, texts));
    }
    if (!isOfOwnPassphrase(result.error)) return;
    setPerson(undefined);
    refusePassphrase(who, 'passphrase', explainOwnPassphrase(result.error, texts));
  };
  return { who, chosen, command, submit };
}
