import { X } from 'lucide-react';
import { useMemo } from 'react';
import { useController, useWatch } from 'react-hook-form';
import type { DrawingMeasures } from '../../../../shared/domain/body/measure-drawing.ts';
import { landmarkOfDrawing } from '../../../../shared/domain/injury/drawn-records.ts';
import { directionWord } from '../../../../shared/domain/injury/word-landmarks.ts';
import { capitalise } from '../../../../shared/text/sentence.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { Button, IconButton } from '../../../components/button.tsx';
import type { Choice } from '../../../components/choice.ts';
import { MillimetreField } from '../../../components/decimal-field.tsx';
import { FormCombo, FormSegmented, FormSelect } from '../../../components/form/form-fields.tsx';
import { lengthWords } from '../../../record/size-words.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import type { InjuryFormMethods } from './injury-draft.ts';
import formStyles from './injury-form.module.css';
import { directionsFrom, measuredFrom } from './landmark-draft.ts';
import type { LandmarkRows } from './map-measures.tsx';
import styles from './measured-on-map.module.css';

export interface LandmarkFieldsProps {
  readonly form: InjuryFormMethods;
  readonly rows: LandmarkRows;
  /** The nearest landmarks by the map: the first that is not named yet begins a measured distance. */
  readonly nearest: DrawingMeasures['landmarks'];
}

/** The distances that the description names, taken from the map or measured on the child; two at most. */
export function LandmarkFields({ form, rows, nearest }: LandmarkFieldsProps) {
  const { texts } = useLanguage();
  const words = texts.bodyMeasures;
  const entered = useWatch({ control: form.control, name: 'landmarks' });
  const next = nearest.find(({ landmarkId }) => entered.every((row) => row.landmarkId !== landmarkId));
  const enterMeasured = (): void => {
    if (next !== undefined)
      rows.append(measuredFrom(landmarkOfDrawing(next, {})), {
        focusName: `landmarks.${rows.fields.length}.distanceMm`,
      });
  };
  return (
    <>
      {rows.fields.map((field, index) => (
        <LandmarkRow key={field.id} form={form} index={index} onRemove={() => rows.remove(index)} />
      ))}
      {rows.fields.length >= 2 || next === undefined ? null : (
        <div>
          <Button onClick={enterMeasured}>{words.enterMeasured}</Button>
        </div>
      )}
    </>
  );
}

interface LandmarkRowProps {
  readonly form: InjuryFormMethods;
  readonly index: number;
  readonly onRemove: () => void;
}

function LandmarkRow({ form, index, onRemove }: LandmarkRowProps) {
  const { language, texts } = useLanguage();
  const words = texts.bodyMeasures;
  const { control } = form;
  const { landmarks } = useLookup().standard['body-landmarks'];
  const row = useWatch({ control, name: `landmarks.${index}` });
  const choices = useMemo(
    () => landmarks.map(({ id, label }) => ({ value: id, label: capitalise(label[language]) })),
    [landmarks, language],
  );
  const named = choices.find(({ value }) => value === row.landmarkId)?.label ?? row.landmarkId;
  return (
    <fieldset className={styles.row} aria-label={`${words.landmarks}: ${named}`}>
      <div className={styles.rowHead}>
        <FormCombo control={control} name={`landmarks.${index}.landmarkId`} label={words.landmark} choices={choices} />
        <IconButton label={words.remove({ landmark: named })} icon={<X aria-hidden size={16} />} onClick={onRemove} />
      </div>
      <div className={formStyles.threeFields}>
        <DistanceField form={form} index={index} />
        <DirectionField form={form} index={index} kind="upright" />
        <DirectionField form={form} index={index} kind="across" />
      </div>
      <FormSegmented
        control={control}
        name={`landmarks.${index}.method`}
        label={words.method}
        choices={(['measured', 'drawn'] as const).map((value) => ({ value, label: words.methods[value] }))}
      />
    </fieldset>
  );
}

/** A distance that is typed was measured: the map's own numbers come by its button. */
function DistanceField({ form, index }: Omit<LandmarkRowProps, 'onRemove'>) {
  const { texts } = useLanguage();
  const { field, fieldState } = useController({ control: form.control, name: `landmarks.${index}.distanceMm` });
  const { value } = field;
  return (
    <MillimetreField
      ref={field.ref}
      label={texts.bodyMeasures.landmarkDistance}
      required
      min={0}
      value={value}
      error={fieldState.error?.message}
      hint={typeof value === 'number' ? texts.examination.form.inCm({ cm: lengthWords(value, texts) }) : undefined}
      onBlur={field.onBlur}
      onChange={(next) => {
        field.onChange(next);
        form.setValue(`landmarks.${index}.method`, 'measured', { shouldDirty: true });
      }}
    />
  );
}

function DirectionField({
  form,
  index,
  kind,
}: Omit<LandmarkRowProps, 'onRemove'> & { readonly kind: 'upright' | 'across' }) {
  const { language, texts } = useLanguage();
  const words = texts.bodyMeasures;
  const file = useLookup().standard['body-landmarks'];
  const row = useWatch({ control: form.control, name: `landmarks.${index}` });
  const landmark = file.landmarks.find(({ id }) => id === row.landmarkId);
  const choices = directionsFrom(landmark, kind, row[kind]).map(
    (direction): Choice => ({
      value: direction,
      label: file.words[language].directions[directionWord(direction, landmark)].joined,
    }),
  );
  return (
    <FormSelect
      control={form.control}
      name={`landmarks.${index}.${kind}`}
      label={words[kind]}
      placeholder={words.none}
      choices={choices}
    />
  );
}
