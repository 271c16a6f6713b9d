import { useCallback, useState } from 'react';
import type { BodyAddress, BodyShape } from '../../shared/domain/body/address.ts';

export type DrawingTool = BodyShape['kind'];

/** A line or outline that is being drawn, and the ways to go on with it. */
export interface Drawing {
  readonly tool: DrawingTool;
  readonly draft: readonly BodyAddress[];
  readonly canFinish: boolean;
  readonly chooseTool: (tool: DrawingTool) => void;
  /** A point is placed at once; the other tools collect addresses. */
  readonly put: (address: BodyAddress) => void;
  readonly finish: () => void;
  readonly removeLast: () => void;
  readonly cancel: () => void;
}

const LEAST_ADDRESSES: Readonly<Record<DrawingTool, number>> = { point: 1, line: 2, outline: 3 };

/** Collects addresses into a shape and hands it over when it is complete. */
export function useDrawing(onShape: (shape: BodyShape) => void): Drawing {
  const [tool, setTool] = useState<DrawingTool>('point');
  const [draft, setDraft] = useState<readonly BodyAddress[]>([]);
  const canFinish: boolean = tool !== 'point' && draft.length >= LEAST_ADDRESSES[tool];
  const chooseTool = useCallback((next: DrawingTool) => {
    setTool(next);
    setDraft([]);
  }, []);
  return {
    tool,
    draft,
    canFinish,
    chooseTool,
    put: (address) => {
      if (tool === 'point') onShape({ kind: 'point', at: address });
      else setDraft((before) => (before.length < 500 ? [...before, address] : before));
    },
    finish: () => {
      if (tool === 'point' || !canFinish) return;
      onShape({ kind: tool, points: draft });
      setDraft([]);
    },
    removeLast: () => setDraft((before) => before.slice(0, -1)),
    cancel: () => setDraft([]),
  };
}
