import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { Button, IconButton } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FormSelect, FormText, FormTextArea } from '../../../components/form/form-fields.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import styles from './details.module.css';
import { useDetails } from './details-form.tsx';
import { DetailsSheet } from './details-sheet.tsx';

/** What was said, verbatim, by whom and who asked: kept apart from what was seen. */
export function StatementsTab() {
  const { statements: words } = useText().examination;
  const { mayRecord } = useExamination();
  const { control } = useDetails().form;
  const { fields, append, remove } = useFieldArray({ control, name: 'statements', keyName: '_k' });
  const add = (): void => append({ source: '', askedBy: '', words: '', mechanism: '' });
  return (
    <DetailsSheet>
      <p className={styles.hint}>{words.intro}</p>
      {fields.length === 0 ? <EmptyState title={words.empty}>{words.emptyWords}</EmptyState> : null}
      <ol className={styles.statements}>
        {fields.map((field, index) => (
          <Statement key={field._k} index={index} onRemove={mayRecord ? () => remove(index) : undefined} />
        ))}
      </ol>
      {mayRecord ? (
        <Button icon={<Plus aria-hidden />} onClick={add}>
          {words.add}
        </Button>
      ) : null}
    </DetailsSheet>
  );
}

interface StatementProps {
  readonly index: number;
  /** Absent where nothing may be recorded. */
  readonly onRemove: (() => void) | undefined;
}

function Statement({ index, onRemove }: StatementProps) {
  const { statements: words } = useText().examination;
  const codes = useCodes();
  const { control } = useDetails().form;
  const number = { index: index + 1 };
  return (
    <li className={styles.statement} aria-label={words.item(number)}>
      <div className={styles.column}>
        <FormSelect
          control={control}
          name={`statements.${index}.source`}
          label={words.source}
          required
          choices={codes.choices('statement-source')}
        />
        <FormText
          control={control}
          name={`statements.${index}.askedBy`}
          label={words.askedBy}
          hint={words.askedByHint}
          maxLength={120}
        />
      </div>
      <FormTextArea
        control={control}
        name={`statements.${index}.words`}
        label={words.words}
        required
        rows={4}
        maxLength={4000}
      />
      <FormSelect
        control={control}
        name={`statements.${index}.mechanism`}
        label={words.mechanism}
        hint={words.mechanismHint}
        choices={codes.choices('mechanism')}
      />
      {onRemove === undefined ? null : (
        <IconButton label={words.remove(number)} icon={<Trash2 aria-hidden />} onClick={onRemove} />
      )}
    </li>
  );
}
