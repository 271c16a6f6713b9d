import { type FormEvent, type Ref, useEffect, useImperativeHandle, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { InjuryId } from '../../../../shared/kernel/record-id.ts';
import { type AppAction, useActions } from '../../../api/actions-context.tsx';
import { DraftNote } from '../../../api/draft-note.tsx';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import type { PlateFamily } from '../../../body-map/plate-families.ts';
import { Button } from '../../../components/button.tsx';
import { FormSelect, FormTextArea } from '../../../components/form/form-fields.tsx';
import { useLookup } from '../../../record/use-lookup.ts';
import { EarlierField } from '../series/earlier-field.tsx';
import { CompletenessLine } from './completeness-line.tsx';
import { CountField } from './count-field.tsx';
import { FeatureFields } from './feature-fields.tsx';
import { FeatureSources } from './feature-sources.tsx';
import type { DrawnPlace, InjuryControl, InjuryFormMethods } from './injury-draft.ts';
import styles from './injury-form.module.css';
import { InjuryFormHead } from './injury-form-head.tsx';
import { InjuryPreview } from './injury-preview.tsx';
import { KeepTemplate } from './keep-template.tsx';
import { MeasuredOnMap } from './measured-on-map.tsx';
import { PlaceField } from './place-field.tsx';
import { setPlace } from './set-place.ts';
import { SizeFields } from './size-fields.tsx';
import { TakeOver } from './take-over.tsx';
import { TypeField } from './type-field.tsx';
import { useEnterKey } from './use-enter-key.ts';
import { useFollowPlate } from './use-follow-plate.ts';
import { type InjuryTarget, type SavedInjury, useInjuryForm } from './use-injury-form.ts';

/** What the map and the list may ask of an open form. */
export interface InjuryFormHandle {
  readonly setPlace: (place: DrawnPlace) => void;
  readonly isDirty: () => boolean;
  readonly discard: () => Promise<void>;
}

export interface InjuryFormProps {
  readonly target: InjuryTarget;
  readonly ref: Ref<InjuryFormHandle>;
  /** The place as it stands in the form, for the map. */
  readonly onPlace: (place: DrawnPlace | null) => void;
  /** Turns the map to a flat drawing. */
  readonly onShowPlate: (family: PlateFamily) => void;
  readonly onSaved: (saved: SavedInjury, next: 'close' | 'another') => void;
  readonly onClose: () => void;
  readonly onCopy: () => void;
  readonly onRemoved: () => void;
}

/** Everything recorded of one injury; works by keyboard from top to bottom and loses nothing that was typed. */
export function InjuryForm(props: InjuryFormProps) {
  const { target, ref, onPlace, onSaved, onClose } = props;
  const injury = useInjuryForm(target);
  const { form, draft, save } = injury;
  const { control, reset } = form;
  const dirty = form.formState.isDirty;
  const [shape, plate] = useWatch({ control, name: ['shape', 'plate'] });
  useEffect(() => onPlace(shape === null ? null : { shape, plate }), [shape, plate, onPlace]);
  useFollowPlate(form, draft.status === 'ready');
  useImperativeHandle(ref, () => ({
    setPlace: (next) => setPlace(form, next, form.formState.isSubmitted),
    isDirty: () => dirty,
    discard: draft.discard,
  }));
  useEffect(() => {
    if (draft.status === 'ready' && target.kind === 'new') form.setFocus('type');
  }, [draft.status, target, form]);
  const onKeyDown = useEnterKey(form);
  const finish = async (next: 'close' | 'another'): Promise<void> => {
    const saved = await save();
    if (saved !== undefined) onSaved(saved, next);
  };
  const close = (): void => {
    void draft.discard();
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void finish('close');
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <InjuryFormHead {...props} onClose={close} note={<DraftNote draft={draft} onDiscard={() => reset()} />} />
      <div className={styles.fields}>
        <FailureNotice failure={injury.failure} />
        <Fields
          form={form}
          onShowPlate={props.onShowPlate}
          ownId={target.kind === 'edit' ? target.injury.id : undefined}
        />
      </div>
      <Foot control={control} saving={injury.saving} onFinish={finish} />
    </form>
  );
}

interface FieldsProps extends Pick<InjuryFormProps, 'onShowPlate'> {
  readonly form: InjuryFormMethods;
  readonly ownId: InjuryId | undefined;
}

function Fields({ form: methods, onShowPlate, ownId }: FieldsProps) {
  const { control } = methods;
  const lookup = useLookup();
  const { form } = useText().examination;
  const codes = useCodes();
  const typeId = useWatch({ control, name: 'type' });
  const type = lookup.injuryType(typeId);
  return (
    <>
      <PlaceField control={control} onShowPlate={onShowPlate} />
      <TypeField control={control} />
      <TakeOver form={methods} ownId={ownId} />
      {type?.group === 'none' ? null : <CountField control={control} />}
      {type?.size === 'none' ? null : <SizeFields control={control} rule={type?.size ?? 'optional'} />}
      <MeasuredOnMap form={methods} sized={type?.size !== 'none'} />
      <EarlierField control={control} />
      <FeatureFields control={control} typeId={typeId} />
      <KeepTemplate control={control} />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{form.cause}</legend>
        <FormTextArea
          control={control}
          name="statedCause"
          label={form.statedCause}
          hint={form.statedCauseHint}
          rows={2}
          maxLength={1000}
        />
        <FormSelect
          control={control}
          name="statedBy"
          label={form.statedBy}
          width="half"
          choices={codes.choices('statement-source')}
        />
      </fieldset>
      <FormTextArea control={control} name="remarks" label={form.remarks} rows={2} maxLength={2000} />
      <InjuryPreview control={control} ownId={ownId} />
      <FeatureSources typeId={typeId} />
    </>
  );
}

interface FootProps {
  readonly control: InjuryControl;
  readonly saving: boolean;
  readonly onFinish: (next: 'close' | 'another') => Promise<void>;
}

function Foot({ control, saving, onFinish }: FootProps) {
  const { form } = useText().examination;
  const actions = useMemo<readonly AppAction[]>(
    () => [
      { id: 'injury:save', label: form.save, keys: 'Ctrl+S', run: () => void onFinish('close') },
      { id: 'injury:next', label: form.saveAndNext, keys: 'Ctrl+Enter', run: () => void onFinish('another') },
    ],
    [form, onFinish],
  );
  useActions(actions);
  return (
    <footer className={styles.foot}>
      <CompletenessLine control={control} />
      <div className={styles.buttons}>
        <Button disabled={saving} keys="Ctrl+Enter" onClick={() => void onFinish('another')}>
          {form.saveAndNext}
        </Button>
        <Button tone="primary" type="submit" disabled={saving} keys="Ctrl+S">
          {form.save}
        </Button>
      </div>
    </footer>
  );
}
