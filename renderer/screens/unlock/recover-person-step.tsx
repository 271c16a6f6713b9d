import { LockOpen } from 'lucide-react';
import { useEffect } from 'react';
import type { RouteFailure } from '../../../shared/contract/contract.ts';
import type { RouterFailure } from '../../../shared/contract/router-failure.ts';
import { explainFailure } from '../../api/explain-failure.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import {
  besidesPassphrases,
  isOfNewPassphrase,
  NewPassphraseFields,
  refusePassphrase,
} from '../../api/form-passphrase.tsx';
import { useText } from '../../api/language-context.tsx';
import { refreshSession } from '../../api/query-client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { FormRadio } from '../../components/form/form-fields.tsx';
import { RecoverPersonForm } from './recover-form.ts';
import type { ProvenWords } from './recover-words-step.tsx';
import styles from './unlock-screen.module.css';

export interface RecoverPersonStepProps {
  readonly words: ProvenWords;
  readonly onBack: () => void;
  /** The words themselves were refused after all. */
  readonly onRefused: (failure: WordsRefused) => void;
}

type RecoverFailure = RouteFailure<'vault.recover'> | RouterFailure;
type WordsRefused = Extract<
  RecoverFailure,
  { readonly kind: 'words-unreadable' | 'share-missing' | 'wrong-recovery' | 'unlock-delayed' }
>;

/** Who one is, and the passphrase that is to open the vault from now on. */
export function RecoverPersonStep({ words, onBack, onRefused }: RecoverPersonStepProps) {
  const texts = useText();
  const { recovery, people, frame } = texts;
  const command = useCommand('vault.recover');
  const only = words.people.length === 1 ? words.people[0] : undefined;
  const form = useRecordForm<PersonFields, typeof RecoverPersonForm>({
    schema: RecoverPersonForm,
    defaultValues: { userId: only?.userId ?? '', newPassphrase: '', repeated: '' },
  });
  const { control, setFocus } = form;
  useEffect(() => setFocus('userId'), [setFocus]);
  const submit = form.handleSubmit(async ({ userId, newPassphrase }) => {
    const result = await command.run({ id: words.id, parts: words.parts, userId, newPassphrase });
    if (result.ok) return refreshSession();
    if (isOfWords(result.error)) return onRefused(result.error);
    if (!isOfNewPassphrase(result.error)) return;
    form.setValue('repeated', '');
    refusePassphrase(form, 'newPassphrase', explainFailure(result.error, texts));
  });
  const choices = words.people.map(({ userId, name, role }) => ({
    value: userId,
    label: name,
    hint: frame.roles[role],
  }));
  return (
    <form className={styles.fields} onSubmit={(event) => void submit(event)} noValidate>
      <h1>{recovery.recoverTitle}</h1>
      <p className={styles.lead}>{recovery.whoLead}</p>
      <FormRadio control={control} name="userId" label={recovery.who} required choices={choices} />
      <NewPassphraseFields
        control={control}
        names={['newPassphrase', 'repeated']}
        labels={[people.newPassphrase, people.newPassphraseRepeated]}
      />
      <p className={styles.aside}>{recovery.afterwards}</p>
      <FailureNotice failure={besidesPassphrases(command.failure)} />
      <div className={styles.submit}>
        <Button type="submit" tone="primary" icon={<LockOpen aria-hidden />} disabled={command.running}>
          {command.running ? recovery.recovering : recovery.recover}
        </Button>
        <Button tone="quiet" disabled={command.running} onClick={onBack}>
          {recovery.backToWords}
        </Button>
      </div>
    </form>
  );
}

type PersonFields = { userId: string; newPassphrase: string; repeated: string };

const isOfWords = (failure: RecoverFailure): failure is WordsRefused =>
  ['words-unreadable', 'share-missing', 'wrong-recovery', 'unlock-delayed'].includes(failure.kind);
