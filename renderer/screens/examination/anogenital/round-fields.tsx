import { Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { ViewOutcome } from '../../../../shared/domain/examination/anogenital.ts';
import { capitalise } from '../../../../shared/text/sentence.ts';
import { useLanguage, useText } from '../../../api/language-context.tsx';
import { useStandard } from '../../../api/standard-context.tsx';
import { Button, IconButton } from '../../../components/button.tsx';
import { FormSelect, FormText } from '../../../components/form/form-fields.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import sheet from '../details/details.module.css';
import styles from './anogenital.module.css';
import { useAnogenital } from './anogenital-form.tsx';
import { emptyCells, needsReason } from './anogenital-values.ts';
import { useAnogenitalChoices } from './use-anogenital-choices.ts';

/** What each structure showed in each position and by each technique. */
export function RoundFields() {
  const { anogenital: words } = useText();
  const { mayRecord } = useExamination();
  const { structures } = useStandard().anogenital;
  const { control } = useAnogenital().form;
  const { fields, append, remove } = useFieldArray({ control, name: 'rounds', keyName: '_k' });
  const title = useId();
  const add = (): void => append({ position: '', technique: 'inspection', cells: emptyCells(structures) });
  return (
    <section className={sheet.section} aria-labelledby={title}>
      <h3 id={title}>{words.views}</h3>
      <p className={sheet.hint}>{words.viewsHint}</p>
      <ol className={sheet.statements}>
        {fields.map((field, index) => (
          <Round key={field._k} index={index} onRemove={mayRecord ? () => remove(index) : undefined} />
        ))}
      </ol>
      {mayRecord ? (
        <Button icon={<Plus aria-hidden />} onClick={add}>
          {words.addRound}
        </Button>
      ) : null}
    </section>
  );
}

interface RoundProps {
  readonly index: number;
  /** Absent where nothing may be recorded. */
  readonly onRemove: (() => void) | undefined;
}

function Round({ index, onRemove }: RoundProps) {
  const { language, texts } = useLanguage();
  const { anogenital: words } = texts;
  const { control, setValue, getValues } = useAnogenital().form;
  const { positions, techniques, structures } = useAnogenitalChoices();
  const rounds = useWatch({ control, name: 'rounds' });
  const round = rounds[index];
  const at = `rounds.${index}` as const;
  const number = { index: index + 1 };
  const twice = rounds.some(
    ({ position, technique }, other) =>
      other < index && position !== '' && position === round?.position && technique === round.technique,
  );
  const shown = structures.filter(({ own, id }) => own || (round?.cells[id]?.outcome ?? '') !== '');
  const restNormal = (): void => {
    for (const { id, own } of shown) {
      if (own && getValues(`${at}.cells.${id}.outcome`) === '')
        setValue(`${at}.cells.${id}.outcome`, 'normal', { shouldDirty: true });
    }
  };
  return (
    <li className={styles.round} aria-label={words.round(number)}>
      <div className={styles.roundHead}>
        <FormSelect control={control} name={`${at}.position`} label={words.position} required choices={positions} />
        <FormSelect control={control} name={`${at}.technique`} label={words.technique} required choices={techniques} />
        {onRemove === undefined ? null : <Button onClick={restNormal}>{words.allNormal}</Button>}
        {onRemove === undefined ? null : (
          <IconButton label={words.removeRound(number)} icon={<Trash2 aria-hidden />} onClick={onRemove} />
        )}
      </div>
      {twice ? (
        <p role="status" className={sheet.warn}>
          {words.roundTwice}
        </p>
      ) : null}
      <div className={styles.cells}>
        {shown.map(({ id, label }) => (
          <Cell key={id} round={index} structure={id} label={capitalise(label[language])} />
        ))}
      </div>
    </li>
  );
}

interface CellProps {
  readonly round: number;
  readonly structure: string;
  readonly label: string;
}

function Cell({ round, structure, label }: CellProps) {
  const { anogenital: words } = useText();
  const { control, formState } = useAnogenital().form;
  const at = `rounds.${round}.cells.${structure}` as const;
  const { outcome = '', reason = '' } = useWatch({ control, name: at }) ?? {};
  const asked = needsReason(outcome);
  const missing = asked && reason.trim() === '' && formState.submitCount > 0;
  return (
    <div className={styles.cell}>
      <FormSelect
        control={control}
        name={`${at}.outcome`}
        label={label}
        placeholder={words.notRecorded}
        choices={ViewOutcome.options.map((value) => ({ value, label: words.outcomes[value] }))}
      />
      {asked ? (
        <FormText
          control={control}
          name={`${at}.reason`}
          label={words.reason({ structure: label })}
          hint={missing ? words.reasonMissing : undefined}
          required
          maxLength={300}
        />
      ) : null}
    </div>
  );
}
