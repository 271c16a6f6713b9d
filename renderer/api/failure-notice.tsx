import type { ReactNode } from 'react';
import type { AnyFailure } from '../../shared/text/failure-sentences.ts';
import { Notice } from '../components/notice.tsx';
import { explainFailure } from './explain-failure.ts';
import { useText } from './language-context.tsx';

/** Says why something failed; nothing is shown while there is no failure. */
export function FailureNotice({
  failure,
  actions,
}: {
  readonly failure: AnyFailure | undefined;
  readonly actions?: ReactNode;
}) {
  const texts = useText();
  if (failure === undefined) return null;
  return (
    <Notice tone="error" actions={actions}>
      {explainFailure(failure, texts)}
    </Notice>
  );
}
