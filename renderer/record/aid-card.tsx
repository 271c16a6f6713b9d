import type { ReactNode } from 'react';
import type { AidResult } from '../../shared/contract/statistics-routes.ts';
import { type AidFact, wordAidOutcome, wordAidRule, wordAidStatus } from '../../shared/domain/assessment/word-aid.ts';
import type { DecisionAid } from '../../shared/domain/standard/decision-aid.ts';
import { useLanguage } from '../api/language-context.tsx';
import { FactList } from '../components/fact-list.tsx';
import { StatusChip } from '../components/status-chip.tsx';
import styles from './aid-card.module.css';
import { AidRatioTable } from './aid-ratio-table.tsx';
import { BurnedShare, usePercent } from './burned-share.tsx';
import { useLookup } from './use-lookup.ts';

export interface AidCardProps {
  readonly aid: DecisionAid;
  readonly result: AidResult;
  /** What may be done with it, below its words. */
  readonly actions?: ReactNode;
  /** Said beside its name, such as that it is in the interpretation. */
  readonly note?: string | undefined;
}

/**
 * One aid with all that must stand beside it: outcome, data used, population, rule, limits, edition, source and whether that was checked.
 * The chips carry no colour of alarm: what an aid gives is no finding.
 */
export function AidCard({ aid, result, actions, note }: AidCardProps) {
  const { language, texts } = useLanguage();
  const { aids: words } = texts;
  const lookup = useLookup();
  const outcome = aid.enabled ? wordAidOutcome({ aid, result, lookup, language }) : [];
  const shown = aid.ratios === undefined ? outcome : outcome.filter(({ term }) => term !== words.figures);
  return (
    <details className={styles.aid}>
      <summary>
        <span>{aid.label[language]}</span>
        {note === undefined ? null : <StatusChip>{note}</StatusChip>}
        {aid.provenance.verified ? null : <StatusChip>{words.unverified}</StatusChip>}
        <StatusChip>
          <Status aid={aid} result={result} />
        </StatusChip>
      </summary>
      <div className={styles.body}>
        {aid.provenance.verified || aid.ratios === undefined ? null : (
          <p className={styles.secondHand}>{words.secondHand}</p>
        )}
        <Facts facts={shown} />
        {aid.ratios === undefined ? null : <AidRatioTable ratios={aid.ratios} result={result} />}
        {result.burns === undefined ? null : <BurnedShare aid={aid} burns={result.burns} />}
        <Facts facts={wordAidRule({ aid, language })} />
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
    </details>
  );
}

function Status({ aid, result }: Pick<AidCardProps, 'aid' | 'result'>) {
  const { language, texts } = useLanguage();
  const { aids: words } = texts;
  const percent = usePercent();
  if (!aid.enabled) return words.disabled;
  if (result.burns !== undefined) return texts.bodyMeasures.burns.status({ percent: percent(result.burns.percent) });
  return wordAidStatus(result, language);
}

function Facts({ facts }: { readonly facts: readonly AidFact[] }) {
  return <FactList facts={facts.map(({ term, lines }) => ({ term, value: <Lines lines={lines} /> }))} />;
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return lines[0];
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
