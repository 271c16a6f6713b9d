import { Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { IndicatorVariable } from '../../../shared/domain/standard/indicator-catalogue.ts';
import { useLabel, useText } from '../../api/language-context.tsx';
import { IconButton } from '../../components/button.tsx';
import { CheckList } from '../../components/check-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import styles from './registration.module.css';

export interface RegistrationRowProps {
  readonly variable: IndicatorVariable;
  /** Categories that follow from the record. */
  readonly derived: readonly string[];
  /** The record does not say; a person must. */
  readonly missing: boolean;
  /** What a person answered instead. */
  readonly answer: readonly string[] | undefined;
  readonly onChange: (categories: readonly string[] | undefined) => void;
}

/** One variable: its value in words with its origin, or the question when it has to be asked. */
export function RegistrationRow({ variable, derived, missing, answer, onChange }: RegistrationRowProps) {
  const { registration } = useText();
  const label = useLabel();
  const [asked, setAsked] = useState(false);
  const asking = missing || asked || answer !== undefined;
  const name = label(variable.label);
  const undo = (): void => {
    setAsked(false);
    onChange(undefined);
  };
  const words = derived
    .map((id) => label(variable.categories.find((category) => category.id === id)?.label ?? { nl: id, en: id }))
    .join(', ');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{asking ? <Question variable={variable} answer={answer} onChange={onChange} /> : words}</td>
      <td>
        <span className={styles.origin}>
          <Origin missing={missing} answered={answer !== undefined} />
          {asking && !missing ? (
            <IconButton label={registration.undoOf({ variable: name })} icon={<Undo2 aria-hidden />} onClick={undo} />
          ) : null}
          {asking ? null : (
            <IconButton
              label={registration.changeOf({ variable: name })}
              icon={<Pencil aria-hidden />}
              onClick={() => setAsked(true)}
            />
          )}
        </span>
      </td>
    </tr>
  );
}

function Origin({ missing, answered }: { readonly missing: boolean; readonly answered: boolean }) {
  const { registration } = useText();
  if (answered) return <StatusChip tone="accent">{registration.answered}</StatusChip>;
  return missing ? <StatusChip tone="warn">{registration.missing}</StatusChip> : <span>{registration.derived}</span>;
}

function Question({ variable, answer, onChange }: Pick<RegistrationRowProps, 'variable' | 'answer' | 'onChange'>) {
  const { registration } = useText();
  const label = useLabel();
  const choices = variable.categories.map((category) => ({ value: category.id, label: label(category.label) }));
  const name = label(variable.label);
  if (variable.multiple) {
    return (
      <CheckList
        label={`${name} (${registration.severalPossible})`}
        labelHidden
        choices={choices}
        value={answer ?? []}
        onChange={onChange}
        columns={2}
      />
    );
  }
  return (
    <SelectField
      label={name}
      labelHidden
      width="half"
      choices={choices}
      value={answer?.[0] ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : [event.currentTarget.value])}
    />
  );
}
