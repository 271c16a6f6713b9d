import { useWatch } from 'react-hook-form';
import {
  type ComaForm,
  type ComaPart,
  comaForms,
  comaItem,
  comaParts,
} from '../../../../shared/domain/examination/coma-score.ts';
import { capitalise } from '../../../../shared/text/sentence.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { FormSegmented, FormSelect, FormText } from '../../../components/form/form-fields.tsx';
import { useLookup } from '../../../record/use-lookup.ts';
import styles from './details.module.css';
import { useDetails } from './details-form.tsx';
import { comaFormOf, comaPartNames } from './details-values.ts';

/** The coma score in the form for the child's age, part by part, with its sum; a part that cannot be assessed asks why. */
export function ComaFields() {
  const { texts } = useLanguage();
  const { general: words } = texts.examinationDetails;
  const { control } = useDetails().form;
  const form = comaFormOf(useWatch({ control, name: 'general.coma.form' }) ?? '');
  return (
    <>
      <FormSegmented
        control={control}
        name="general.coma.form"
        label={words.comaForm}
        choices={comaForms.map((value) => ({ value, label: words.comaForms[value] }))}
      />
      {form === undefined ? null : comaPartNames.map((part) => <Part key={part} part={part} form={form} />)}
      {form === undefined ? null : <Total />}
    </>
  );
}

function Part({ part, form }: { readonly part: ComaPart; readonly form: ComaForm }) {
  const { language, texts } = useLanguage();
  const { general: words } = texts.examinationDetails;
  const aid = useLookup().decisionAid('gcs');
  const { control } = useDetails().form;
  const kind = useWatch({ control, name: `general.coma.${part}.kind` });
  const scores = Array.from({ length: comaParts[part] }, (_, index) => comaParts[part] - index);
  const choices = scores.map((score) => {
    const label = comaItem(aid, { form, part, score })?.label[language];
    return { value: String(score), label: label === undefined ? String(score) : `${score} – ${label}` };
  });
  return (
    <>
      <FormSelect
        control={control}
        name={`general.coma.${part}.kind`}
        label={words.comaParts[part]}
        required
        choices={[...choices, { value: 'not-assessable', label: capitalise(words.notAssessable) }]}
      />
      {kind === 'not-assessable' ? (
        <FormText
          control={control}
          name={`general.coma.${part}.reason`}
          label={words.reason}
          required
          maxLength={300}
        />
      ) : null}
    </>
  );
}

function Total() {
  const { texts } = useLanguage();
  const { general: words } = texts.examinationDetails;
  const { control } = useDetails().form;
  const coma = useWatch({ control, name: 'general.coma' });
  const kinds = comaPartNames.map((part) => coma[part].kind);
  const total = kinds.reduce((sum, kind) => sum + Number(kind), 0);
  const said = kinds.some((kind) => kind === '')
    ? words.totalMissing
    : kinds.includes('not-assessable')
      ? words.noTotal
      : words.total({ total, of: 15 });
  return (
    <p className={styles.total} role="status">
      {said}
    </p>
  );
}
