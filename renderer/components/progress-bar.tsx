import { useId } from 'react';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  /** What is going on, in words. */
  readonly label: string;
  /** In any unit; without a total it is only said that something is going on. */
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

/** How far a long task is. The words say what it does; nothing moves unless the task does. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const id = useId();
  const known = done !== undefined && total !== undefined && total > 0;
  return (
    <div className={styles.progress}>
      <p id={id} role="status">
        {label}
      </p>
      <progress
        aria-labelledby={id}
        className={styles.bar}
        {...(known ? { value: Math.min(done, total), max: total } : {})}
      />
    </div>
  );
}
