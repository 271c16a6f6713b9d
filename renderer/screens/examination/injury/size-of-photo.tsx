import type { LengthInPhoto, PhotoSize } from '../../../../shared/domain/photo/photo-size.ts';
import { useText } from '../../../api/language-context.tsx';
import { PlaceLink } from '../../../api/navigation.tsx';
import { measuredWords } from '../../../record/measured-words.ts';
import { useExamination } from '../../../record/use-examination.ts';
import styles from './injury-form.module.css';

/** What was measured in a photo of this injury, with both intervals and the way to the photo; measuring alone changes it. */
export function SizeOfPhoto({ size }: { readonly size: PhotoSize }) {
  const texts = useText();
  const { form: words, measures } = texts.photoMeasure;
  const { record, examination } = useExamination();
  const line = (name: string, length: LengthInPhoto) => {
    const said = measuredWords({ value: length.mm, unit: 'mm', ...length }, texts);
    return (
      <li>
        {name} {said.value}; {measures.propagated}: {said.propagated}; {measures.practice}: {said.practice}
      </li>
    );
  };
  return (
    <div className={styles.sizeOfPhoto}>
      <strong>{words.title}</strong>
      <ul>
        {line(words.length, size.length)}
        {size.width === undefined ? null : line(words.width, size.width)}
      </ul>
      <PlaceLink
        to={{ page: 'case', caseId: record.id, section: 'photos', examination: examination.id, item: size.photoId }}
      >
        {words.toPhoto}
      </PlaceLink>
    </div>
  );
}
