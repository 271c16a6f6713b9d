import { useCallback, useEffect, useState } from 'react';
import type { LoadedBody } from './load-body.ts';
import { loadBody } from './load-body.ts';

export type BodyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly body: LoadedBody };

/** The mannequin for an age; loads again when the age changes to another step. */
export function useBody(ageYears: number): BodyState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<BodyState>({ kind: 'loading' });
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt must load again although it is not read
  useEffect(() => {
    let isCurrent = true;
    loadBody(ageYears).then(
      (body) => isCurrent && setState({ kind: 'ready', body }),
      () => isCurrent && setState({ kind: 'failed', retry }),
    );
    return () => {
      isCurrent = false;
    };
  }, [ageYears, retry, attempt]);
  return state;
}
