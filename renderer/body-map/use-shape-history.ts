import { useCallback, useEffect, useRef, useState } from 'react';
import type { BodyShape } from '../../shared/domain/body/address.ts';
import type { BodyMapMark } from './body-map-props.ts';

export interface ShapeHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Changes that are remembered of one drawing. */
const MOST_CHANGES = 100;

interface Kept {
  readonly past: readonly BodyShape[];
  readonly future: readonly BodyShape[];
}

const NOTHING: Kept = { past: [], future: [] };

/** Remembers how the chosen mark was drawn before each change, for as long as the same mark stays chosen. */
export function useShapeHistory(
  mark: Pick<BodyMapMark, 'id' | 'shape'> | undefined,
  onShape: ((shape: BodyShape) => void) | undefined,
): ShapeHistory {
  const [kept, setKept] = useState<Kept>(NOTHING);
  const last = useRef<typeof mark>(undefined);
  /** The shape that undoing or redoing has just set; its arrival is no change of its own. */
  const restored = useRef<BodyShape>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = mark;
    if (mark === undefined || before?.id !== mark.id) setKept(NOTHING);
    else if (!isSame(before.shape, mark.shape) && !isSame(restored.current, mark.shape)) {
      setKept(({ past }) => ({ past: [...past, before.shape].slice(-MOST_CHANGES), future: [] }));
    }
  }, [mark]);
  const restore = useCallback(
    (shape: BodyShape | undefined, next: Kept): void => {
      if (shape === undefined || onShape === undefined) return;
      restored.current = shape;
      setKept(next);
      onShape(shape);
    },
    [onShape],
  );
  const { past, future } = kept;
  const now = mark === undefined ? [] : [mark.shape];
  return {
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    undo: () => restore(past.at(-1), { past: past.slice(0, -1), future: [...future, ...now] }),
    redo: () => restore(future.at(-1), { past: [...past, ...now], future: future.slice(0, -1) }),
  };
}

/** Forms hand over copies, so that shapes are compared by what they hold. */
const isSame = (a: BodyShape | undefined, b: BodyShape): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
