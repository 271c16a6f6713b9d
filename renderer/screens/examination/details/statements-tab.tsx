import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { nextStatementRef } from '../../../../shared/domain/examination/statement.ts';
import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { Button, IconButton } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import {
  FormDateTime,
  FormSegmented,
  FormSelect,
  FormText,
  FormTextArea,
} from '../../../components/form/form-fields.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import styles from './details.module.css';
import { useDetails } from './details-form.tsx';
import { DetailsSheet } from './details-sheet.tsx';
import { ExpectedFindings } from './expected-findings.tsx';

/** What was said, verbatim, by whom, who asked and how: kept apart from what was seen. Below it what that made likely and was not found. */
export function StatementsTab() {
  const { statements: words } = useText().examination;
  const { mayRecord } = useExamination();
  const { control, getValues, setValue } = useDetails().form;
  const { fields, append, remove } = useFieldArray({ control, name: 'statements', keyName: '_k' });
  const add = (): void => {
    const { statements, expectedNotFound } = getValues();
    const used = [...statements.map(({ ref }) => ref), ...expectedNotFound.map(({ statement }) => statement)];
    const ref = nextStatementRef(used.filter((each) => each !== ''));
    const empty = { askedBy: '', question: '', at: '', words: '', mechanism: '' };
    append({ ref, kind: 'statement', source: '', ...empty });
  };
  const removeAt = (index: number): void => {
    const { statements, expectedNotFound } = getValues();
    for (const [place, { statement }] of expectedNotFound.entries())
      if (statement === statements[index]?.ref) setValue(`expectedNotFound.${place}.statement`, '');
    remove(index);
  };
  return (
    <DetailsSheet>
      <p className={styles.hint}>{words.intro}</p>
      {fields.length === 0 ? <EmptyState title={words.empty}>{words.emptyWords}</EmptyState> : null}
      <ol className={styles.statements}>
        {fields.map((field, index) => (
          <Statement key={field._k} index={index} onRemove={mayRecord ? () => removeAt(index) : undefined} />
        ))}
      </ol>
      {mayRecord ? (
        <Button icon={<Plus aria-hidden />} onClick={add}>
          {words.add}
        </Button>
      ) : null}
      <ExpectedFindings />
    </DetailsSheet>
  );
}

interface StatementProps {
  readonly index: number;
  /** Absent where nothing may be recorded. */
  readonly onRemove: (() => void) | undefined;
}

function Statement({ index, onRemove }: StatementProps) {
  const { examination, examinationDetails } = useText();
  const { statements: words } = examination;
  const { statements: more } = examinationDetails;
  const codes = useCodes();
  const { control } = useDetails().form;
  const number = { index: index + 1 };
  const at = `statements.${index}` as const;
  const kind = useWatch({ control, name: `${at}.kind` });
  return (
    <li className={styles.statement} aria-label={words.item(number)}>
      <div className={styles.column}>
        <FormSelect
          control={control}
          name={`${at}.source`}
          label={words.source}
          required
          choices={codes.choices('statement-source')}
        />
        <FormSegmented
          control={control}
          name={`${at}.kind`}
          label={more.kind}
          choices={[
            { value: 'statement', label: more.kinds.statement },
            { value: 'history', label: more.kinds.history },
          ]}
        />
        <FormDateTime control={control} name={`${at}.at`} label={more.at} />
      </div>
      <div className={styles.column}>
        <FormTextArea
          control={control}
          name={`${at}.words`}
          label={kind === 'history' ? more.summary : words.words}
          required
          rows={4}
          maxLength={4000}
        />
        <FormTextArea
          control={control}
          name={`${at}.question`}
          label={more.question}
          hint={more.questionHint}
          rows={2}
          maxLength={500}
        />
      </div>
      <div className={styles.column}>
        <FormText
          control={control}
          name={`${at}.askedBy`}
          label={more.askedBy}
          hint={more.askedByHint}
          maxLength={120}
        />
        <FormSelect
          control={control}
          name={`${at}.mechanism`}
          label={words.mechanism}
          hint={words.mechanismHint}
          choices={codes.choices('mechanism')}
        />
      </div>
      {onRemove === undefined ? null : (
        <IconButton label={words.remove(number)} icon={<Trash2 aria-hidden />} onClick={onRemove} />
      )}
    </li>
  );
}
