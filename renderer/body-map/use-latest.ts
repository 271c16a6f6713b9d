import { useCallback, useRef } from 'react';

/** A function that stays the same and always does what was given last, so that what gets it is not rendered anew. For events only. */
export function useLatest<Input>(act: (input: Input) => void): (input: Input) => void {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((input) => latest.current(input), []);
}
