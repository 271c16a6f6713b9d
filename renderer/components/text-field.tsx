import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'react';
import styles from './field.module.css';
import { Field, type FieldFrame } from './field.tsx';
import { joinClasses } from './join-classes.ts';

export interface TextFieldProps
  extends FieldFrame,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'width' | 'required' | 'id'> {
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. Spelling and autofill services are off: the words may be about a child. */
export function TextField({
  label,
  hint,
  error,
  required,
  echo,
  labelHidden,
  width,
  className,
  ...input
}: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, required, echo, labelHidden, width }}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          className={joinClasses(styles.control, className)}
          {...input}
          {...control}
        />
      )}
    </Field>
  );
}

export interface TextAreaProps
  extends FieldFrame,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'width' | 'required' | 'id'> {
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text; grows with what is written, from `rows` lines on. */
export function TextArea({
  label,
  hint,
  error,
  required,
  echo,
  labelHidden,
  width,
  className,
  rows = 3,
  ...input
}: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, required, echo, labelHidden, width }}>
      {(control) => (
        <textarea
          rows={rows}
          style={{ minHeight: `calc(${rows}lh + 14px)` }}
          autoComplete="off"
          spellCheck={false}
          className={joinClasses(styles.control, className)}
          {...input}
          {...control}
        />
      )}
    </Field>
  );
}
