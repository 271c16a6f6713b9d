import { type Ref, useId } from 'react';
import checkStyles from './check-field.module.css';
import type { Choice } from './choice.ts';
import { useComponentWords } from './component-words.tsx';
import { type FieldFrame, FieldGroup } from './field.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './radio-field.module.css';

export interface RadioFieldProps extends FieldFrame {
  readonly choices: readonly Choice[];
  /** The chosen value, or `''` while nothing has been chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The first answer, for moving focus to the question. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One of a few answers below each other. Nothing is chosen beforehand. */
export function RadioField({ choices, value, onChange, ref, ...frame }: RadioFieldProps) {
  const name = useId();
  return (
    <FieldGroup {...frame}>
      {() => (
        <div>
          {choices.map((choice, index) => (
            <label key={choice.value} className={checkStyles.line}>
              <input
                ref={index === 0 ? ref : undefined}
                type="radio"
                name={name}
                className={checkStyles.box}
                checked={value === choice.value}
                onChange={() => onChange(choice.value)}
              />
              <span>
                {choice.label}
                {choice.hint === undefined ? null : <span className={checkStyles.hint}>{choice.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

/** The same as a row of segments. Choosing the chosen one again, Delete or Backspace takes the answer back. */
export function SegmentedField({ choices, value, onChange, ref, ...frame }: RadioFieldProps) {
  const name = useId();
  return (
    <FieldGroup {...frame}>
      {() => (
        <div className={styles.segments}>
          {choices.map((choice, index) => (
            <label
              key={choice.value}
              className={joinClasses(styles.segment, value === choice.value && styles.chosen)}
              title={choice.hint}
            >
              <input
                ref={index === 0 ? ref : undefined}
                type="radio"
                name={name}
                className={styles.input}
                checked={value === choice.value}
                onChange={() => onChange(choice.value)}
                onClick={() => value === choice.value && onChange('')}
                onKeyDown={(event) => (event.key === 'Delete' || event.key === 'Backspace') && onChange('')}
              />
              {choice.label}
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

/** Yes, no or unknown; unanswered (`''`) until somebody answers, never a silent "no". */
export function ThreeStateField(props: Omit<RadioFieldProps, 'choices'>) {
  const words = useComponentWords();
  const choices = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
    { value: 'unknown', label: words.unknown },
  ];
  return <SegmentedField {...props} choices={choices} />;
}
