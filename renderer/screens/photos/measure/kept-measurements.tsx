import { useState } from 'react';
import type { InjuryRecord, PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { photoSizeContradictions } from '../../../../shared/domain/injury/photo-size-contradictions.ts';
import type { PhotoMeasurement } from '../../../../shared/domain/photo/measured-photo.ts';
import { type ChosenLengths, photoSizeOf } from '../../../../shared/domain/photo/photo-size.ts';
import { sizeInPhoto, takePhotoSize } from '../../../../shared/domain/photo/take-photo-size.ts';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { useFormat } from '../../../api/use-format.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { sizeWords } from '../../../record/size-words.ts';
import { useExamination } from '../../../record/use-examination.ts';
import styles from './measure.module.css';
import { MeasuredValue } from './measured-value.tsx';

/** The measurements that were kept of a photo, the newest first, and what becomes of them in the record. */
export function KeptMeasurements({ photo }: { readonly photo: PhotoRecord }) {
  const { kept: words } = useText().photoMeasure;
  const kept = [...(photo.measurements ?? [])].reverse();
  if (kept.length === 0) return null;
  return (
    <section className={styles.step}>
      <h3>{words.title}</h3>
      <ul className={styles.measures}>
        {kept.map((measurement) => (
          <Kept key={measurement.id} photo={photo} measurement={measurement} />
        ))}
      </ul>
    </section>
  );
}

interface KeptProps {
  readonly photo: PhotoRecord;
  readonly measurement: PhotoMeasurement;
}

function Kept({ photo, measurement }: KeptProps) {
  const { photoMeasure, measuring } = useText();
  const { kept: words } = photoMeasure;
  const format = useFormat();
  const { examination, mayRecord } = useExamination();
  const { details, results, struck } = measurement;
  const kindOf = new Map(details.marks.measurements.map(({ id, kind }) => [id, kind]));
  const injury = examination.injuries.find(({ id }) => id === details.injuryId);
  const isUsed = examination.injuries.some((each) => each.details.photoSize?.measurementId === measurement.id);
  return (
    <li className={styles.measure} data-struck={struck === undefined ? undefined : true}>
      <p className={styles.hint}>
        {words.line({ by: measurement.by, at: format.moment(measurement.at) })}.{' '}
        {words.method({ method: measurement.method })}
      </p>
      {results.map((result) => {
        const kind = kindOf.get(result.id);
        return (
          <div key={result.id}>
            <strong>
              {result.id}. {kind === undefined ? '' : measuring.kinds[kind]}
            </strong>
            <MeasuredValue result={result} />
          </div>
        );
      })}
      {struck === undefined ? null : <p className={styles.bad}>{words.struck({ reason: struck.reason })}</p>}
      {isUsed ? <p className={styles.good}>{words.used}</p> : null}
      {mayRecord && struck === undefined ? (
        <>
          {injury === undefined || isUsed ? null : <TakeSize {...{ photo, measurement, injury }} />}
          <RemoveMeasurement measurement={measurement} />
        </>
      ) : null}
    </li>
  );
}

/** The first length, and the first width, of a measurement. */
function chosenLengths({ details }: PhotoMeasurement): ChosenLengths | undefined {
  const find = (wanted: string) => details.marks.measurements.find(({ kind }) => kind === wanted)?.id;
  const length = find('length');
  return length === undefined ? undefined : { length, width: find('width') };
}

/** Puts length and width into the size of the injury, after showing what it is now and what it becomes. */
function TakeSize({ photo, measurement, injury }: KeptProps & { readonly injury: InjuryRecord }) {
  const texts = useText();
  const { kept: words } = texts.photoMeasure;
  const taking = useCommand('photo.measurement.use');
  const chosen = chosenLengths(measurement);
  const photoSize = chosen && photoSizeOf(photo.id, measurement, chosen);
  if (chosen === undefined || photoSize === undefined) return null;
  const { details, taken } = takePhotoSize(injury.details, photoSize);
  const now = injury.details.size;
  const from = now === undefined ? words.nothing : sizeWords(now, texts);
  const to = sizeWords(taken === 'size' && details.size ? details.size : sizeInPhoto(photoSize), texts);
  const differs = photoSizeContradictions(details, [photo]).includes('size-against-photo');
  const { length, width } = chosen;
  return (
    <div className={styles.take}>
      <FailureNotice failure={taking.failure} />
      <p>{taken === 'size' ? words.change({ from, to }) : words.beside({ from, to })}</p>
      {differs ? (
        <Notice tone="warn" compact>
          {words.differs}
        </Notice>
      ) : null}
      <Button
        tone="primary"
        disabled={taking.running}
        onClick={() =>
          void taking.run({
            measurementId: measurement.id,
            injuryId: injury.id,
            length,
            ...(width === undefined ? {} : { width }),
          })
        }
      >
        {words.use({ injury: texts.record.injury(injury) })}
      </Button>
    </div>
  );
}

function RemoveMeasurement({ measurement }: { readonly measurement: PhotoMeasurement }) {
  const { kept: words } = useText().photoMeasure;
  const removing = useCommand('photo.measurement.remove');
  const [reason, setReason] = useState<string | undefined>(undefined);
  if (reason === undefined)
    return (
      <Button tone="quiet" onClick={() => setReason('')}>
        {words.remove}
      </Button>
    );
  return (
    <div className={styles.row}>
      <FailureNotice failure={removing.failure} />
      <TextField
        label={words.reason}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button
        tone="danger"
        disabled={reason.trim() === '' || removing.running}
        onClick={() => void removing.run({ measurementId: measurement.id, reason })}
      >
        {words.remove}
      </Button>
    </div>
  );
}
