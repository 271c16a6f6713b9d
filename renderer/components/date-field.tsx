import { type ReactNode, type Ref, useState } from 'react';
import { type ComponentWords, useComponentWords } from './component-words.tsx';
import styles from './field.module.css';
import { Field, type FieldFrame } from './field.tsx';
import { dateInWords, type ParsedDate, parseDate, showDate } from './parse-date.ts';
import { useTypedText } from './use-typed-text.ts';

export interface DateFieldProps extends FieldFrame {
  /** ISO date, `''`, or the text as typed while it is no date. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Added to the echo of a valid date, e.g. an age. */
  readonly echoMore?: ((iso: string) => ReactNode) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/**
 * A civil date typed day first; gives an ISO date and says back what it understood. Text that is no date is passed on as
 * typed, so that the schema refuses it and nothing typed is lost.
 */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, required, labelHidden, width = 'narrow', value, onChange, onBlur, echoMore, ref } = props;
  const words = useComponentWords();
  const [text, setTyped] = useTypedText(value, showDate);
  const [left, setLeft] = useState(false);
  const parsed = parseDate(text);
  const problem = left ? dateProblem(parsed, words) : undefined;
  const change = (typed: string): void => {
    const next = parseDate(typed);
    const nextValue = next.kind === 'date' ? next.iso : next.kind === 'empty' ? '' : typed;
    setLeft(false);
    setTyped(typed, nextValue);
    onChange(nextValue);
  };
  const echo = parsed.kind === 'date' ? <DateEcho iso={parsed.iso} more={echoMore} /> : undefined;
  return (
    <Field {...{ label, hint, required, labelHidden, width, echo }} error={problem ?? error}>
      {(control) => (
        <input
          ref={ref}
          type="text"
          autoComplete="off"
          spellCheck={false}
          className={styles.control}
          placeholder={words.date.placeholder}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={() => {
            setLeft(true);
            onBlur?.();
          }}
          {...control}
        />
      )}
    </Field>
  );
}

/** What is wrong with a typed date, in words; `undefined` when nothing is. */
export function dateProblem(parsed: ParsedDate, words: ComponentWords): string | undefined {
  if (parsed.kind === 'not-a-date') return words.date.notADate;
  if (parsed.kind === 'no-such-day') return words.date.noSuchDay;
  if (parsed.kind === 'year-out-of-range') return words.date.yearOutOfRange;
  return undefined;
}

function DateEcho({ iso, more }: { readonly iso: string; readonly more: DateFieldProps['echoMore'] }) {
  const { locale } = useComponentWords();
  const extra = more?.(iso);
  return (
    <>
      {dateInWords(iso, locale)}
      {extra === undefined || extra === null || extra === '' ? null : <> · {extra}</>}
    </>
  );
}
