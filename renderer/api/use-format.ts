import { useMemo } from 'react';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import { ageOn, type Instant, type IsoDate } from '../../shared/kernel/iso-date.ts';
import { dateInWords, showDate } from '../components/parse-date.ts';
import { useLanguage } from './language-context.tsx';

/** How dates, times and ages are written; always Dutch clocks. */
export interface Format {
  /** `2-3-2020` */
  readonly date: (date: IsoDate) => string;
  /** `ma 2 maart 2020` */
  readonly longDate: (date: IsoDate) => string;
  /** `2-3-2020 14:30` */
  readonly moment: (instant: Instant) => string;
  /** The civil date of an instant on Dutch clocks, ISO. */
  readonly dateOf: (instant: Instant) => IsoDate;
  /** `14:32:05` of now-like moments, for "saved at". */
  readonly clock: (moment: Date) => string;
  /** `6 j 8 mnd`, or months under two years; empty when the birth lies later. */
  readonly age: (birth: IsoDate, on: IsoDate) => string;
}

/** Today's civil date on Dutch clocks. */
export const today = (): IsoDate => amsterdamCivil(new Date().toISOString()).date;

/** Formats in the user's language. */
export function useFormat(): Format {
  const { texts } = useLanguage();
  return useMemo(() => {
    const { locale } = texts.components;
    const clock = new Intl.DateTimeFormat(locale, {
      timeZone: 'Europe/Amsterdam',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    return {
      date: showDate,
      longDate: (date) => dateInWords(date, locale),
      moment: (instant) => {
        const civil = amsterdamCivil(instant);
        return `${showDate(civil.date)} ${civil.time}`;
      },
      dateOf: (instant) => amsterdamCivil(instant).date,
      clock: (moment) => clock.format(moment),
      age: (birth, on) => {
        const age = ageOn(birth, on);
        return age === undefined ? '' : texts.common.age(age);
      },
    };
  }, [texts]);
}
