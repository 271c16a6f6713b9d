import type { ReactNode } from 'react';
import { FailureNotice } from '../api/failure-notice.tsx';
import { StandardProvider, useStandard } from '../api/standard-context.tsx';
import { useRouteQuery } from '../api/use-query.ts';
import styles from './case-frame.module.css';

/** Shows a case by the edition of the standard that it was recorded in, whichever new cases get. */
export function EditionOfCase({ edition, children }: { readonly edition: string; readonly children: ReactNode }) {
  const isCurrent = useStandard().edition.edition === edition;
  const own = useRouteQuery('edition.read', { edition }, { enabled: !isCurrent });
  if (isCurrent) return children;
  if (own.status === 'loading') return null;
  if (own.status === 'failed') {
    return (
      <div className={styles.failure}>
        <FailureNotice failure={own.failure} />
      </div>
    );
  }
  return <StandardProvider value={own.value}>{children}</StandardProvider>;
}
