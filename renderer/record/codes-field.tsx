import { X } from 'lucide-react';
import { useText } from '../api/language-context.tsx';
import type { Choice } from '../components/choice.ts';
import { ComboField } from '../components/combo-field.tsx';
import type { FieldFrame } from '../components/field.tsx';
import styles from './codes-field.module.css';

export interface CodesFieldProps extends FieldFrame {
  readonly choices: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  /** The most that may be chosen; the list closes when it is reached. */
  readonly most: number;
  readonly placeholder: string;
  readonly disabled?: boolean | undefined;
}

/** Several codes from a list too long for check boxes: found by typing, each chosen one with a button to take it back. */
export function CodesField({
  choices,
  value,
  onChange,
  most,
  placeholder,
  disabled = false,
  ...frame
}: CodesFieldProps) {
  const { record } = useText();
  const labels = new Map(choices.map((choice) => [choice.value, choice.label]));
  const left = choices.filter((choice) => !value.includes(choice.value));
  return (
    <div className={styles.codes}>
      {disabled || value.length >= most ? (
        <span className={styles.label}>{frame.label}</span>
      ) : (
        <ComboField
          key={value.join(' ')}
          {...frame}
          placeholder={placeholder}
          choices={left}
          value=""
          onChange={(chosen) => chosen !== '' && onChange([...value, chosen])}
        />
      )}
      {value.length === 0 ? null : (
        <ul className={styles.chosen}>
          {value.map((code) => (
            <li key={code} className={styles.code}>
              {labels.get(code) ?? code}
              {disabled ? null : (
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={record.takeBack({ label: labels.get(code) ?? code })}
                  onClick={() => onChange(value.filter((each) => each !== code))}
                >
                  <X aria-hidden size={13} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
