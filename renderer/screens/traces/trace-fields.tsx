import { type Control, useController, useWatch } from 'react-hook-form';
import type { TraceDetails } from '../../../shared/domain/trace/trace.ts';
import { traceWords } from '../../../shared/domain/trace/trace-words.ts';
import { useLanguage } from '../../api/language-context.tsx';
import {
  FormCheck,
  FormCombo,
  FormDateTime,
  FormSegmented,
  FormSelect,
  FormText,
  FormTextArea,
} from '../../components/form/form-fields.tsx';
import { FieldRow } from '../../components/split-layout.tsx';
import { useInjuryChoices } from '../../record/use-injury-choices.ts';
import { useLookup } from '../../record/use-lookup.ts';
import { PointField } from './point-field.tsx';
import type { TraceValues } from './trace-values.ts';
import { useTraceChoices } from './use-traces.ts';

interface TraceFieldsProps {
  readonly control: Control<TraceValues, unknown, TraceDetails>;
}

/** The fields of a trace in the order of the work: what, where, when and by whom, how it is kept. */
export function TraceFields({ control }: TraceFieldsProps) {
  const { language, texts } = useLanguage();
  const { fields } = texts.traces;
  const { standard } = useLookup();
  const choices = useTraceChoices();
  const injuries = useInjuryChoices();
  const kind = useWatch({ control, name: 'kind' });
  const usual = standard.traces.kinds.find(({ id }) => id === kind);
  const { cleaning } = traceWords(language);
  return (
    <>
      <FieldRow>
        <FormText control={control} name="sin" label={fields.sin} hint={fields.sinHint} autoFocus />
        <FormCombo control={control} name="kind" label={fields.kind} required choices={choices('kinds')} />
      </FieldRow>
      <FormSelect control={control} name="method" label={fields.method} choices={choices('methods', usual?.methods)} />
      <PlaceFields control={control} />
      <FieldRow>
        <FormCombo
          control={control}
          name="site"
          label={fields.site}
          hint={fields.siteHint}
          choices={choices('sites')}
        />
        <FormSelect control={control} name="injuryId" label={fields.injury} choices={injuries} />
      </FieldRow>
      <FormSegmented
        control={control}
        name="cleaning"
        label={fields.cleaning}
        choices={Object.entries(cleaning).map(([value, label]) => ({ value, label }))}
      />
      <FormDateTime control={control} name="takenAt" label={fields.takenAt} required />
      <FieldRow>
        <FormText control={control} name="takenBy" label={fields.takenBy} />
        <FormText control={control} name="witness" label={fields.witness} />
      </FieldRow>
      <FieldRow>
        <FormSelect
          control={control}
          name="packaging"
          label={fields.packaging}
          choices={choices('packaging', usual?.packaging)}
        />
        <FormText control={control} name="seal" label={fields.seal} />
      </FieldRow>
      <FormSelect control={control} name="storage" label={fields.storage} choices={choices('storage')} />
      <FormCheck control={control} name="control" label={fields.control} />
      <FormTextArea control={control} name="remarks" label={fields.remarks} rows={2} />
    </>
  );
}

function PlaceFields({ control }: TraceFieldsProps) {
  const { language, texts } = useLanguage();
  const { fields } = texts.traces;
  const { regions } = useLookup();
  const placeKind = useWatch({ control, name: 'placeKind' });
  return (
    <>
      <FormSegmented
        control={control}
        name="placeKind"
        label={fields.placeKind}
        required
        choices={Object.entries(fields.placeKinds).map(([value, label]) => ({ value, label }))}
      />
      {placeKind === 'region' ? (
        <FormCombo
          control={control}
          name="regionId"
          label={fields.region}
          required
          choices={regions.regions.map(({ id, label }) => ({ value: id, label: label[language] }))}
        />
      ) : null}
      {placeKind === 'object' ? <FormText control={control} name="what" label={fields.what} required /> : null}
      {placeKind === 'region' || placeKind === 'object' ? null : <PointedPlace control={control} />}
    </>
  );
}

function PointedPlace({ control }: TraceFieldsProps) {
  const { field, fieldState } = useController({ control, name: 'shape' });
  return <PointField value={field.value} onChange={field.onChange} error={fieldState.error?.message} />;
}
