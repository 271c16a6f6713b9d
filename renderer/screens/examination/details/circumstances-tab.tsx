import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import {
  FormCheckList,
  FormDateTime,
  FormSelect,
  FormText,
  FormTextArea,
} from '../../../components/form/form-fields.tsx';
import styles from './details.module.css';
import { useDetails } from './details-form.tsx';
import { DetailsSheet } from './details-sheet.tsx';
import { InterruptionFields } from './interruption-fields.tsx';

/** When, where, by whom and how the child was examined, and what limited it. */
export function CircumstancesTab() {
  const { details: words } = useText().examination;
  const codes = useCodes();
  const { control } = useDetails().form;
  return (
    <DetailsSheet>
      <div className={styles.columns}>
        <div className={styles.column}>
          <FormDateTime control={control} name="startedAt" label={words.startedAt} required />
          <FormDateTime control={control} name="endedAt" label={words.endedAt} hint={words.endedAtHint} />
          <FormSelect control={control} name="place" label={words.place} required choices={codes.choices('place')} />
          <FormText control={control} name="examiner" label={words.examiner} required maxLength={120} />
          <FormTextArea
            control={control}
            name="limits"
            label={words.limits}
            hint={words.limitsHint}
            rows={4}
            maxLength={2000}
          />
        </div>
        <div className={styles.column}>
          <FormCheckList
            control={control}
            name="present"
            label={words.present}
            columns={2}
            choices={codes.choices('present-person')}
          />
          <FormCheckList
            control={control}
            name="light"
            label={words.light}
            columns={2}
            choices={codes.choices('light')}
          />
        </div>
        <div className={styles.column}>
          <FormCheckList
            control={control}
            name="position"
            label={words.position}
            columns={2}
            choices={codes.choices('position')}
          />
          <FormCheckList
            control={control}
            name="technique"
            label={words.technique}
            columns={2}
            choices={codes.choices('technique')}
          />
        </div>
      </div>
      <InterruptionFields />
    </DetailsSheet>
  );
}
