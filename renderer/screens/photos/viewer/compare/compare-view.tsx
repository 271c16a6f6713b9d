import { useState } from 'react';
import type { PhotoRecord } from '../../../../../shared/domain/case/case-record.ts';
import { useCase } from '../../../../api/case-context.tsx';
import { useText } from '../../../../api/language-context.tsx';
import { useCodes } from '../../../../api/standard-context.tsx';
import { useFormat } from '../../../../api/use-format.ts';
import { Button } from '../../../../components/button.tsx';
import { SelectField } from '../../../../components/select-field.tsx';
import { injuryNumbers } from '../../use-photo-words.ts';
import type { PreviewStore } from '../preview-store.ts';
import styles from './compare.module.css';
import { ComparePair } from './compare-pair.tsx';
import { type PlacedPhoto, photosToCompare } from './suggest-photo.ts';

export interface CompareViewProps {
  readonly photo: PhotoRecord;
  readonly previews: PreviewStore;
  readonly onStop: () => void;
}

/** Two photos of the case, the second one suggested from the series of the injury. */
export function CompareView({ photo, previews, onStop }: CompareViewProps) {
  const { compare: words } = useText().photoViewer;
  const { record } = useCase();
  const choices = photosToCompare(record, photo);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const other = choices.find((each) => each.photo.id === chosen) ?? choices[0];
  const examination = record.examinations.find(({ photos }) => photos.some(({ id }) => id === photo.id));
  const nameOf = usePlacedWords();
  return (
    <div className={styles.compare}>
      <div className={styles.head}>
        <Button onClick={onStop}>{words.stop}</Button>
        <SelectField
          label={words.other}
          width="half"
          choices={choices.map((each) => ({
            value: each.photo.id,
            label: each.isSame ? `${nameOf(each)} (${words.suggested})` : nameOf(each),
          }))}
          value={other?.photo.id ?? ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      </div>
      {other === undefined || examination === undefined ? (
        <p>{words.none}</p>
      ) : (
        <ComparePair
          key={`${photo.id} ${other.photo.id}`}
          first={{ photo, examination, isSame: true }}
          second={other}
          previews={previews}
        />
      )}
    </div>
  );
}

/** Date, injuries and step of a photo in one line. */
function usePlacedWords(): (placed: PlacedPhoto) => string {
  const { photos, photoViewer } = useText();
  const codes = useCodes();
  const format = useFormat();
  return ({ photo, examination }) =>
    photoViewer.compare.choice({
      date: format.moment(examination.details.startedAt),
      injuries: photos.injuries({ numbers: injuryNumbers(photo, examination) }),
      step: codes.words('photo-step', photo.details.step),
    });
}
