import type { MeasureResult } from '../../../../shared/domain/photo/photo-measure.ts';
import { useText } from '../../../api/language-context.tsx';
import { measuredWords } from '../../../record/measured-words.ts';
import styles from './measure.module.css';

/** A value with its two intervals, each named and apart, and what is to be told with it. */
export function MeasuredValue({ result }: { readonly result: MeasureResult }) {
  const texts = useText();
  const { photoMeasure, measuring } = texts;
  const words = measuredWords(result, texts);
  return (
    <>
      <p className={styles.value}>
        <output>{words.value}</output>
      </p>
      <dl className={styles.intervals}>
        <dt>{photoMeasure.measures.propagated}</dt>
        <dd>{words.propagated}</dd>
        <dt>{photoMeasure.measures.practice}</dt>
        <dd>{words.practice}</dd>
      </dl>
      {result.warnings.length === 0 ? null : (
        <ul className={styles.warnings}>
          {result.warnings.map((code) => (
            <li key={code}>{measuring.warnings[code]}</li>
          ))}
        </ul>
      )}
    </>
  );
}
