import type { AidResult } from '../../shared/domain/assessment/aid-result.ts';
import type { AidRatios } from '../../shared/domain/standard/decision-aid.ts';
import { useLanguage } from '../api/language-context.tsx';
import styles from './aid-card.module.css';

export interface AidRatioTableProps {
  readonly ratios: AidRatios;
  readonly result: AidResult;
}

/** The published table as printed, with the rows of this count marked in words; without a figure for this child none is marked. */
export function AidRatioTable({ ratios, result }: AidRatioTableProps) {
  const { language, texts } = useLanguage();
  const { aids: words } = texts;
  const here = new Set(result.figures.map(({ row }) => row));
  const told = (digits: string): string => digits.replace('.', words.decimal);
  return (
    <table className={styles.ratios}>
      <caption>
        {words.wholeTable} ({words.interval})
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.ten}</th>
          <th scope="col">{words.elsewhere}</th>
          {ratios.comparisons.map(({ id, label }) => (
            <th key={id} scope="col">
              {label[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ratios.rows.map(({ ten, elsewhere, figures }) => {
          const marked = here.has(`${ten}-${elsewhere}`);
          return (
            <tr key={`${ten}-${elsewhere}`} className={marked ? styles.here : undefined}>
              <th scope="row">
                {words.counts[ten]}
                {marked ? <span className={styles.mark}>{words.thisCount}</span> : null}
              </th>
              <td>{words.counts[elsewhere]}</td>
              {ratios.comparisons.map(({ id }) => {
                const figure = figures.find(({ comparison }) => comparison === id);
                return (
                  <td key={id}>
                    {figure === undefined ? null : told(figure.value)}
                    {figure === undefined ? null : (
                      <span className={styles.interval}>
                        {told(figure.from)}–{told(figure.to)}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
