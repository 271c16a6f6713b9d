import { Plus, Trash2 } from 'lucide-react';
import { useId, useMemo } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { regionFindingOf } from '../../../../shared/domain/examination/region-finding-of.ts';
import { capitalise } from '../../../../shared/text/sentence.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { Button, IconButton } from '../../../components/button.tsx';
import { FormCombo, FormSelect, FormText } from '../../../components/form/form-fields.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import { useRegionChoices } from '../../../record/use-region-choices.ts';
import styles from './details.module.css';
import { useDetails } from './details-form.tsx';

/** The places that were looked at because of what was told, and where nothing was found. */
export function ExpectedFindings() {
  const { texts } = useLanguage();
  const { expected: words } = texts.examinationDetails;
  const { mayRecord } = useExamination();
  const { control, getValues } = useDetails().form;
  const { fields, append, remove } = useFieldArray({ control, name: 'expectedNotFound', keyName: '_k' });
  const title = useId();
  const add = (): void => {
    const { expectedNotFound, statements } = getValues();
    // The last one used goes on; one that is the only one needs no choosing.
    const alone = statements.length === 1 ? statements[0]?.ref : undefined;
    const statement = expectedNotFound.at(-1)?.statement ?? alone ?? '';
    append({ regionId: '', injuryType: '', statement, remark: '' });
  };
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title}>{words.title}</h3>
      <p className={styles.hint}>{words.intro}</p>
      <ol className={styles.statements}>
        {fields.map((field, index) => (
          <Expected key={field._k} index={index} onRemove={mayRecord ? () => remove(index) : undefined} />
        ))}
      </ol>
      {mayRecord ? (
        <Button icon={<Plus aria-hidden />} onClick={add}>
          {words.add}
        </Button>
      ) : null}
    </section>
  );
}

interface ExpectedProps {
  readonly index: number;
  /** Absent where nothing may be recorded. */
  readonly onRemove: (() => void) | undefined;
}

function Expected({ index, onRemove }: ExpectedProps) {
  const { texts } = useLanguage();
  const { expected: words } = texts.examinationDetails;
  const { control } = useDetails().form;
  const regions = useRegionChoices();
  const types = useTypeChoices();
  const statements = useStatementChoices();
  const number = { index: index + 1 };
  const at = `expectedNotFound.${index}` as const;
  return (
    <li className={styles.entry} aria-label={words.item(number)}>
      <FormCombo control={control} name={`${at}.regionId`} label={words.region} required choices={regions} />
      <FormCombo control={control} name={`${at}.injuryType`} label={words.type} required choices={types} />
      <FormSelect
        control={control}
        name={`${at}.statement`}
        label={words.statement}
        placeholder={words.noStatement}
        choices={statements}
      />
      <FormText control={control} name={`${at}.remark`} label={words.remark} maxLength={500} />
      <Unseen index={index} />
      {onRemove === undefined ? null : (
        <IconButton label={words.remove(number)} icon={<Trash2 aria-hidden />} onClick={onRemove} />
      )}
    </li>
  );
}

/** Says so where the route has it that the place was not seen. */
function Unseen({ index }: { readonly index: number }) {
  const { texts } = useLanguage();
  const { regions } = useLookup();
  const { examination } = useExamination();
  const { control } = useDetails().form;
  const regionId = useWatch({ control, name: `expectedNotFound.${index}.regionId` });
  const state = regionFindingOf(regionId, examination.regions, regions)?.state;
  if (state === undefined || state === 'normal' || state === 'finding') return null;
  return (
    <p role="status" className={styles.warn}>
      {texts.examinationDetails.expected.unseen({ state: texts.examination.route.states[state] })}
    </p>
  );
}

function useTypeChoices() {
  const { language } = useLanguage();
  const lookup = useLookup();
  return useMemo(
    () =>
      lookup.standard['injury-types']
        .filter(({ group }) => group !== 'none')
        .map((type) => ({ value: type.id, label: type.label[language] })),
    [lookup, language],
  );
}

/** The statements of the form by their order, with who spoke and the cause named or how it begins. */
function useStatementChoices() {
  const { texts } = useLanguage();
  const codes = useCodes();
  const { control } = useDetails().form;
  const statements = useWatch({ control, name: 'statements' });
  return statements.map(({ ref, source, words, mechanism }, index) => ({
    value: ref,
    label: texts.examinationDetails.expected.statementChoice({
      index: index + 1,
      source: capitalise(codes.words('statement-source', source)),
      about: mechanism === '' ? words.slice(0, 40) : codes.words('mechanism', mechanism),
    }),
  }));
}
