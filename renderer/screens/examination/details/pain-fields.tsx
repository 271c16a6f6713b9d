import { useWatch } from 'react-hook-form';
import { type FlaccItem, flaccItems, flaccTotal } from '../../../../shared/domain/examination/pain-score.ts';
import { capitalise } from '../../../../shared/text/sentence.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { FormDecimal, FormSegmented, FormSelect } from '../../../components/form/form-fields.tsx';
import { useLookup } from '../../../record/use-lookup.ts';
import styles from './details.module.css';
import { useDetails } from './details-form.tsx';

/** Pain as a figure, or the five behaviours of FLACC with their sum. */
export function PainFields() {
  const { texts } = useLanguage();
  const { general: words } = texts.examinationDetails;
  const { control } = useDetails().form;
  const scale = useWatch({ control, name: 'general.pain.scale' });
  return (
    <>
      <FormSegmented
        control={control}
        name="general.pain.scale"
        label={words.painScale}
        choices={[
          { value: 'numeric', label: words.painScales.numeric },
          { value: 'flacc', label: words.painScales.flacc },
        ]}
      />
      {scale === 'numeric' ? (
        <FormDecimal
          control={control}
          name="general.pain.score"
          label={words.painScore}
          required
          unit="/ 10"
          min={0}
          max={10}
          decimals={0}
        />
      ) : null}
      {scale === 'flacc' ? <Flacc /> : null}
    </>
  );
}

function Flacc() {
  const { language, texts } = useLanguage();
  const { general: words } = texts.examinationDetails;
  const aid = useLookup().decisionAid('flacc');
  const { control } = useDetails().form;
  const pain = useWatch({ control, name: 'general.pain' });
  const entered = flaccItems.every((item) => pain[item] !== '');
  const choices = (item: FlaccItem) =>
    [0, 1, 2].map((score) => {
      const label = aid?.items.find(({ id }) => id === `${item}-${score}`)?.label[language];
      return { value: String(score), label: label === undefined ? String(score) : `${score} – ${label}` };
    });
  return (
    <>
      {flaccItems.map((item) => (
        <FormSelect
          key={item}
          control={control}
          name={`general.pain.${item}`}
          label={capitalise(words.flacc[item])}
          required
          choices={choices(item)}
        />
      ))}
      <p className={styles.total} role="status">
        {entered ? words.total({ total: flaccTotal(scoresOf(pain)), of: 10 }) : words.totalMissing}
      </p>
    </>
  );
}

const scoresOf = (pain: Readonly<Record<FlaccItem, string>>): Readonly<Record<FlaccItem, number>> => ({
  face: Number(pain.face),
  legs: Number(pain.legs),
  activity: Number(pain.activity),
  cry: Number(pain.cry),
  consolability: Number(pain.consolability),
});
