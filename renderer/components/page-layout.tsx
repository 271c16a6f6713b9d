import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './page-layout.module.css';

export interface PageLayoutProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Buttons and filters at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** `reading` keeps forms and text at a comfortable width. */
  readonly width?: 'full' | 'reading' | undefined;
}

/** A page of its own: title, actions, and content that scrolls. */
export function PageLayout({ title, lead, actions, children, width = 'full' }: PageLayoutProps) {
  return (
    <div className={joinClasses(styles.page, width === 'reading' && styles.reading)}>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        </div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
