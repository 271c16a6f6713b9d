import { type Ref, useState } from 'react';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import { Button } from './button.tsx';
import { type ComponentWords, useComponentWords } from './component-words.tsx';
import { dateProblem } from './date-field.tsx';
import styles from './date-time-field.module.css';
import fieldStyles from './field.module.css';
import { type FieldFrame, FieldGroup } from './field.tsx';
import { joinClasses } from './join-classes.ts';
import { dateInWords } from './parse-date.ts';
import { joinTyped, type ParsedDateTime, parseDateTime, showDateTime, type TypedDateTime } from './parse-date-time.ts';
import { SegmentedField } from './radio-field.tsx';

export interface DateTimeFieldProps extends FieldFrame {
  /** Instant in UTC, `''`, or text that the schema refuses while the moment is incomplete. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** The input of the date. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

interface Typed extends TypedDateTime {
  readonly value: string;
}

/** A moment as date and time on Dutch clocks; gives an instant in UTC. "Now" fills in the present minute. */
export function DateTimeField({ value, onChange, onBlur, ref, ...frame }: DateTimeFieldProps) {
  const words = useComponentWords();
  const [typed, setTyped] = useState<Typed | undefined>(undefined);
  const [left, setLeft] = useState(false);
  const shown = typed !== undefined && typed.value === value ? typed : showDateTime(value);
  const parsed = parseDateTime(shown);
  const emit = (next: TypedDateTime, chosen: string): void => {
    setTyped({ ...next, value: chosen });
    onChange(chosen);
  };
  const change = (part: Partial<TypedDateTime>): void => {
    const next = { date: shown.date, time: shown.time, ...part };
    setLeft(false);
    emit(next, storedValue(parseDateTime(next), next));
  };
  const leave = (): void => {
    setLeft(true);
    onBlur?.();
  };
  const problem = left ? problemOf(parsed, words) : undefined;
  const now = (): void => onChange(new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString());
  return (
    <FieldGroup {...frame} error={problem ?? frame.error} echo={echoOf(value, parsed, words)}>
      {(control) => (
        <div className={fieldStyles.pair}>
          <TextPart
            {...control}
            name={`${frame.label}: ${words.date.label}`}
            placeholder={words.date.placeholder}
            text={shown.date}
            inputRef={ref}
            wide
            onText={(date) => change({ date })}
            onLeave={() => parsed.kind === 'bad-date' && leave()}
          />
          <TextPart
            {...control}
            id={`${control.id}-time`}
            name={`${frame.label}: ${words.time.label}`}
            placeholder={words.time.placeholder}
            text={shown.time}
            onText={(time) => change({ time })}
            onLeave={leave}
          />
          <Button tone="quiet" onClick={now}>
            {words.time.now}
          </Button>
          {parsed.kind === 'twice' ? (
            <WhichHour instants={parsed.instants} value={value} onChoose={(instant) => emit(shown, instant)} />
          ) : null}
        </div>
      )}
    </FieldGroup>
  );
}

interface TextPartProps {
  readonly id: string;
  readonly name: string;
  readonly placeholder: string;
  readonly text: string;
  readonly wide?: boolean;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

function TextPart({ name, text, wide = false, inputRef, onText, onLeave, ...control }: TextPartProps) {
  return (
    <input
      ref={inputRef}
      type="text"
      autoComplete="off"
      spellCheck={false}
      className={joinClasses(fieldStyles.control, wide ? styles.date : styles.time)}
      aria-label={name}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={onLeave}
      {...control}
    />
  );
}

function WhichHour(props: {
  readonly instants: readonly [string, string];
  readonly value: string;
  readonly onChoose: (instant: string) => void;
}) {
  const words = useComponentWords();
  const [summer, winter] = props.instants;
  const choices = [
    { value: summer, label: words.time.summerTime },
    { value: winter, label: words.time.winterTime },
  ];
  return (
    <SegmentedField
      label={words.time.whichHour}
      choices={choices}
      value={props.value}
      onChange={(chosen) => chosen !== '' && props.onChoose(chosen)}
    />
  );
}

function storedValue(parsed: ParsedDateTime, typed: TypedDateTime): string {
  if (parsed.kind === 'empty') return '';
  if (parsed.kind === 'instant') return parsed.instant;
  return joinTyped(typed);
}

function problemOf(parsed: ParsedDateTime, words: ComponentWords): string | undefined {
  if (parsed.kind === 'bad-date') return dateProblem(parsed.date, words);
  if (parsed.kind === 'bad-time') return words.time.notATime;
  if (parsed.kind === 'incomplete') return words.time.incomplete;
  if (parsed.kind === 'skipped-hour') return words.time.skippedHour;
  return undefined;
}

function echoOf(value: string, parsed: ParsedDateTime, words: ComponentWords): string | undefined {
  if (parsed.kind !== 'instant' && !(parsed.kind === 'twice' && parsed.instants.includes(value))) return undefined;
  const civil = amsterdamCivil(parsed.kind === 'instant' ? parsed.instant : value);
  return `${dateInWords(civil.date, words.locale)}, ${civil.time}`;
}
