import type { ReactNode } from 'react';
import styles from './fact-list.module.css';

export interface Fact {
  readonly term: string;
  /** Left out of the list when it is `undefined`. */
  readonly value: ReactNode;
}

/** Terms with their values in two columns. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.list}>
      {facts
        .filter((fact) => fact.value !== undefined)
        .map((fact) => (
          <div key={fact.term} className={styles.fact}>
            <dt className={styles.term}>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  );
}
