import { useEffect, useRef } from 'react';
import { useLatestRef } from './use-latest.ts';

/** Answers only the last of what was asked between two frames of the screen. */
export function useFrame<Question>(answer: (question: Question) => void): {
  readonly ask: (question: Question) => void;
  readonly drop: () => void;
} {
  const frame = useRef(0);
  const latest = useLatestRef(answer);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const drop = (): void => cancelAnimationFrame(frame.current);
  return {
    ask: (question) => {
      drop();
      frame.current = requestAnimationFrame(() => latest.current(question));
    },
    drop,
  };
}
