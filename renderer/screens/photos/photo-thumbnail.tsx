import { EyeOff } from 'lucide-react';
import type { PhotoRecord } from '../../../shared/domain/case/case-record.ts';
import { useText } from '../../api/language-context.tsx';
import { useExamination } from '../../record/use-examination.ts';
import styles from './photos.module.css';
import { usePhotoUrl } from './use-photo-url.ts';
import { usePhotoWords } from './use-photo-words.ts';

/** A small picture of a photo; an intimate one is not even asked for until somebody opens it. */
export function PhotoThumbnail({ photo }: { readonly photo: PhotoRecord }) {
  const { photos: words } = useText();
  const { examination } = useExamination();
  const altOf = usePhotoWords();
  const { intimate } = photo.details;
  const shown = usePhotoUrl(intimate ? undefined : photo, 'thumbnail');
  if (intimate) {
    return (
      <span className={styles.hidden}>
        <EyeOff aria-hidden size={20} />
        {words.intimateHidden}
      </span>
    );
  }
  if (shown.status === 'failed') return <span className={styles.hidden}>{words.cannotShow}</span>;
  if (shown.status === 'loading') return <span className={styles.hidden} aria-hidden />;
  return <img className={styles.thumbnail} src={shown.url} alt={altOf(photo, examination)} draggable={false} />;
}
