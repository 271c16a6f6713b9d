import { type KeyboardEvent, type Ref, useState } from 'react';
import { hourWords } from '../../shared/domain/body/clock-hour.ts';
import type { BodyPlatesWords } from '../../shared/text/body-plates.nl.ts';
import { Button } from '../components/button.tsx';
import { TextField } from '../components/text-field.tsx';
import styles from './plate-pane.module.css';
import { readHour, stepHour } from './typed-hour.ts';

export interface PlateHourFieldProps {
  readonly words: BodyPlatesWords;
  readonly ref: Ref<HTMLInputElement>;
  /** Puts a point at the hour; says whether the part reaches that hour. */
  readonly onHour: (hour: number) => boolean;
}

/** The hour at which a part is meant, by number or in steps of half an hour; nothing is chosen beforehand. */
export function PlateHourField({ words, ref, onHour }: PlateHourFieldProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const hour = readHour(text);
  const change = (next: string): void => {
    setText(next);
    setFault(undefined);
  };
  const put = (): void => {
    if (hour === undefined) setFault(words.hourFault);
    else if (!onHour(hour)) setFault(words.hourAway({ hour: hourWords(hour) }));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') put();
    else if (event.key === 'ArrowUp') change(hourWords(hour === undefined ? 12 : stepHour(hour, 1)));
    else if (event.key === 'ArrowDown') change(hourWords(hour === undefined ? 12 : stepHour(hour, -1)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.hour}>
      <TextField
        ref={ref}
        label={words.hourAsked}
        hint={words.hourHint}
        error={fault}
        value={text}
        maxLength={5}
        autoComplete="off"
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <Button onClick={put}>{words.hourPlace}</Button>
    </div>
  );
}
