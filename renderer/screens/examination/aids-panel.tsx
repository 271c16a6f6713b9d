import type { AidResult } from '../../../shared/contract/statistics-routes.ts';
import type { DecisionAid } from '../../../shared/domain/standard/decision-aid.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { useRouteQuery } from '../../api/use-query.ts';
import { FactList } from '../../components/fact-list.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './aids-panel.module.css';
import { BurnedShare, usePercent } from './burned-share.tsx';

/** What published rules say about the recorded injuries, each with its population, limits and source; never a conclusion. */
export function AidsPanel() {
  const { texts } = useLanguage();
  const { aids: words } = texts.examination;
  const { examination } = useExamination();
  const lookup = useLookup();
  const results = useRouteQuery('aid.read', { examinationId: examination.id });
  if (results.status !== 'ready') return null;
  return (
    <section className={styles.aids} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={styles.intro}>{words.intro}</p>
      {results.value.length === 0 ? <p className={styles.intro}>{words.none}</p> : null}
      {results.value.map((result) => {
        const aid = lookup.decisionAid(result.id);
        return aid === undefined ? null : <Aid key={result.id} aid={aid} result={result} />;
      })}
    </section>
  );
}

function Aid({ aid, result }: { readonly aid: DecisionAid; readonly result: AidResult }) {
  const { language, texts } = useLanguage();
  const { aids: words } = texts.examination;
  const percent = usePercent();
  const points = result.items.map(({ id, injuryNumbers }) => ({
    id,
    words: words.item({
      label: aid.items.find((item) => item.id === id)?.label[language] ?? id,
      numbers: injuryNumbers,
    }),
  }));
  return (
    <details className={styles.aid}>
      <summary>
        <span>{aid.label[language]}</span>
        <StatusChip tone={result.status === 'applies' ? 'accent' : 'neutral'}>
          {result.burns === undefined
            ? aid.enabled
              ? words.statuses[result.status]
              : words.disabled
            : texts.bodyMeasures.burns.status({ percent: percent(result.burns.percent) })}
        </StatusChip>
      </summary>
      {points.length === 0 ? null : (
        <ul className={styles.points}>
          {points.map((point) => (
            <li key={point.id}>{point.words}</li>
          ))}
        </ul>
      )}
      {result.burns === undefined ? null : <BurnedShare aid={aid} burns={result.burns} />}
      <FactList
        facts={[
          { term: words.reason, value: reasonWords(result.reason, words.reasons) },
          { term: words.population, value: aid.population[language] },
          { term: words.explanation, value: aid.explanation[language] },
          { term: words.limits, value: aid.limits[language] },
          { term: words.edition, value: aid.edition },
          {
            term: words.source,
            value: aid.provenance.verified
              ? aid.provenance.source
              : `${aid.provenance.source} (${texts.record.unverified})`,
          },
        ]}
      />
    </details>
  );
}

/** The words for why a rule was not applied, or what it left out; a reason of a newer core is shown as it is. */
const reasonWords = (reason: string | undefined, words: Readonly<Record<string, string>>): string | undefined =>
  reason === undefined ? undefined : (words[reason] ?? reason);
