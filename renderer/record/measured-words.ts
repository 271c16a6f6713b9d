import type { MeasureResult } from '../../shared/domain/photo/photo-measure.ts';
import { roundMeasure } from '../../shared/domain/photo/round-measure.ts';
import type { Texts } from '../../shared/text/nl.ts';
import { showDecimal } from '../components/parse-decimal.ts';

/** A result in words: no more digits than each interval carries. */
export interface MeasuredWords {
  readonly value: string;
  readonly propagated: string;
  readonly practice: string;
}

/** The value is rounded by the propagated interval; both intervals are rounded outwards, each by itself. */
export function measuredWords(
  {
    value,
    unit,
    interval95,
    practiceInterval95,
  }: Pick<MeasureResult, 'value' | 'unit' | 'interval95' | 'practiceInterval95'>,
  { components, measuring, photoMeasure }: Texts,
): MeasuredWords {
  const show = (number: number): string => showDecimal(number, components.locale);
  const rounded = roundMeasure(value, interval95);
  const words = (interval: readonly [number, number]): string =>
    photoMeasure.measures.interval({ low: show(interval[0]), high: show(interval[1]), unit: measuring.units[unit] });
  return {
    value: `${show(rounded.value)} ${measuring.units[unit]}`,
    propagated: words(rounded.interval),
    practice: words(roundMeasure(value, practiceInterval95).interval),
  };
}
