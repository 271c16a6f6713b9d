import { useController } from 'react-hook-form';
import { useText } from '../../../api/language-context.tsx';
import { DecimalField } from '../../../components/decimal-field.tsx';
import { SegmentedField } from '../../../components/radio-field.tsx';
import type { InjuryControl } from './injury-draft.ts';
import styles from './injury-form.module.css';

/** How many lesions the injury stands for: one, an exact number, or a group with an estimate. */
export function CountField({ control }: { readonly control: InjuryControl }) {
  const { form } = useText().examination;
  const { field, fieldState } = useController({ control, name: 'count' });
  const { value } = field;
  const choices = (['single', 'exact', 'cluster'] as const).map((kind) => ({ value: kind, label: form.counts[kind] }));
  const error = fieldState.error as
    | { readonly count?: { readonly message?: string }; readonly about?: { readonly message?: string } }
    | undefined; // The errors of the parts of a count.
  const choose = (kind: string): void =>
    field.onChange({ kind: choices.find((choice) => choice.value === kind)?.value ?? 'single' });
  const common = { unit: form.pieces, min: 2, max: 500, decimals: 0, onBlur: field.onBlur } as const;
  return (
    <div className={styles.row}>
      <SegmentedField label={form.count} choices={choices} value={value.kind} onChange={choose} />
      {value.kind === 'exact' ? (
        <DecimalField
          {...common}
          label={form.exactCount}
          required
          value={value.count}
          error={error?.count?.message}
          onChange={(count) => field.onChange({ kind: 'exact', count })}
        />
      ) : null}
      {value.kind === 'cluster' ? (
        <DecimalField
          {...common}
          label={form.about}
          value={value.about}
          error={error?.about?.message}
          onChange={(about) => field.onChange({ kind: 'cluster', about })}
        />
      ) : null}
    </div>
  );
}
