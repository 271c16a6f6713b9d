import type { Ref, SelectHTMLAttributes } from 'react';
import type { Choice } from './choice.ts';
import { useComponentWords } from './component-words.tsx';
import fieldStyles from './field.module.css';
import { Field, type FieldFrame } from './field.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './select-field.module.css';

export interface SelectFieldProps
  extends FieldFrame,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'width' | 'required' | 'id'> {
  readonly choices: readonly Choice[];
  /** Words of the empty option; nothing is chosen beforehand. */
  readonly placeholder?: string | undefined;
  readonly ref?: Ref<HTMLSelectElement> | undefined;
}

/** A native drop-down list: arrow keys and typing ahead work as everywhere on the machine. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, required, echo, labelHidden, width, choices, placeholder, className, ...input } = props;
  const words = useComponentWords();
  return (
    <Field {...{ label, hint, error, required, echo, labelHidden, width }}>
      {(control) => (
        <select className={joinClasses(fieldStyles.control, styles.select, className)} {...input} {...control}>
          <option value="">{placeholder ?? words.choose}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
