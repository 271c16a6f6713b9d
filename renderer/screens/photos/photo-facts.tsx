import type { PhotoRecord } from '../../../shared/domain/case/case-record.ts';
import { photoTime } from '../../../shared/domain/photo/photo-time.ts';
import { useText } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { FactList } from '../../components/fact-list.tsx';
import { showDecimal } from '../../components/parse-decimal.ts';
import { useExamination } from '../../record/use-examination.ts';
import { type CameraTime, cameraTime } from './camera-time.ts';
import styles from './photos.module.css';

/** What the file says about itself: camera time against the examination, device, size, checksum. */
export function PhotoFacts({ photo }: { readonly photo: PhotoRecord }) {
  const texts = useText();
  const { details: words } = texts.photos;
  const format = useFormat();
  const { metadata } = photo;
  const bytes =
    photo.byteSize < 1_000_000
      ? words.kilobytes({ kilobytes: Math.ceil(photo.byteSize / 1000) })
      : words.megabytes({ megabytes: showDecimal(Math.round(photo.byteSize / 100_000) / 10, texts.components.locale) });
  return (
    <FactList
      facts={[
        { term: words.file, value: photo.details.fileName },
        { term: words.taken, value: <Taken photo={photo} /> },
        { term: words.device, value: metadata.device ?? words.noDevice },
        { term: words.pixels, value: `${metadata.widthPx} × ${metadata.heightPx}` },
        { term: words.shown, value: metadata.previewFrom === 'embedded' ? words.embedded : undefined },
        { term: words.bytes, value: bytes },
        { term: words.imported, value: format.moment(photo.importedAt) },
        {
          term: words.sha256,
          value: <code className={styles.hash} title={photo.sha256}>{`${photo.sha256.slice(0, 16)}…`}</code>,
        },
        { term: words.location, value: metadata.hasGps ? words.hasLocation : undefined },
      ]}
    />
  );
}

function Taken({ photo }: { readonly photo: PhotoRecord }) {
  const { details: words } = useText().photos;
  const format = useFormat();
  const { examination } = useExamination();
  const taken = photoTime(photo);
  if (taken === undefined) return words.notTaken;
  const civil = (time: string): string => `${format.date(time.slice(0, 10))} ${time.slice(11, 16)}`;
  const { clockOffsetMinutes = 0 } = photo.details;
  return (
    <>
      {civil(taken.at)}
      <br />
      <span className={styles.note}>{offsetWords(cameraTime(taken.at, examination.details), words)}</span>
      {taken.corrected ? (
        <p className={styles.note}>
          {words.clock.corrected({
            shown: civil(photo.metadata.takenAt ?? ''),
            behind: clockOffsetMinutes > 0,
            span: words.span({ minutes: Math.abs(clockOffsetMinutes) }),
          })}
        </p>
      ) : null}
    </>
  );
}

type OffsetWords = ReturnType<typeof useText>['photos']['details'];

function offsetWords({ kind, minutes }: CameraTime, { offset, span }: OffsetWords): string {
  if (kind === 'before') return offset.before({ span: span({ minutes }) });
  if (kind === 'after') return offset.after({ span: span({ minutes }) });
  return minutes === 0 ? offset.during : offset.sinceStart({ span: span({ minutes }) });
}
