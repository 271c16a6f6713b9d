import { useWatch } from 'react-hook-form';
import type { InjuryType } from '../../../../shared/domain/standard/injury-type.ts';
import { useText } from '../../../api/language-context.tsx';
import { FormMillimetre, FormSegmented } from '../../../components/form/form-fields.tsx';
import { lengthWords } from '../../../record/size-words.ts';
import type { InjuryControl } from './injury-draft.ts';
import styles from './injury-form.module.css';
import { SizeOfPhoto } from './size-of-photo.tsx';

export interface SizeFieldsProps {
  readonly control: InjuryControl;
  readonly rule: InjuryType['size'];
}

const orientations = ['longitudinal', 'transverse', 'oblique', 'round'] as const;
const methods = ['measured', 'estimated', 'photo'] as const;

/** Length, width and depth in mm, the direction of the length, and whether they were measured or estimated. */
export function SizeFields({ control, rule }: SizeFieldsProps) {
  const texts = useText();
  const { form } = texts.examination;
  const size = useWatch({ control, name: 'size' });
  const photoSize = useWatch({ control, name: 'photoSize' });
  // A size is said to be from a photo only where something was measured in one.
  const offered = methods.filter((method) => method !== 'photo' || photoSize !== null || size.method === 'photo');
  const inCm = (value: unknown): string | undefined =>
    typeof value === 'number' ? form.inCm({ cm: lengthWords(value, texts) }) : undefined;
  const required = rule === 'required';
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{form.size}</legend>
      <div className={styles.threeFields}>
        <FormMillimetre
          control={control}
          name="size.lengthMm"
          label={form.length}
          required={required}
          hint={inCm(size.lengthMm)}
        />
        <FormMillimetre
          control={control}
          name="size.widthMm"
          label={form.width}
          required={required}
          hint={inCm(size.widthMm)}
        />
        <FormMillimetre control={control} name="size.depthMm" label={form.depth} hint={inCm(size.depthMm)} />
      </div>
      <div className={styles.row}>
        <FormSegmented
          control={control}
          name="size.method"
          label={form.method}
          required={required}
          choices={offered.map((value) => ({ value, label: form.methods[value] }))}
        />
        <FormSegmented
          control={control}
          name="size.orientation"
          label={form.orientation}
          choices={orientations.map((value) => ({ value, label: form.orientations[value] }))}
        />
      </div>
      {photoSize === null ? null : <SizeOfPhoto size={photoSize} />}
    </fieldset>
  );
}
