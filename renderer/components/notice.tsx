import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly tone: 'info' | 'good' | 'warn' | 'error';
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** For a mark beside a line instead of a block of its own. */
  readonly compact?: boolean | undefined;
}

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, error: CircleX };

/** A quiet message in the page. Errors are announced at once, the rest when the reader pauses. */
export function Notice({ tone, title, children, actions, compact }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div
      className={joinClasses(styles.notice, styles[tone], compact && styles.compact)}
      role={tone === 'error' ? 'alert' : 'status'}
    >
      <Icon aria-hidden size={17} className={styles.icon} />
      <div className={styles.words}>
        {title === undefined ? null : <strong>{title}</strong>}
        {children}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
