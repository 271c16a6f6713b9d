import { useText } from '../../api/language-context.tsx';
import { useRouteQuery } from '../../api/use-query.ts';
import { AidCard } from '../../record/aid-card.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './aids-panel.module.css';

/** What published rules say about the record, each with its population, limits and source; never a conclusion, and not in the record. */
export function AidsPanel() {
  const { aids: words } = useText();
  const { examination } = useExamination();
  const lookup = useLookup();
  const results = useRouteQuery('aid.read', { examinationId: examination.id });
  if (results.status !== 'ready') return null;
  return (
    <section className={styles.aids} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={styles.intro}>{words.intro}</p>
      <p className={styles.intro}>{words.quotation.intro}</p>
      {results.value.length === 0 ? <p className={styles.intro}>{words.none}</p> : null}
      {results.value.map((result) => {
        const aid = lookup.decisionAid(result.id);
        return aid === undefined ? null : <AidCard key={result.id} aid={aid} result={result} />;
      })}
    </section>
  );
}
