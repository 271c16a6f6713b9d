import { useState } from 'react';
import { compose, invert, moveBack, type Place, type Similarity, throughPairs } from '../similarity.ts';
import { fitIn, type Size, shift } from '../viewport.ts';

/** How the second photo lies over the first: from its pixels to those of the first. */
export interface Alignment {
  readonly second: Similarity;
  /** Which click is asked for now, from 0 to 3; `undefined` while nothing is being aligned. */
  readonly step: number | undefined;
  readonly outcome: 'aligned' | 'failed' | undefined;
  readonly start: () => void;
  readonly reset: () => void;
  readonly press: (which: 'first' | 'second', at: Place) => void;
  readonly moveAlone: (by: Place) => void;
}

export interface AlignmentParts {
  readonly first: Size;
  readonly secondImage: Size;
  readonly frame: Size;
  /** Where the first photo lies now. */
  readonly viewport: Similarity;
}

interface Held {
  readonly by?: Similarity | undefined;
  readonly marks?: readonly Place[] | undefined;
  readonly outcome?: 'aligned' | 'failed' | undefined;
}

/** Both fitted at first; two pairs of points make the second turn, scale and shift with the first. */
export function useAlignment({ first, secondImage, frame, viewport }: AlignmentParts): Alignment {
  const [held, setHeld] = useState<Held>({});
  const by = held.by ?? compose(invert(fitIn(first, frame)), fitIn(secondImage, frame));
  const second = compose(viewport, by);
  const { marks } = held;
  return {
    second,
    step: marks?.length,
    outcome: held.outcome,
    start: () => setHeld({ by: held.by, marks: [] }),
    reset: () => setHeld({}),
    press: (which, at) => {
      if (marks === undefined || which !== (marks.length % 2 === 0 ? 'first' : 'second')) return;
      const next = [...marks, moveBack(which === 'first' ? viewport : second, at)];
      setHeld(next.length < 4 ? { by: held.by, marks: next } : aligned(next, held.by));
    },
    moveAlone: (step) => setHeld({ ...held, by: compose(invert(viewport), shift(second, step)) }),
  };
}

function aligned([a, b, c, d]: readonly Place[], before: Similarity | undefined): Held {
  const by = a && b && c && d ? throughPairs([b, d], [a, c]) : undefined;
  return by === undefined ? { by: before, outcome: 'failed' } : { by, outcome: 'aligned' };
}
