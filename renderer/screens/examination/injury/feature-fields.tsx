import { useText } from '../../../api/language-context.tsx';
import { useLookup } from '../../../record/use-lookup.ts';
import { DescriptorField } from './descriptor-field.tsx';
import type { InjuryControl } from './injury-draft.ts';
import styles from './injury-form.module.css';

export interface FeatureFieldsProps {
  readonly control: InjuryControl;
  readonly typeId: string;
}

/** What the standard wants recorded of this kind of injury, in its order. */
export function FeatureFields({ control, typeId }: FeatureFieldsProps) {
  const { form } = useText().examination;
  const lookup = useLookup();
  const type = lookup.injuryType(typeId);
  if (type === undefined) return <p className={styles.hint}>{form.featuresFirstType}</p>;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{form.features}</legend>
      {type.descriptors.map(({ id, required }) => {
        const descriptor = lookup.descriptor(id);
        return descriptor === undefined ? null : (
          <DescriptorField key={`${typeId}:${id}`} control={control} descriptor={descriptor} required={required} />
        );
      })}
    </fieldset>
  );
}
