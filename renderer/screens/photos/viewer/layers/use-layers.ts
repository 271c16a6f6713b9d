import { useEffect, useRef, useState } from 'react';
import type { PhotoRecord } from '../../../../../shared/domain/case/case-record.ts';
import type { LayerDetails, LayerShape, PhotoLayer } from '../../../../../shared/domain/photo/photo-layer.ts';
import { useCommand } from '../../../../api/use-command.ts';
import { useExamination } from '../../../../record/use-examination.ts';
import type { Place } from '../similarity.ts';
import { inverseOf, type LayerChange, movedShape, renamed } from './layer-changes.ts';

/** The annotations of the open photo and what can be done with them. */
export interface Layers {
  readonly layers: readonly PhotoLayer[];
  readonly mayDraw: boolean;
  readonly selected: PhotoLayer | undefined;
  readonly select: (id: string | undefined) => void;
  readonly add: (details: LayerDetails) => void;
  readonly revise: (id: string, details: LayerDetails) => void;
  readonly remove: (id: string) => void;
  /** Moves the chosen annotation on the screen at once; it is kept when it rests. */
  readonly move: (by: Place) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly failure: ReturnType<typeof useCommand<'photo.layer.add'>>['failure'];
}

const RESTS_AFTER = 450;

export function useLayers(photo: PhotoRecord, mayDraw: boolean): Layers {
  const { run, failure } = useChanges(photo.id);
  const [selected, select] = useState<string | undefined>(undefined);
  const [moving, setMoving] = useState<{ readonly id: string; readonly shape: LayerShape } | undefined>(undefined);
  const { past, future, record, step } = useHistory(photo.id, run, select);
  const kept = photo.layers ?? [];
  const layers = kept.map((layer) =>
    layer.id === moving?.id ? { ...layer, details: { ...layer.details, shape: moving.shape } } : layer,
  );
  const find = (id: string) => kept.find((layer) => layer.id === id);
  const revise = (id: string, after: LayerDetails): void => {
    const before = find(id)?.details;
    if (before !== undefined) void record({ kind: 'revise', id, before, after });
  };
  const rest = useRef(() => {});
  useEffect(() => {
    rest.current = () => {
      const details = moving === undefined ? undefined : find(moving.id)?.details;
      if (moving !== undefined && details !== undefined)
        void record({
          kind: 'revise',
          id: moving.id,
          before: details,
          after: { ...details, shape: moving.shape },
        }).then(() => setMoving(undefined));
    };
  });
  useEffect(() => {
    if (moving === undefined) return;
    const timer = setTimeout(() => rest.current(), RESTS_AFTER);
    return () => clearTimeout(timer);
  }, [moving]);
  return {
    layers,
    mayDraw,
    selected: layers.find(({ id }) => id === selected),
    select,
    add: (details) => void record({ kind: 'add', id: '', details }),
    revise,
    remove: (id) => {
      const details = find(id)?.details;
      if (details !== undefined) void record({ kind: 'remove', id, details });
    },
    move: (by) => {
      const layer = layers.find(({ id }) => id === selected);
      if (layer !== undefined) setMoving({ id: layer.id, shape: movedShape(layer.details.shape, by) });
    },
    undo: past.length > 0 ? () => void step('back') : undefined,
    redo: future.length > 0 ? () => void step('forth') : undefined,
    failure,
  };
}

/** Whether this user may annotate in the open examination. */
export const useMayAnnotate = (photo: PhotoRecord): boolean => {
  const { examination, mayRecord } = useExamination();
  return mayRecord && examination.photos.some(({ id }) => id === photo.id);
};

type Run = (change: LayerChange) => Promise<string | undefined>;

/** Carries a change out; the id under which the annotation is known then, or `undefined` where it was refused. */
function useChanges(photoId: string) {
  const adding = useCommand('photo.layer.add');
  const revising = useCommand('photo.layer.revise');
  const removing = useCommand('photo.layer.remove');
  const run: Run = async (change) => {
    if (change.kind === 'add') {
      const made = await adding.run({ photoId, details: change.details });
      return made.ok ? made.value.layerId : undefined;
    }
    const { id: layerId } = change;
    const done =
      change.kind === 'remove'
        ? await removing.run({ layerId })
        : await revising.run({ layerId, details: change.after });
    return done.ok ? layerId : undefined;
  };
  return { run, failure: adding.failure ?? revising.failure ?? removing.failure };
}

interface History {
  readonly photoId: string;
  readonly past: readonly LayerChange[];
  readonly future: readonly LayerChange[];
}

function useHistory(photoId: string, run: Run, select: (id: string | undefined) => void) {
  const [held, setHeld] = useState<History>({ photoId, past: [], future: [] });
  const history: History = held.photoId === photoId ? held : { photoId, past: [], future: [] };
  const { past, future } = history;
  const perform = async (change: LayerChange): Promise<LayerChange | undefined> => {
    const id = await run(change);
    if (id === undefined) return undefined;
    select(change.kind === 'remove' ? undefined : id);
    return { ...change, id };
  };
  const record = async (change: LayerChange): Promise<void> => {
    const done = await perform(change);
    if (done !== undefined) setHeld({ photoId, past: [...past, done], future: [] });
  };
  const step = async (way: 'back' | 'forth'): Promise<void> => {
    const change = (way === 'back' ? past : future).at(-1);
    if (change === undefined) return;
    const done = await perform(way === 'back' ? inverseOf(change) : change);
    if (done === undefined) return;
    const name = { from: change.id, to: done.id };
    const [before, after] = [renamed(past, name), renamed(future, name)];
    const [same] = renamed([change], name);
    if (same === undefined) return;
    setHeld(
      way === 'back'
        ? { photoId, past: before.slice(0, -1), future: [...after, same] }
        : { photoId, past: [...before, same], future: after.slice(0, -1) },
    );
  };
  return { past, future, record, step };
}
