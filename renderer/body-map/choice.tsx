import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Its key on the drawing. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean | undefined;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<Value>[];
  /** The chosen value; one that is not among the options leaves all unchosen. */
  readonly value: string;
  readonly onChoose: (value: Value) => void;
}

/** A few options side by side of which one is chosen; with icons the names are left out where there is little room. */
export function Choice<Value extends string>({ label, options, value, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.unseen}>{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={styles.option}
          title={option.keys === undefined ? option.label : `${option.label} (${option.keys.toUpperCase()})`}
        >
          <input
            type="radio"
            className={styles.unseen}
            name={name}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChoose(option.value)}
          />
          {option.icon}
          <span className={option.icon === undefined ? undefined : styles.name}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
