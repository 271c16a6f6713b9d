import { type ReactNode, useId } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './panel.module.css';

export interface PanelProps {
  readonly title?: string | undefined;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Leaves out the inner margin, for tables and drawings that run to the edge. */
  readonly flush?: boolean | undefined;
  readonly tone?: 'surface' | 'sunken' | undefined;
  readonly className?: string | undefined;
}

/** A titled sheet on the paper; its title names the region for screen readers. */
export function Panel({ title, actions, children, flush, tone = 'surface', className }: PanelProps) {
  const id = useId();
  return (
    <section
      className={joinClasses(styles.panel, styles[tone], className)}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title === undefined && actions === undefined ? null : (
        <header className={styles.head}>
          {title === undefined ? <span /> : <h2 id={id}>{title}</h2>}
          {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      <div className={joinClasses(styles.body, flush && styles.flush)}>{children}</div>
    </section>
  );
}
