import { Eye, EyeOff } from 'lucide-react';
import { type Ref, useState } from 'react';
import { IconButton } from './button.tsx';
import styles from './field.module.css';
import { Field, type FieldFrame } from './field.tsx';

export interface PassphraseFieldProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Names of the button beside the field in its two states. */
  readonly showLabel: string;
  readonly hideLabel: string;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A secret, hidden unless shown on purpose. Password managers of the browser are kept out. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, hint, error, required, echo, labelHidden, width, value, onChange, onBlur, showLabel, hideLabel, ref } =
    props;
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ label, hint, error, required, echo, labelHidden, width }}>
      {(control) => (
        <span className={styles.adorned}>
          <input
            ref={ref}
            type={shown ? 'text' : 'password'}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            className={styles.control}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={onBlur}
            {...control}
          />
          <IconButton
            label={shown ? hideLabel : showLabel}
            icon={shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
            onClick={() => setShown(!shown)}
          />
        </span>
      )}
    </Field>
  );
}
