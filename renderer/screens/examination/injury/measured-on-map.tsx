import { useFieldArray, useWatch } from 'react-hook-form';
import type { BodyShape } from '../../../../shared/domain/body/address.ts';
import { useText } from '../../../api/language-context.tsx';
import { showDecimal } from '../../../components/parse-decimal.ts';
import type { InjuryFormMethods } from './injury-draft.ts';
import formStyles from './injury-form.module.css';
import { LandmarkFields } from './landmark-fields.tsx';
import { MapMeasures } from './map-measures.tsx';
import styles from './measured-on-map.module.css';
import { type MeasuredDrawing, useChildSize, useDrawingMeasures } from './use-drawing-measures.ts';
import { useFollowDrawing } from './use-follow-drawing.ts';
import { useMeasureContradictions } from './use-measure-contradictions.ts';

export interface MeasuredOnMapProps {
  readonly form: InjuryFormMethods;
  /** Whether this type of injury has a size. */
  readonly sized: boolean;
}

/**
 * What the drawing on the body map measures, on what basis, and what of it goes into the description. Nothing is recorded by itself; a place
 * on a flat drawing, which is not to scale, is not measured on it.
 */
export function MeasuredOnMap({ form, sized }: MeasuredOnMapProps) {
  const [shape, plate] = useWatch({ control: form.control, name: ['shape', 'plate'] });
  if (shape === null) return null;
  return plate === null ? <Measured form={form} sized={sized} shape={shape} /> : <MeasuredOnChild form={form} />;
}

function Measured({ form, sized, shape }: MeasuredOnMapProps & { readonly shape: BodyShape }) {
  const { bodyMeasures: words, contradictions } = useText();
  const { control } = form;
  const drawing = useDrawingMeasures(shape);
  const measures = drawing.kind === 'ready' ? drawing.measures : undefined;
  const rows = useFieldArray({ control, name: 'landmarks' });
  useFollowDrawing(form, shape, measures);
  const codes = useMeasureContradictions(control, drawing.kind === 'ready' ? drawing.model : undefined);
  return (
    <fieldset className={formStyles.group}>
      <legend className={formStyles.legend}>{words.title}</legend>
      {drawing.kind === 'failed' ? <p className={styles.basis}>{words.failed}</p> : <Basis drawing={drawing} />}
      {measures === undefined ? null : <MapMeasures {...{ form, rows, measures, sized }} />}
      <LandmarkFields form={form} rows={rows} nearest={measures?.landmarks ?? []} />
      {codes.map((code) => (
        <p key={code} role="status" className={formStyles.contradiction}>
          {contradictions[code]}
        </p>
      ))}
    </fieldset>
  );
}

/** Distances that were measured on the child, of a place on a flat drawing, can be corrected and taken away. */
function MeasuredOnChild({ form }: Pick<MeasuredOnMapProps, 'form'>) {
  const { bodyMeasures: words } = useText();
  const rows = useFieldArray({ control: form.control, name: 'landmarks' });
  if (rows.fields.length === 0) return null;
  return (
    <fieldset className={formStyles.group}>
      <legend className={formStyles.legend}>{words.landmarks}</legend>
      <LandmarkFields form={form} rows={rows} nearest={[]} />
    </fieldset>
  );
}

/** Whose body the numbers are those of. */
function Basis({ drawing }: { readonly drawing: Extract<MeasuredDrawing, { readonly kind: 'ready' }> }) {
  const { bodyMeasures: words, components } = useText();
  const { heightCm } = useChildSize();
  const { model, measures } = drawing;
  if (model === undefined || measures === undefined)
    return (
      <p className={styles.basis} role="status">
        {words.working}
      </p>
    );
  return (
    <p className={styles.basis}>
      {heightCm === undefined
        ? words.onMannequin({ years: model.ageYears })
        : words.onChild({ cm: showDecimal(heightCm, components.locale) })}
    </p>
  );
}
