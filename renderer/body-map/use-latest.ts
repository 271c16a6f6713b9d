import { type RefObject, useCallback, useRef } from 'react';

/** What was given last, for events and effects that come after rendering; the same object every time. */
export function useLatestRef<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}

/** A function that stays the same and always does what was given last, so that what gets it is not rendered anew. For events only. */
export function useLatest<Input>(act: (input: Input) => void): (input: Input) => void {
  const latest = useLatestRef(act);
  return useCallback((input) => latest.current(input), [latest]);
}
