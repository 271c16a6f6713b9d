import { useCallback, useEffect, useState } from 'react';
import { MOST_NODES } from '../../shared/domain/body/simplify-stroke.ts';
import { draws, type MapTool } from './map-tool.ts';

/** A point, line or outline of places of any kind. */
export type DrawnShape<Place> =
  | { readonly kind: 'point'; readonly at: Place }
  | { readonly kind: 'line' | 'outline'; readonly points: readonly Place[] };

/** A line or outline that is being drawn, and the ways to go on with it. */
export interface Drawing<Place> {
  readonly tool: MapTool;
  readonly draft: readonly Place[];
  readonly canFinish: boolean;
  /** A point is placed at once; line and outline collect places; the other tools do nothing. */
  readonly put: (place: Place) => void;
  /** Adds a freehand stroke; one that begins a drawing is also its end. */
  readonly putStroke: (places: readonly Place[]) => void;
  readonly finish: () => void;
  readonly removeLast: () => void;
  readonly cancel: () => void;
}

const LEAST_PLACES = { point: 1, line: 2, outline: 3 } as const;

/** Collects places into a shape and hands it over when it is complete; choosing another tool drops what was begun. */
export function useDrawing<Place>(tool: MapTool, onShape: (shape: DrawnShape<Place>) => void): Drawing<Place> {
  const [draft, setDraft] = useState<readonly Place[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tool begins anew although it is not read
  useEffect(() => setDraft([]), [tool]);
  const isEnough = (points: readonly Place[]): boolean => draws(tool) && points.length >= LEAST_PLACES[tool];
  const handOver = (points: readonly Place[]): void => {
    if (!draws(tool) || tool === 'point' || !isEnough(points)) return;
    onShape({ kind: tool, points });
    setDraft([]);
  };
  return {
    tool,
    draft,
    canFinish: tool !== 'point' && isEnough(draft),
    put: (place) => {
      if (tool === 'point') onShape({ kind: 'point', at: place });
      else if (draws(tool)) setDraft((before) => [...before, place].slice(0, MOST_NODES));
    },
    putStroke: (places) => {
      if (draft.length === 0) handOver(places.slice(0, MOST_NODES));
      else setDraft((before) => [...before, ...places].slice(0, MOST_NODES));
    },
    finish: () => handOver(draft),
    removeLast: useCallback(() => setDraft((before) => before.slice(0, -1)), []),
    cancel: useCallback(() => setDraft([]), []),
  };
}
