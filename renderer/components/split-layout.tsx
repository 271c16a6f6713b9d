import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './split-layout.module.css';

export interface SplitLayoutProps {
  readonly start?: ReactNode;
  readonly children: ReactNode;
  readonly end?: ReactNode;
  /** Width of the end column. */
  readonly endWidth?: 'normal' | 'wide' | 'half' | undefined;
}

/** Two or three columns that scroll by themselves and fill the height of the section. */
export function SplitLayout({ start, children, end, endWidth = 'normal' }: SplitLayoutProps) {
  return (
    <div
      className={joinClasses(
        styles.split,
        start !== undefined && styles.hasStart,
        end !== undefined && styles[endWidth],
      )}
    >
      {start === undefined ? null : <div className={styles.column}>{start}</div>}
      <div className={styles.column}>{children}</div>
      {end === undefined ? null : <div className={styles.column}>{end}</div>}
    </div>
  );
}

/** Fields side by side as long as there is room, each at least 180 px wide. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.fieldRow}>{children}</div>;
}

/** Children below each other with even distance. */
export function Stack({
  children,
  gap = 'normal',
}: {
  readonly children: ReactNode;
  readonly gap?: 'small' | 'normal' | 'large' | undefined;
}) {
  return <div className={joinClasses(styles.stack, styles[`gap-${gap}`])}>{children}</div>;
}
