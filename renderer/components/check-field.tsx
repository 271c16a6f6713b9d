import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import styles from './check-field.module.css';
import type { Choice } from './choice.ts';
import { type FieldFrame, FieldGroup } from './field.tsx';
import { joinClasses } from './join-classes.ts';

export interface CheckFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'id'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One check box with its words to the right; the whole line is the target. */
export function CheckField({ label, hint, className, ...input }: CheckFieldProps) {
  const id = useId();
  return (
    <label className={joinClasses(styles.line, className)}>
      <input type="checkbox" className={styles.box} aria-describedby={hint === undefined ? undefined : id} {...input} />
      <span>
        {label}
        {hint === undefined ? null : (
          <span id={id} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}

export interface CheckListProps extends FieldFrame {
  readonly choices: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly columns?: 1 | 2 | 3 | undefined;
}

/** Several answers at once; the order of the value is the order of the choices. */
export function CheckList({ choices, value, onChange, columns = 1, ...frame }: CheckListProps) {
  const toggle = (chosen: string, checked: boolean): void => {
    const next = new Set(value);
    if (checked) next.add(chosen);
    else next.delete(chosen);
    onChange(choices.map((choice) => choice.value).filter((each) => next.has(each)));
  };
  return (
    <FieldGroup {...frame}>
      {() => (
        <div className={joinClasses(styles.list, columns === 2 && styles.two, columns === 3 && styles.three)}>
          {choices.map((choice) => (
            <CheckField
              key={choice.value}
              label={choice.label}
              hint={choice.hint}
              checked={value.includes(choice.value)}
              onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
            />
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
