import { useLanguage } from '../../api/language-context.tsx';
import { ProseField } from '../../record/doubtful-words.tsx';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './interpretation.module.css';
import { useInterpretation } from './interpretation-form.tsx';
import { Part } from './part.tsx';

/** One answer to each standard question of the report. */
export function AnswersTab() {
  const { language, texts } = useLanguage();
  const { answers: words } = texts.interpretation;
  const { control } = useInterpretation().form;
  const { questions } = useLookup().standard['report-format'];
  return (
    <Part>
      <p className={styles.hint}>{words.intro}</p>
      {questions.map(({ id, label }, index) => (
        <ProseField
          key={id}
          control={control}
          name={`answers.${id}`}
          label={words.question({ number: index + 1, text: label[language] })}
          rows={3}
          maxLength={8000}
        />
      ))}
    </Part>
  );
}
