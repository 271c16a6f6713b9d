import { useState } from 'react';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { InjuryId } from '../../../../shared/kernel/record-id.ts';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { Button } from '../../../components/button.tsx';
import { CheckField } from '../../../components/check-field.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { useInjuryChoices } from '../../../record/use-injury-choices.ts';
import styles from './measure.module.css';
import type { StepProps } from './step-props.ts';

/** Keeps what was marked in the record, for an injury that the photo shows. */
export function SaveStep({ photo, measuring }: StepProps & { readonly photo: PhotoRecord }) {
  const { save: words } = useText().photoMeasure;
  const injuries = useInjuryChoices();
  const [injury, setInjury] = useState<string>(photo.injuryIds[0] ?? '');
  const [inReport, setInReport] = useState(!photo.details.intimate);
  const [saved, setSaved] = useState(false);
  const recording = useCommand('photo.measurement.record');
  const { marks, results } = measuring;
  const mayKeep = marks !== undefined && results.size > 0 && [...results.values()].every(({ ok }) => ok);
  const keep = async (): Promise<void> => {
    if (marks === undefined) return;
    const injuryId = InjuryId.safeParse(injury).data;
    const details = { marks, inReport, ...(injuryId === undefined ? {} : { injuryId }) };
    const kept = await recording.run({ photoId: photo.id, details });
    if (!kept.ok) return;
    measuring.restart();
    setSaved(true);
  };
  return (
    <section className={styles.step}>
      <FailureNotice failure={recording.failure} />
      <SelectField
        label={words.injury}
        choices={[{ value: '', label: words.noInjury }, ...injuries]}
        value={injury}
        onChange={(event) => setInjury(event.currentTarget.value)}
      />
      <CheckField
        label={words.inReport}
        checked={inReport}
        onChange={(event) => setInReport(event.currentTarget.checked)}
      />
      <Button tone="primary" disabled={!mayKeep || recording.running} onClick={() => void keep()}>
        {words.save}
      </Button>
      {saved && results.size === 0 ? (
        <p role="status" className={styles.good}>
          {words.saved}
        </p>
      ) : null}
    </section>
  );
}
