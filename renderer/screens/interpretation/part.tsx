import type { ReactNode } from 'react';
import styles from './interpretation.module.css';
import { useInterpretation } from './interpretation-form.tsx';

/** One scrolling part of the interpretation; its fields are closed for who may not write. */
export function Part({ children, closed = false }: { readonly children: ReactNode; readonly closed?: boolean }) {
  const { mayWrite } = useInterpretation();
  return (
    <fieldset className={styles.part} disabled={!mayWrite || closed}>
      {children}
    </fieldset>
  );
}
