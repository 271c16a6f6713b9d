import type { ReactNode } from 'react';
import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { FormDecimal, FormSelect, FormTextArea } from '../../../components/form/form-fields.tsx';
import { ComaFields } from './coma-fields.tsx';
import styles from './details.module.css';
import { useDetails } from './details-form.tsx';
import { DetailsSheet } from './details-sheet.tsx';
import { PainFields } from './pain-fields.tsx';

/** Measures, vital signs, pain, consciousness, maturity, motor development and impressions. The ranges are those of the record's schema: plausible from birth to 18 years. */
export function GeneralTab() {
  const { examination, examinationDetails } = useText();
  const { general: words } = examinationDetails;
  return (
    <DetailsSheet>
      <p className={styles.hint}>{examination.details.measuresHint}</p>
      <div className={styles.groups}>
        <div className={styles.column}>
          <Group title={words.measures}>
            <Measures />
          </Group>
          <Group title={words.vitals}>
            <VitalSigns />
          </Group>
          <Group title={words.pain}>
            <PainFields />
          </Group>
        </div>
        <div className={styles.column}>
          <Group title={words.coma}>
            <ComaFields />
          </Group>
          <Maturity />
        </div>
        <div className={styles.column}>
          <Group title={words.development}>
            <Development />
          </Group>
        </div>
      </div>
    </DetailsSheet>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.groupTitle}>{title}</legend>
      {children}
    </fieldset>
  );
}

function Measures() {
  const { details: words } = useText().examination;
  const { control } = useDetails().form;
  return (
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
  );
}

/** Limits of entry as `VitalSigns` has them. */
const signs = [
  { name: 'heartRate', unit: undefined, min: 20, max: 300, decimals: 0 },
  { name: 'respiratoryRate', unit: undefined, min: 4, max: 120, decimals: 0 },
  { name: 'systolic', unit: 'mmHg', min: 30, max: 250, decimals: 0 },
  { name: 'diastolic', unit: 'mmHg', min: 10, max: 180, decimals: 0 },
  { name: 'temperatureC', unit: '°C', min: 25, max: 43, decimals: 1 },
  { name: 'saturation', unit: '%', min: 30, max: 100, decimals: 0 },
] as const;

function VitalSigns() {
  const { general: words } = useText().examinationDetails;
  const { control } = useDetails().form;
  return (
    <div className={styles.measures}>
      {signs.map(({ name, unit, ...range }) => (
        <FormDecimal
          key={name}
          control={control}
          name={`general.vitals.${name}`}
          label={words[name === 'temperatureC' ? 'temperature' : name]}
          unit={unit ?? words.perMinute}
          {...range}
        />
      ))}
    </div>
  );
}

/** Only where the edition has the lists. */
function Maturity() {
  const { general: words } = useText().examinationDetails;
  const codes = useCodes();
  const { control } = useDetails().form;
  const parts = [
    { name: 'breast', list: 'tanner-breast' },
    { name: 'genital', list: 'tanner-genital' },
    { name: 'pubicHair', list: 'tanner-pubic-hair' },
  ] as const;
  const shown = parts.filter(({ list }) => codes.list(list) !== undefined);
  if (shown.length === 0) return null;
  return (
    <Group title={words.maturity}>
      <p className={styles.note}>{words.maturityHint}</p>
      {shown.map(({ name, list }) => (
        <FormSelect
          key={name}
          control={control}
          name={`general.maturity.${name}`}
          label={words[name]}
          choices={codes.choices(list)}
        />
      ))}
    </Group>
  );
}

function Development() {
  const { examination, examinationDetails } = useText();
  const { details: words } = examination;
  const { general: more } = examinationDetails;
  const codes = useCodes();
  const { control } = useDetails().form;
  return (
    <>
      <FormSelect
        control={control}
        name="general.motorLevel"
        label={words.motorLevel}
        hint={words.motorLevelHint}
        choices={codes.choices('motor-level')}
      />
      <FormTextArea
        control={control}
        name="general.motorNotes"
        label={more.motorNotes}
        hint={more.motorNotesHint}
        rows={2}
        maxLength={1000}
      />
      <FormTextArea control={control} name="general.skin" label={more.skin} rows={2} maxLength={1000} />
      <FormTextArea control={control} name="general.nutrition" label={more.nutrition} rows={2} maxLength={1000} />
      <FormTextArea control={control} name="general.clothing" label={more.clothing} rows={2} maxLength={1000} />
      <FormTextArea
        control={control}
        name="general.impression"
        label={words.impression}
        hint={words.impressionHint}
        rows={4}
        maxLength={4000}
      />
    </>
  );
}
