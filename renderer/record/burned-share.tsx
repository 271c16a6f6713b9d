import type { DrawnBurns } from '../../shared/contract/statistics-routes.ts';
import type { DecisionAid } from '../../shared/domain/standard/decision-aid.ts';
import { useLanguage, useText } from '../api/language-context.tsx';
import { FactList } from '../components/fact-list.tsx';
import { showDecimal } from '../components/parse-decimal.ts';
import styles from './burned-share.module.css';

export interface BurnedShareProps {
  readonly aid: DecisionAid;
  readonly burns: DrawnBurns;
}

/** How much of the body was drawn as burned, part by part by the table of this age, and which burns do not count and why. */
export function BurnedShare({ aid, burns }: BurnedShareProps) {
  const { language, texts } = useLanguage();
  const words = texts.bodyMeasures.burns;
  const percent = usePercent();
  const leftOut = burns.leftOut.map(({ injuryNumber, reason }) => ({ injuryNumber, code: reason }));
  const remarks = burns.remarks.map(({ injuryNumber, remark }) => ({ injuryNumber, code: remark }));
  const column = aid.table?.columns.find(({ id }) => id === burns.column)?.label[language];
  return (
    <div className={styles.burns}>
      <p className={styles.basis}>{words.basis}</p>
      {burns.parts.length === 0 ? null : <Parts aid={aid} burns={burns} />}
      {burns.moreByUnknownDepth === undefined ? null : (
        <p>{words.moreByUnknownDepth({ percent: percent(burns.moreByUnknownDepth) })}</p>
      )}
      <FactList
        facts={[
          { term: words.column, value: column },
          {
            term: words.counted,
            value: burns.counted.length === 0 ? words.none : words.injuries({ numbers: burns.counted }),
          },
          {
            term: words.leftOut,
            value: leftOut.length === 0 ? undefined : <Reasons entries={leftOut} byCode={words.reasons} />,
          },
          {
            term: words.remark,
            value: remarks.length === 0 ? undefined : <Reasons entries={remarks} byCode={words.remarks} />,
          },
        ]}
      />
    </div>
  );
}

interface ReasonsProps {
  readonly entries: readonly { readonly injuryNumber: number; readonly code: string }[];
  readonly byCode: Readonly<Record<string, string>>;
}

/** Injuries with what is said of each; a code of a newer core is shown as it is. */
function Reasons({ entries, byCode }: ReasonsProps) {
  const { burns: words } = useText().bodyMeasures;
  return (
    <ul>
      {entries.map(({ injuryNumber, code }) => (
        <li key={`${injuryNumber} ${code}`}>{words.because({ number: injuryNumber, reason: byCode[code] ?? code })}</li>
      ))}
    </ul>
  );
}

function Parts({ aid, burns }: BurnedShareProps) {
  const { language, texts } = useLanguage();
  const words = texts.bodyMeasures.burns;
  const percent = usePercent();
  const labelOf = (region: string): string => {
    const [, part = region, side] = /^(.+?)(?:-(left|right))?$/.exec(region) ?? [];
    const label = aid.table?.rows.find(({ id }) => id === part)?.label[language] ?? part;
    return side === 'left' || side === 'right' ? `${label}, ${words.sides[side]}` : label;
  };
  return (
    <table className={styles.parts} aria-label={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.share}</th>
          <th scope="col">{words.percent}</th>
        </tr>
      </thead>
      <tbody>
        {burns.parts.map(({ region, share, percent: ofBody }) => (
          <tr key={region}>
            <th scope="row">{labelOf(region)}</th>
            <td>{percent(share * 100)}%</td>
            <td>{percent(ofBody)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td />
          <td>{percent(burns.percent)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** A percentage as it is shown: to a tenth below ten, else whole; what is there but rounds to nothing is "< 0,1". */
export function usePercent(): (value: number) => string {
  const { locale } = useLanguage().texts.components;
  return (value) => {
    if (value > 0 && value < 0.05) return `< ${showDecimal(0.1, locale)}`;
    return showDecimal(value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value), locale);
  };
}
