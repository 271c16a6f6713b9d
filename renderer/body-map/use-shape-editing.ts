import { useEffect, useRef, useState } from 'react';
import type { BodyShape } from '../../shared/domain/body/address.ts';
import { addNode, moveNode, moveShape, nodesOf, removeNode, resizeShape } from '../../shared/domain/body/edit-shape.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import type { ViewStep } from '../../shared/domain/body/step-address.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';

/** The ways to change the drawing of the chosen mark; every change is handed over as a whole new shape. */
export interface ShapeEditing {
  readonly shape: BodyShape;
  /** The node that is held, or nothing for the whole drawing. */
  readonly node: number | undefined;
  /** The nodes that can be held: all, or of a dense freehand line some that pull the others along. */
  readonly grips: readonly number[];
  /** How many nodes beside a held one give way. */
  readonly reach: number;
  readonly hold: (node: number | undefined) => void;
  /** Holds the next or previous node. */
  readonly step: (by: 1 | -1) => void;
  /** Moves the node that is held, or the whole drawing. */
  readonly move: (view: BodyView, step: ViewStep, node?: number) => void;
  readonly resize: (view: BodyView, factor: number) => void;
  readonly add: (view: BodyView) => void;
  readonly remove: () => void;
}

/** More nodes than this are not all held singly. */
const MOST_GRIPS = 40;

export interface EditingOptions {
  readonly model: BodyModel;
  /** The chosen mark while it may be changed. */
  readonly mark: { readonly id: string; readonly shape: BodyShape } | undefined;
  readonly onShape: ((shape: BodyShape) => void) | undefined;
}

/** Changes to the chosen mark; nothing when there is none or nothing may be recorded. */
export function useShapeEditing({ model, mark, onShape }: EditingOptions): ShapeEditing | undefined {
  const [held, setHeld] = useState<number | undefined>(undefined);
  const id = mark?.id;
  const given = mark?.shape;
  /** The shape as changed last, for keys that are pressed faster than the form answers. */
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  }, [given]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mark is not held although it is not read
  useEffect(() => setHeld(undefined), [id]);
  if (mark === undefined || onShape === undefined) return undefined;
  const { shape } = mark;
  const count = nodesOf(shape).length;
  const reach = Math.max(1, Math.ceil(count / MOST_GRIPS));
  const grips =
    shape.kind === 'point' ? [] : Array.from({ length: Math.ceil(count / reach) }, (_, index) => index * reach);
  const node = held !== undefined && held < count && shape.kind !== 'point' ? held : undefined;
  const change = (next: BodyShape): void => {
    if (next === (latest.current ?? shape)) return;
    latest.current = next;
    onShape(next);
  };
  return {
    shape,
    node,
    grips,
    reach,
    hold: setHeld,
    step: (by) => {
      if (grips.length === 0) return;
      const at = node === undefined ? (by === 1 ? -1 : 0) : Math.floor(node / reach);
      setHeld(grips[(at + by + grips.length) % grips.length]);
    },
    move: (view, step, moved = node) =>
      change(
        moved === undefined
          ? moveShape({ model, view }, latest.current ?? shape, step)
          : moveNode({ model, view }, latest.current ?? shape, { node: moved, reach, step }),
      ),
    resize: (view, factor) => change(resizeShape({ model, view }, latest.current ?? shape, factor)),
    add: (view) => {
      if (node === undefined) return;
      const next = addNode({ model, view }, shape, node);
      change(next);
      if (next !== shape && !(shape.kind === 'line' && node === count - 1)) setHeld(node + 1);
    },
    remove: () => {
      if (node === undefined) return;
      change(removeNode(shape, node));
      setHeld(Math.max(0, node - 1));
    },
  };
}
