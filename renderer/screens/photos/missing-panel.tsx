import { useText } from '../../api/language-context.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { missingPhotos } from './missing-photos.ts';
import styles from './photos.module.css';

/** What the series still lacks, injury by injury; choosing one shows its photos. */
export function MissingPanel({ onInjury }: { readonly onInjury: (injuryId: string) => void }) {
  const { photos, record } = useText();
  const { missing: words } = photos;
  const { examination, frozen } = useExamination();
  const missing = missingPhotos(examination.injuries, examination.photos);
  return (
    <section>
      <h2>{frozen ? words.titleFrozen : words.title}</h2>
      {missing.length > 0 ? null : (
        <p className={styles.note}>{examination.injuries.length === 0 ? words.noInjuries : words.complete}</p>
      )}
      <ul className={styles.missing}>
        {missing.map(({ injury, overview, closeUp }) => (
          <li key={injury.id}>
            <button type="button" className={styles.link} onClick={() => onInjury(injury.id)}>
              {record.injury(injury)}
            </button>
            {overview ? <StatusChip>{words.overview}</StatusChip> : null}
            {closeUp ? <StatusChip>{words.closeUp}</StatusChip> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
