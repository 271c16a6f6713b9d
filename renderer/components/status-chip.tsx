import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './status-chip.module.css';

export interface StatusChipProps {
  readonly tone?: 'neutral' | 'accent' | 'good' | 'warn' | 'danger' | undefined;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
}

/** A short state in words; the colour only supports them. */
export function StatusChip({ tone = 'neutral', children, icon }: StatusChipProps) {
  return (
    <span className={joinClasses(styles.chip, styles[tone])}>
      {icon}
      {children}
    </span>
  );
}
