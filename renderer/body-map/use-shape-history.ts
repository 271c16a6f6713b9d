import { useCallback, useEffect, useRef, useState } from 'react';
import type { BodyMapMark } from './body-map-props.ts';

export interface ShapeHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Changes that are remembered of one drawing. */
const MOST_CHANGES = 100;

/** How a mark is drawn, on the mannequin or on a flat drawing. */
export type DrawnMark = Pick<BodyMapMark, 'shape' | 'plate'>;

interface Kept {
  readonly past: readonly DrawnMark[];
  readonly now: DrawnMark;
  readonly future: readonly DrawnMark[];
}

/** Remembers how the chosen mark was drawn before each change, for as long as the same mark stays chosen. */
export function useShapeHistory(
  mark: Pick<BodyMapMark, 'id' | 'shape' | 'plate'> | undefined,
  onDrawn: (drawn: DrawnMark) => void,
): ShapeHistory {
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  /** The same at once, for keys that are pressed faster than the form answers. */
  const latest = useRef<Kept>(undefined);
  const id = useRef<string>(undefined);
  /** Drawings that were restored and have not come back yet; their arrival is no change of its own. */
  const expected = useRef<readonly DrawnMark[]>([]);
  const keep = useCallback((next: Kept | undefined): void => {
    latest.current = next;
    setKept(next);
  }, []);
  useEffect(() => {
    const before = id.current === mark?.id ? latest.current : undefined;
    id.current = mark?.id;
    if (mark === undefined || before === undefined) {
      expected.current = [];
      keep(mark === undefined ? undefined : { past: [], now: mark, future: [] });
    } else if (isSame(before.now, mark)) expected.current = [];
    else if (!expected.current.some((drawn) => isSame(drawn, mark))) {
      keep({ past: [...before.past, before.now].slice(-MOST_CHANGES), now: mark, future: [] });
    }
  }, [mark, keep]);
  const restore = (next: Kept): void => {
    expected.current = [...expected.current, next.now];
    keep(next);
    onDrawn(next.now);
  };
  return {
    canUndo: (kept?.past.length ?? 0) > 0,
    canRedo: (kept?.future.length ?? 0) > 0,
    undo: () => {
      const { past, now, future } = latest.current ?? NOTHING;
      const before = past.at(-1);
      if (before !== undefined && now !== undefined)
        restore({ past: past.slice(0, -1), now: before, future: [...future, now] });
    },
    redo: () => {
      const { past, now, future } = latest.current ?? NOTHING;
      const after = future.at(-1);
      if (after !== undefined && now !== undefined)
        restore({ past: [...past, now], now: after, future: future.slice(0, -1) });
    },
  };
}

/** Before there is a chosen mark. */
const NOTHING = { past: [], now: undefined, future: [] } as const;

/** Forms hand over copies, so that drawings are compared by what they hold. */
const isSame = (a: DrawnMark | undefined, b: DrawnMark): boolean =>
  a === b || (a !== undefined && JSON.stringify([a.shape, a.plate]) === JSON.stringify([b.shape, b.plate]));
