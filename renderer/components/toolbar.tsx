import type { ReactNode } from 'react';
import styles from './toolbar.module.css';

/** A row of controls; `end` stands at the right. Controls stay separate tab stops. */
export function Toolbar({
  label,
  children,
  end,
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly end?: ReactNode;
}) {
  return (
    <fieldset className={styles.toolbar} aria-label={label}>
      <div className={styles.group}>{children}</div>
      {end === undefined ? null : <div className={styles.group}>{end}</div>}
    </fieldset>
  );
}
