import { useWatch } from 'react-hook-form';
import { evaluationSentence } from '../../../shared/domain/report/evaluation-sentence.ts';
import { reportEn } from '../../../shared/text/report.en.ts';
import { reportNl } from '../../../shared/text/report.nl.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './interpretation.module.css';
import { useInterpretation } from './interpretation-form.tsx';
import type { HypothesisId } from './interpretation-values.ts';
import { choicesWithoutDirection, noStatement } from './interpretation-values.ts';

/** The sentence of the report as it would read now, and what the term stands for. */
export function EvaluationPreview() {
  const { language, texts } = useLanguage();
  const { evaluation: words } = texts.interpretation;
  const { form } = useInterpretation();
  const scale = useLookup().standard['probability-scale'];
  const { first, second, term, direction } = useWatch({ control: form.control, name: 'evaluation' });
  const directed = direction !== '' || choicesWithoutDirection(scale).has(term);
  const complete = first !== '' && second !== '' && first !== second && term !== '' && directed;
  if (!complete) {
    return (
      <figure className={styles.sentence}>
        <figcaption>{words.sentence}</figcaption>
        <p className={styles.hint}>{words.sentenceMissing}</p>
      </figure>
    );
  }
  const report = language === 'nl' ? reportNl : reportEn;
  const told = evaluationSentence(
    {
      first: first as HypothesisId, // The pair is chosen among the hypotheses.
      second: second as HypothesisId,
      term: term === noStatement ? null : term,
      direction: direction === 'reverse' ? 'reverse' : 'forward',
    },
    scale,
    { language, names: report.interpretation.inSentence },
  );
  return (
    <figure className={styles.sentence}>
      <figcaption>{words.sentence}</figcaption>
      <p>{told.sentence}</p>
      {told.term === undefined ? null : (
        <p className={styles.hint}>
          {report.interpretation.range({
            from: told.term.from,
            to: told.term.to,
            first: told.first,
            second: told.second,
          })}
        </p>
      )}
    </figure>
  );
}
