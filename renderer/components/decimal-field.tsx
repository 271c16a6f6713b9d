import { type Ref, useState } from 'react';
import { type ComponentWords, useComponentWords } from './component-words.tsx';
import styles from './field.module.css';
import { Field, type FieldFrame } from './field.tsx';
import { type DecimalRange, type ParsedDecimal, parseDecimal, showDecimal } from './parse-decimal.ts';
import { useTypedText } from './use-typed-text.ts';

export interface DecimalFieldProps extends FieldFrame, DecimalRange {
  readonly unit: string;
  /** The number, `undefined` when empty, or the text as typed while it is no number. */
  readonly value: number | string | undefined;
  readonly onChange: (value: number | string | undefined) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A number with its unit; comma and point both work as decimal mark, out of range is said at the field. */
export function DecimalField(props: DecimalFieldProps) {
  const {
    label,
    hint,
    error,
    required,
    labelHidden,
    width = 'narrow',
    unit,
    min,
    max,
    decimals,
    value,
    onChange,
    onBlur,
    ref,
  } = props;
  const words = useComponentWords();
  const range = { min, max, decimals };
  const [text, setTyped] = useTypedText(value, (shown) =>
    typeof shown === 'number' ? showDecimal(shown, words.locale) : (shown ?? ''),
  );
  const [left, setLeft] = useState(false);
  const parsed = parseDecimal(text, range);
  const problem = left ? decimalProblem(parsed, { ...range, unit, words }) : undefined;
  const change = (typed: string): void => {
    const next = parseDecimal(typed, range);
    const nextValue =
      next.kind === 'empty' ? undefined : next.kind === 'number' || next.kind === 'out-of-range' ? next.value : typed;
    setLeft(false);
    setTyped(typed, nextValue);
    onChange(nextValue);
  };
  return (
    <Field {...{ label, hint, required, labelHidden, width }} error={problem ?? error}>
      {(control) => (
        <span className={styles.adorned}>
          <input
            ref={ref}
            type="text"
            inputMode="decimal"
            aria-description={unit}
            autoComplete="off"
            className={styles.control}
            value={text}
            onChange={(event) => change(event.currentTarget.value)}
            onBlur={() => {
              setLeft(true);
              onBlur?.();
            }}
            {...control}
          />
          <span className={styles.unit} aria-hidden="true">
            {parsed.kind === 'number' ? `${showDecimal(parsed.value, words.locale)} ${unit}` : unit}
          </span>
        </span>
      )}
    </Field>
  );
}

/** A length in millimetres with at most one decimal; 0.1–2000 unless told otherwise. */
export function MillimetreField({
  min = 0.1,
  max = 2000,
  ...props
}: Omit<DecimalFieldProps, 'unit' | 'decimals' | 'min' | 'max'> & Partial<Pick<DecimalRange, 'min' | 'max'>>) {
  return <DecimalField {...props} min={min} max={max} decimals={1} unit="mm" />;
}

interface ProblemContext extends DecimalRange {
  readonly unit: string;
  readonly words: ComponentWords;
}

function decimalProblem(
  parsed: ParsedDecimal,
  { min, max, decimals, unit, words }: ProblemContext,
): string | undefined {
  if (parsed.kind === 'not-a-number') return words.number.notANumber;
  if (parsed.kind === 'too-many-decimals') return words.number.tooManyDecimals({ decimals });
  if (parsed.kind !== 'out-of-range') return undefined;
  return words.number.outOfRange({ min: showDecimal(min, words.locale), max: showDecimal(max, words.locale), unit });
}
