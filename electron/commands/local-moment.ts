import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';

/** A moment on Dutch clocks, the day first. */
export function localMoment(instant: string): string {
  if (instant === '') return '';
  const { date, time } = amsterdamCivil(instant);
  return `${date.split('-').toReversed().map(Number).join('-')} ${time}`;
}
