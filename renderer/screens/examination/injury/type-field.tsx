import { useMemo } from 'react';
import { useController } from 'react-hook-form';
import { useLanguage } from '../../../api/language-context.tsx';
import { ComboField } from '../../../components/combo-field.tsx';
import { focusWithin } from '../../../record/focus-within.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import type { InjuryControl } from './injury-draft.ts';
import styles from './injury-form.module.css';

/** The kind of injury, found by typing, with the standard's definition below it. */
export function TypeField({ control }: { readonly control: InjuryControl }) {
  const { language, texts } = useLanguage();
  const { form } = texts.examination;
  const lookup = useLookup();
  const { field, fieldState } = useController({ control, name: 'type' });
  const choices = useMemo(
    () => lookup.standard['injury-types'].map((type) => ({ value: type.id, label: type.label[language] })),
    [lookup, language],
  );
  const type = lookup.injuryType(field.value);
  return (
    <div ref={focusWithin(field.ref)}>
      <ComboField
        label={form.type}
        required
        placeholder={form.typeHint}
        choices={choices}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        error={fieldState.error?.message}
      />
      {type === undefined ? null : (
        <p className={styles.definition}>
          {type.definition[language]} {type.discriminators?.[language]}
        </p>
      )}
    </div>
  );
}
