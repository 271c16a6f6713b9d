import { useEffect } from 'react';
import { type Control, useController, useWatch } from 'react-hook-form';
import type { RouteFailure, RouteOutput } from '../../../shared/contract/contract.ts';
import type { RouterFailure } from '../../../shared/contract/router-failure.ts';
import { explainFailure } from '../../api/explain-failure.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { FormRadio, FormTextArea } from '../../components/form/form-fields.tsx';
import { partsOf, type RecoverWords, RecoverWordsForm, wordPlaces } from './recover-form.ts';
import styles from './unlock-screen.module.css';
import { VaultChoice, type Vaults } from './vault-choice.tsx';

/** What the words of a kit have shown: whom they can let in. */
export interface ProvenWords {
  readonly id: string;
  readonly parts: string[];
  readonly people: RouteOutput<'vault.recovery-people'>;
}

export interface RecoverWordsStepProps {
  readonly vaults: Vaults;
  readonly vault: string;
  readonly hidden: boolean;
  /** What was refused only later, when the words had been taken for good. */
  readonly refused: WordsFailure | undefined;
  readonly onProven: (words: ProvenWords) => void;
}

type WordsFailure = RouteFailure<'vault.recovery-people'> | RouterFailure;
type WordsFields = { vault: string; have: string; first: string; second: string };

/** Asks for the words of a kit or of two shares; which of them is wrong is said where it stands. */
export function RecoverWordsStep({ vaults, vault, hidden, refused, onProven }: RecoverWordsStepProps) {
  const { recovery } = useText();
  const command = useCommand('vault.recovery-people');
  const form = useRecordForm<WordsFields, typeof RecoverWordsForm>({
    schema: RecoverWordsForm,
    defaultValues: { vault, have: 'kit', first: '', second: '' },
  });
  const { control, setFocus } = form;
  const refuse = useRefusal(form);
  const shares = useWatch({ control, name: 'have' }) === 'shares';
  useEffect(() => {
    if (!hidden) setFocus(vault === '' ? 'vault' : 'first');
  }, [hidden, vault, setFocus]);
  const submit = form.handleSubmit(async (words) => {
    const parts = partsOf(words);
    const result = await command.run({ id: words.vault, parts });
    if (result.ok) onProven({ id: words.vault, parts, people: result.value });
    else refuse(result.error);
  });
  return (
    <form className={styles.fields} hidden={hidden} onSubmit={(event) => void submit(event)} noValidate>
      <h1>{recovery.recoverTitle}</h1>
      <p className={styles.lead}>{recovery.recoverLead}</p>
      {vaults.length === 1 ? null : <BoundVaultChoice vaults={vaults} control={control} />}
      <FormRadio
        control={control}
        name="have"
        label={recovery.have}
        required
        choices={[
          { value: 'kit', label: recovery.haveKit },
          { value: 'shares', label: recovery.haveShares },
        ]}
      />
      <WordsArea control={control} name="first" label={shares ? recovery.wordsOfPart({ part: 1 }) : recovery.words} />
      {shares ? <WordsArea control={control} name="second" label={recovery.wordsOfPart({ part: 2 })} /> : null}
      <FailureNotice failure={atField(command.failure) ? undefined : (command.failure ?? refused)} />
      <div className={styles.submit}>
        <Button type="submit" tone="primary" disabled={command.running}>
          {command.running ? recovery.checkingWords : recovery.checkWords}
        </Button>
      </div>
      <p className={styles.aside}>{recovery.noKit}</p>
    </form>
  );
}

type WordsForm = ReturnType<typeof useRecordForm<WordsFields, typeof RecoverWordsForm>>;
type WordsControl = Control<WordsFields, unknown, RecoverWords>;

const atField = (failure: WordsFailure | undefined): boolean =>
  failure?.kind === 'words-unreadable' || failure?.kind === 'share-missing';

/** Says at the field what the core found wrong with the words, and marks the word that is not in the list. */
function useRefusal(form: WordsForm): (failure: WordsFailure) => void {
  const texts = useText();
  return (failure) => {
    if (failure.kind === 'share-missing') form.setValue('have', 'shares');
    if (failure.kind !== 'share-missing' && failure.kind !== 'words-unreadable') return;
    const field = failure.kind === 'words-unreadable' && failure.part === 0 ? 'first' : 'second';
    const place =
      failure.kind === 'words-unreadable' && failure.position !== undefined
        ? wordPlaces(form.getValues(field))[failure.position]
        : undefined;
    requestAnimationFrame(() => {
      form.setError(field, { type: 'core', message: explainFailure(failure, texts) });
      form.setFocus(field);
      // The form moves the focus in a task of its own, which comes before this one.
      if (place !== undefined) setTimeout(() => selectWord(place));
    });
  };
}

function selectWord({ start, end }: { readonly start: number; readonly end: number }): void {
  const area = document.activeElement;
  if (area instanceof HTMLTextAreaElement) area.setSelectionRange(start, end);
}

function BoundVaultChoice({ vaults, control }: { readonly vaults: Vaults; readonly control: WordsControl }) {
  const { unlock } = useText();
  const { field, fieldState } = useController({ control, name: 'vault' });
  return (
    <VaultChoice
      ref={field.ref}
      vaults={vaults}
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error === undefined ? undefined : unlock.chooseVault}
    />
  );
}

interface WordsAreaProps {
  readonly control: WordsControl;
  readonly name: 'first' | 'second';
  readonly label: string;
}

function WordsArea({ control, name, label }: WordsAreaProps) {
  const { recovery } = useText();
  const count = wordPlaces(useWatch({ control, name })).length;
  return (
    <FormTextArea
      control={control}
      name={name}
      label={label}
      hint={recovery.wordsHint}
      echo={count === 0 ? undefined : recovery.wordCount({ count })}
      autoCapitalize="off"
      rows={3}
      required
    />
  );
}
