import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { FormDecimal, FormSelect, FormTextArea } from '../../../components/form/form-fields.tsx';
import styles from './details.module.css';
import { useDetails } from './details-form.tsx';
import { DetailsSheet } from './details-sheet.tsx';

/** Measures, motor development and general impression. The ranges are those of the record's schema: plausible from birth to 18 years. */
export function GeneralTab() {
  const { details: words } = useText().examination;
  const codes = useCodes();
  const { control } = useDetails().form;
  return (
    <DetailsSheet>
      <div className={styles.narrow}>
        <div className={styles.measures}>
          <FormDecimal
            control={control}
            name="general.weightKg"
            label={words.weight}
            unit="kg"
            min={0.3}
            max={200}
            decimals={3}
          />
          <FormDecimal
            control={control}
            name="general.heightCm"
            label={words.height}
            unit="cm"
            min={25}
            max={220}
            decimals={1}
          />
          <FormDecimal
            control={control}
            name="general.headCircumferenceCm"
            label={words.headCircumference}
            unit="cm"
            min={20}
            max={70}
            decimals={1}
          />
        </div>
        <p className={styles.hint}>{words.measuresHint}</p>
        <FormSelect
          control={control}
          name="general.motorLevel"
          label={words.motorLevel}
          hint={words.motorLevelHint}
          width="half"
          choices={codes.choices('motor-level')}
        />
        <FormTextArea
          control={control}
          name="general.impression"
          label={words.impression}
          hint={words.impressionHint}
          rows={6}
          maxLength={4000}
        />
      </div>
    </DetailsSheet>
  );
}
