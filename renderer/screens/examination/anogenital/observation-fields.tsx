import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useId } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { hourWords } from '../../../../shared/domain/body/clock-hour.ts';
import { anatomicalHour } from '../../../../shared/domain/examination/anatomical-hour.ts';
import { capitalise } from '../../../../shared/text/sentence.ts';
import { useLanguage, useText } from '../../../api/language-context.tsx';
import { useStandard } from '../../../api/standard-context.tsx';
import { Button, IconButton } from '../../../components/button.tsx';
import { FormCombo, FormSegmented, FormSelect } from '../../../components/form/form-fields.tsx';
import { ProseField } from '../../../record/doubtful-words.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import sheet from '../details/details.module.css';
import styles from './anogenital.module.css';
import { useAnogenital } from './anogenital-form.tsx';
import { Classification } from './classification.tsx';
import { useAnogenitalChoices } from './use-anogenital-choices.ts';

/** What was seen, each with its place, its hour, and what a second position showed. */
export function ObservationFields() {
  const { anogenital: words } = useText();
  const { mayRecord } = useExamination();
  const { control, getValues } = useAnogenital().form;
  const { fields, append, remove } = useFieldArray({ control, name: 'observations', keyName: '_k' });
  const title = useId();
  const add = (): void => {
    const rounds = getValues('rounds');
    // What was seen in the only position was seen in that one.
    const position = new Set(rounds.map((round) => round.position)).size === 1 ? (rounds[0]?.position ?? '') : '';
    append({ ...blank, position });
  };
  return (
    <section className={sheet.section} aria-labelledby={title}>
      <h3 id={title}>{words.observations}</h3>
      <p className={sheet.hint}>{words.observationsHint}</p>
      <ol className={sheet.statements}>
        {fields.map((field, index) => (
          <Observation key={field._k} index={index} onRemove={mayRecord ? () => remove(index) : undefined} />
        ))}
      </ol>
      {mayRecord ? (
        <Button icon={<Plus aria-hidden />} onClick={add}>
          {words.addObservation}
        </Button>
      ) : null}
    </section>
  );
}

const blank = {
  finding: '',
  structure: '',
  side: '',
  position: '',
  observedHour: '',
  anatomicalHour: '',
  secondPosition: '',
  secondOutcome: '',
  remark: '',
};

interface ObservationProps {
  readonly index: number;
  /** Absent where nothing may be recorded. */
  readonly onRemove: (() => void) | undefined;
}

function Observation({ index, onRemove }: ObservationProps) {
  const { anogenital: words } = useText();
  const { control } = useAnogenital().form;
  const { positions, findings } = useAnogenitalChoices();
  const number = { index: index + 1 };
  const at = `observations.${index}` as const;
  return (
    <li className={styles.observation} aria-label={words.observation(number)}>
      <div className={styles.observationFields}>
        <FormCombo control={control} name={`${at}.finding`} label={words.finding} required choices={findings} />
        <StructureFields index={index} />
        <FormSelect control={control} name={`${at}.position`} label={words.position} required choices={positions} />
        <HourFields index={index} />
        <SecondFields index={index} />
        <div className={styles.wide}>
          <ProseField control={control} name={`${at}.remark`} label={words.remark} rows={2} maxLength={500} />
        </div>
      </div>
      <Classification index={index} />
      {onRemove === undefined ? null : (
        <IconButton label={words.removeObservation(number)} icon={<Trash2 aria-hidden />} onClick={onRemove} />
      )}
    </li>
  );
}

/** The structures at which the finding occurs; the only one is filled in. */
function StructureFields({ index }: { readonly index: number }) {
  const { language, texts } = useLanguage();
  const { anogenital: words } = texts;
  const standard = useStandard().anogenital;
  const { control, setValue } = useAnogenital().form;
  const { structures } = useAnogenitalChoices();
  const { finding: chosen, structure } = useWatch({ control, name: `observations.${index}` });
  const finding = standard.findings.find(({ id }) => id === chosen);
  const offered = structures.filter(
    ({ id, own }) => id === structure || (own && finding?.structures.includes(id) === true),
  );
  const only = offered.length === 1 && structure === '' ? offered[0]?.id : undefined;
  useEffect(() => {
    if (only !== undefined) setValue(`observations.${index}.structure`, only, { shouldDirty: true });
  }, [only, index, setValue]);
  const paired = structures.find(({ id }) => id === structure)?.paired === true;
  return (
    <>
      <FormSelect
        control={control}
        name={`observations.${index}.structure`}
        label={words.structure}
        required
        choices={offered.map(({ id, label }) => ({ value: id, label: capitalise(label[language]) }))}
      />
      {paired ? (
        <FormSegmented
          control={control}
          name={`observations.${index}.side`}
          label={words.side}
          choices={Object.entries(words.sides).map(([value, label]) => ({ value, label }))}
        />
      ) : null}
    </>
  );
}

/** Half hours from 12 round the clock. */
const hours = Array.from({ length: 24 }, (_, half) => (half < 2 ? half / 2 + 12 : half / 2));

function HourFields({ index }: { readonly index: number }) {
  const { anogenital: words } = useText();
  const standard = useStandard().anogenital;
  const { control } = useAnogenital().form;
  const at = `observations.${index}` as const;
  const { finding: chosen, structure, position, observedHour } = useWatch({ control, name: at });
  const finding = standard.findings.find(({ id }) => id === chosen);
  const clock = standard.structures.find(({ id }) => id === structure)?.clock === true;
  if (observedHour === '' && (!clock || finding === undefined || finding.clock === 'none')) return null;
  const choices = hours.map((hour) => ({ value: String(hour), label: hourWords(hour) }));
  const turn = standard.positions.find(({ id }) => id === position)?.turn;
  const onChild = observedHour === '' ? undefined : anatomicalHour(Number(observedHour), position, standard);
  return (
    <>
      <FormSelect
        control={control}
        name={`${at}.observedHour`}
        label={words.observedHour}
        hint={onChild === undefined ? undefined : words.onChild({ hour: hourWords(onChild) })}
        choices={choices}
      />
      {position !== '' && turn === undefined ? (
        <FormSelect
          control={control}
          name={`${at}.anatomicalHour`}
          label={words.anatomicalHour}
          hint={words.hourByHand}
          choices={choices}
        />
      ) : null}
    </>
  );
}

/** What looking again showed; asked of an interruption of the hymen. */
function SecondFields({ index }: { readonly index: number }) {
  const { anogenital: words } = useText();
  const standard = useStandard().anogenital;
  const { control } = useAnogenital().form;
  const { positions } = useAnogenitalChoices();
  const at = `observations.${index}` as const;
  const { finding: chosen, secondPosition } = useWatch({ control, name: at });
  const isDefect = standard.findings.find(({ id }) => id === chosen)?.defect === true;
  if (!isDefect && secondPosition === '') return null;
  return (
    <>
      <FormSelect control={control} name={`${at}.secondPosition`} label={words.second} choices={positions} />
      {secondPosition === '' ? null : (
        <FormSelect
          control={control}
          name={`${at}.secondOutcome`}
          label={words.secondOutcome}
          choices={Object.entries(words.secondOutcomes).map(([value, label]) => ({ value, label }))}
        />
      )}
    </>
  );
}
