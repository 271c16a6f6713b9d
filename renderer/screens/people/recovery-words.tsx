import { joinClasses } from '../../components/join-classes.ts';
import styles from './recovery-words.module.css';

export interface RecoveryWordsProps {
  readonly words: readonly string[];
  /** Large, for paper. */
  readonly large?: boolean | undefined;
}

/** Numbered words, to be read column by column. */
export function RecoveryWords({ words, large }: RecoveryWordsProps) {
  return (
    <ol className={joinClasses(styles.words, large && styles.large)} lang="en" translate="no">
      {words.map((word, position) => (
        // A word may occur twice; its place is what tells it apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={position} className={styles.word}>
          <span className={styles.number}>{position + 1}</span>
          <span>{word}</span>
        </li>
      ))}
    </ol>
  );
}
