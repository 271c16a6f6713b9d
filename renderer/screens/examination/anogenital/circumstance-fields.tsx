import { useWatch } from 'react-hook-form';
import { useLanguage, useText } from '../../../api/language-context.tsx';
import { useCodes, useStandard } from '../../../api/standard-context.tsx';
import { FormCheckList, FormDecimal, FormSegmented, FormSelect } from '../../../components/form/form-fields.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import sheet from '../details/details.module.css';
import { useAnogenital } from './anogenital-form.tsx';

/** Who was there, whether the child could stop, the colposcope, and whether mutilation was looked for. */
export function CircumstanceFields() {
  const { anogenital: words } = useText();
  const { control } = useAnogenital().form;
  const codes = useCodes();
  const used = useWatch({ control, name: 'colposcope.used' });
  const yesNo = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ];
  return (
    <section className={sheet.section} aria-label={words.circumstances}>
      <h3>{words.circumstances}</h3>
      <FormCheckList
        control={control}
        name="present"
        label={words.present}
        columns={3}
        choices={codes.choices('present-person')}
      />
      <div className={sheet.columns}>
        <div className={sheet.column}>
          <MutilationField />
          <FormSegmented control={control} name="couldStop" label={words.couldStop} choices={yesNo} />
        </div>
        <div className={sheet.column}>
          <FormSegmented control={control} name="colposcope.used" label={words.colposcope} choices={yesNo} />
        </div>
        <div className={sheet.column}>
          {used === 'yes' ? (
            <>
              <FormDecimal
                control={control}
                name="colposcope.magnification"
                label={words.magnification}
                unit={words.times}
                min={1}
                max={60}
                decimals={1}
              />
              <FormSelect
                control={control}
                name="colposcope.recording"
                label={words.recording}
                choices={Object.entries(words.recordings).map(([value, label]) => ({ value, label }))}
              />
            </>
          ) : null}
        </div>
      </div>
    </section>
  );
}

/** Only for a child that is not a boy, unless it is recorded already. */
function MutilationField() {
  const { language, texts } = useLanguage();
  const { anogenital: words } = texts;
  const { record } = useExamination();
  const { mutilation } = useStandard().anogenital;
  const { control } = useAnogenital().form;
  const recorded = useWatch({ control, name: 'mutilation' });
  if (record.child.sex === 'male' && recorded === '') return null;
  const choices = [
    ...Object.entries(words.mutilationKinds).map(([value, label]) => ({ value, label })),
    ...mutilation.map(({ id, name, label }) => ({
      value: `type:${id}`,
      label: words.mutilationType({ name, label: label[language] }),
    })),
  ];
  return (
    <FormSelect
      control={control}
      name="mutilation"
      label={words.mutilation}
      placeholder={words.mutilationNotLooked}
      choices={choices}
    />
  );
}
