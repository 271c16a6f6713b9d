import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { joinClasses } from './join-classes.ts';

/** What every field shows around its control. */
export interface FieldFrame {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Says what is wrong and what to do; shown at the field and read out. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  /** How the app understood the value, e.g. the weekday of a date. */
  readonly echo?: ReactNode;
  /** Hides the label from view, not from assistive technology; only where the place already says it. */
  readonly labelHidden?: boolean | undefined;
  readonly width?: 'full' | 'half' | 'narrow' | undefined;
}

/** Attributes that tie a control to its label, hint and error. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

interface FieldProps extends FieldFrame {
  readonly children: (control: ControlAttributes) => ReactNode;
}

/** Label, control, hint and error as one unit with complete aria wiring. */
export function Field({ label, hint, error, required, echo, labelHidden, width = 'full', children }: FieldProps) {
  const id = useId();
  const control = controlAttributes(id, { hint, error, echo, required });
  return (
    <div className={joinClasses(styles.field, styles[width])}>
      <label
        htmlFor={id}
        className={joinClasses(styles.label, required && styles.required, labelHidden && 'visually-hidden')}
      >
        {label}
      </label>
      {children(control)}
      <FieldNotes id={id} hint={hint} error={error} echo={echo} />
    </div>
  );
}

/** The same frame for a group of controls (radios, check boxes): a fieldset with a legend. */
export function FieldGroup({ label, hint, error, required, echo, labelHidden, width = 'full', children }: FieldProps) {
  const id = useId();
  const control = controlAttributes(id, { hint, error, echo, required });
  return (
    <fieldset
      className={joinClasses(styles.field, styles[width])}
      aria-describedby={control['aria-describedby']}
      aria-invalid={control['aria-invalid']}
    >
      <legend className={joinClasses(styles.label, required && styles.required, labelHidden && 'visually-hidden')}>
        {label}
      </legend>
      {children(control)}
      <FieldNotes id={id} hint={hint} error={error} echo={echo} />
    </fieldset>
  );
}

type Notes = Pick<FieldFrame, 'hint' | 'error' | 'echo' | 'required'>;

function controlAttributes(id: string, { hint, error, echo, required }: Notes): ControlAttributes {
  const described = [
    error === undefined ? undefined : `${id}-error`,
    present(echo) ? `${id}-echo` : undefined,
    present(hint) ? `${id}-hint` : undefined,
  ].filter((part) => part !== undefined);
  return {
    id,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-invalid': error === undefined ? undefined : true,
    'aria-required': required === true ? true : undefined,
  };
}

function FieldNotes({ id, hint, error, echo }: Notes & { readonly id: string }) {
  return (
    <>
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <CircleAlert aria-hidden size={14} />
          <span>{error}</span>
        </p>
      )}
      {present(echo) ? (
        <p id={`${id}-echo`} className={styles.echo}>
          {echo}
        </p>
      ) : null}
      {present(hint) ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </>
  );
}

const present = (node: ReactNode): boolean => node !== undefined && node !== null && node !== '' && node !== false;
