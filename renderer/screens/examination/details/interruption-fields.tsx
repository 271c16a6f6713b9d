import { Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { Button, IconButton } from '../../../components/button.tsx';
import { FormDateTime, FormSegmented, FormSelect, FormText } from '../../../components/form/form-fields.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import styles from './details.module.css';
import { useDetails } from './details-form.tsx';

/** Refusals and interruptions as they happened: a new one begins at the present minute. */
export function InterruptionFields() {
  const { interruptions: words } = useText().examinationDetails;
  const { mayRecord } = useExamination();
  const { control } = useDetails().form;
  const { fields, append, remove } = useFieldArray({ control, name: 'interruptions', keyName: '_k' });
  const title = useId();
  const add = (): void => append({ at: thisMinute(), kind: 'refused', who: 'child', what: '', why: '' });
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title}>{words.title}</h3>
      <p className={styles.hint}>{words.hint}</p>
      <ol className={styles.statements}>
        {fields.map((field, index) => (
          <OneInterruption key={field._k} index={index} onRemove={mayRecord ? () => remove(index) : undefined} />
        ))}
      </ol>
      {mayRecord ? (
        <Button icon={<Plus aria-hidden />} onClick={add}>
          {words.add}
        </Button>
      ) : null}
    </section>
  );
}

const thisMinute = (): string => new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();

interface OneInterruptionProps {
  readonly index: number;
  /** Absent where nothing may be recorded. */
  readonly onRemove: (() => void) | undefined;
}

function OneInterruption({ index, onRemove }: OneInterruptionProps) {
  const { interruptions: words } = useText().examinationDetails;
  const codes = useCodes();
  const { control } = useDetails().form;
  const number = { index: index + 1 };
  const at = `interruptions.${index}` as const;
  return (
    <li className={styles.entry} aria-label={words.item(number)}>
      <FormDateTime control={control} name={`${at}.at`} label={words.at} required />
      <FormSegmented
        control={control}
        name={`${at}.kind`}
        label={words.kind}
        required
        choices={(['refused', 'interrupted', 'stopped'] as const).map((value) => ({
          value,
          label: words.kinds[value],
        }))}
      />
      <FormSelect
        control={control}
        name={`${at}.who`}
        label={words.who}
        required
        choices={codes.choices('statement-source')}
      />
      <FormText
        control={control}
        name={`${at}.what`}
        label={words.what}
        hint={words.whatHint}
        required
        maxLength={300}
      />
      <FormText control={control} name={`${at}.why`} label={words.why} maxLength={300} />
      {onRemove === undefined ? null : (
        <IconButton label={words.remove(number)} icon={<Trash2 aria-hidden />} onClick={onRemove} />
      )}
    </li>
  );
}
