import { useWatch } from 'react-hook-form';
import { useLanguage } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { Button } from '../../components/button.tsx';
import { FormCheckList, FormRadio, FormSegmented } from '../../components/form/form-fields.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { ProseField } from '../../record/doubtful-words.tsx';
import { useLookup } from '../../record/use-lookup.ts';
import { EvaluationPreview } from './evaluation-preview.tsx';
import styles from './interpretation.module.css';
import { useInterpretation } from './interpretation-form.tsx';
import { emptyEvaluation, hypothesisIds, noStatement } from './interpretation-values.ts';
import { Part } from './part.tsx';

/** How probable the findings are under one hypothesis compared with another; open once the hypotheses are fixed. */
export function EvaluationTab() {
  const { evaluation: words } = useLanguage().texts.interpretation;
  const { form, fixedAt, mayWrite } = useInterpretation();
  const { control } = form;
  const codes = useCodes();
  return (
    <Part closed={fixedAt === undefined}>
      {fixedAt === undefined ? (
        <Notice tone="info" title={words.lockedTitle}>
          {words.locked}
        </Notice>
      ) : null}
      <p className={styles.hint}>{words.principle}</p>
      {fixedAt === undefined ? null : <Pair />}
      <div className={styles.weighing}>
        <TermField />
        <div className={styles.stack}>
          <EvaluationPreview />
          <FormCheckList
            control={control}
            name="evaluation.basis"
            label={words.basis}
            choices={codes.choices('evidence-basis')}
          />
          <ProseField
            control={control}
            name="evaluation.reasoning"
            label={words.reasoning}
            hint={words.reasoningHint}
            required
            rows={5}
            maxLength={8000}
          />
        </div>
      </div>
      {mayWrite && fixedAt !== undefined ? (
        <div>
          <Button tone="quiet" onClick={() => form.setValue('evaluation', emptyEvaluation, { shouldDirty: true })}>
            {words.clear}
          </Button>
        </div>
      ) : null}
    </Part>
  );
}

/** Which two hypotheses are compared, and under which of them the findings are more probable. */
function Pair() {
  const { evaluation: words, hypotheses } = useLanguage().texts.interpretation;
  const { control } = useInterpretation().form;
  const [texts, evaluation] = useWatch({ control, name: ['hypotheses', 'evaluation'] });
  const written = hypothesisIds.filter((id) => texts[id].trim() !== '');
  const choices = written.map((id) => ({ value: id, label: id, hint: texts[id] }));
  const nameOf = (id: string): string => hypothesisIds.find((each) => each === id) ?? '';
  const labelOf = (id: string): string => words.directionOf({ hypothesis: nameOf(id) });
  return (
    <div className={styles.pair}>
      <FormSegmented control={control} name="evaluation.first" label={words.first} choices={choices} />
      <FormSegmented control={control} name="evaluation.second" label={words.second} choices={choices} />
      <FormSegmented
        control={control}
        name="evaluation.direction"
        label={words.direction}
        choices={[
          { value: 'forward', label: labelOf(evaluation.first) },
          { value: 'reverse', label: labelOf(evaluation.second) },
        ]}
      />
      <dl className={styles.hypotheses}>
        {written.map((id) => (
          <div key={id}>
            <dt>{hypotheses.labels[id]}</dt>
            <dd>{texts[id]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The terms of the scale with their ranges, and the possibility to say nothing; says whether the scale was compared with its source. */
function TermField() {
  const { language, texts } = useLanguage();
  const { evaluation: words } = texts.interpretation;
  const { control } = useInterpretation().form;
  const scale = useLookup().standard['probability-scale'];
  const number = new Intl.NumberFormat(texts.components.locale);
  const choices = [
    ...scale.terms.map((term) => ({
      value: term.id,
      label: term.label[language],
      hint: words.range({
        from: number.format(term.from),
        to: term.to === undefined ? undefined : number.format(term.to),
      }),
    })),
    { value: noStatement, label: words.noStatement, hint: words.noStatementHint },
  ];
  return (
    <div className={styles.terms}>
      <FormRadio control={control} name="evaluation.term" label={words.term} choices={choices} />
      <p className={styles.source}>
        {texts.record.source({ source: scale.provenance.source })}{' '}
        {scale.provenance.verified ? null : <StatusChip tone="warn">{texts.record.unverified}</StatusChip>}
      </p>
    </div>
  );
}
