import { type PointerEvent, useState } from 'react';
import { nodesOf } from '../../shared/domain/body/edit-shape.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import { projectAddress } from '../../shared/domain/body/project-view.ts';
import type { ViewStep } from '../../shared/domain/body/step-address.ts';
import type { BodyView, ViewPoint } from '../../shared/domain/body/view.ts';
import { joinClasses } from '../components/join-classes.ts';
import { sizedAt } from './mark-on-sheet.tsx';
import styles from './marks.module.css';
import type { ShapeEditing } from './use-shape-editing.ts';
import type { Zoom } from './use-zoom.ts';

export interface EditLayerProps {
  readonly model: BodyModel;
  readonly view: BodyView;
  readonly editing: ShapeEditing;
  readonly zoom: Zoom;
}

interface Drag {
  readonly node: number | undefined;
  readonly from: ViewPoint;
  readonly step: ViewStep;
}

/** The drawing of the chosen mark with its grips: dragged as a whole, or node by node. It moves flat, and lies on the skin again when let go. */
export function EditLayer({ model, view, editing, zoom }: EditLayerProps) {
  const [drag, setDrag] = useState<Drag | undefined>(undefined);
  const { shape, grips } = editing;
  const start = (event: PointerEvent, node: number | undefined): void => {
    const from = zoom.toSheet(event);
    if (event.button !== 0 || from === undefined) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    editing.hold(node);
    setDrag({ node, from, step: { x: 0, y: 0 } });
  };
  const move = (event: PointerEvent): void => {
    const at = zoom.toSheet(event);
    if (drag !== undefined && at !== undefined)
      setDrag({ ...drag, step: { x: at.x - drag.from.x, y: at.y - drag.from.y } });
  };
  const end = (): void => {
    if (drag !== undefined && Math.hypot(drag.step.x, drag.step.y) > 2 * zoom.pixelNow())
      editing.move(view, drag.step, drag.node);
    setDrag(undefined);
  };
  const points = dragged(
    nodesOf(shape).map((address) => projectAddress(model, view, address)),
    drag,
    editing,
  );
  const path = `M${points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}${shape.kind === 'outline' ? 'Z' : ''}`;
  const [first] = points;
  const handlers = { onPointerMove: move, onPointerUp: end, onPointerCancel: () => setDrag(undefined) };
  const keepClick = { onClick: (event: { stopPropagation: () => void }) => event.stopPropagation() };
  return (
    <g data-grip="" {...handlers} {...keepClick}>
      {shape.kind === 'point' && first !== undefined ? (
        <g style={sizedAt(first)} onPointerDown={(event) => start(event, undefined)}>
          <circle r={9} className={styles.grip} />
          <circle r={22} className={styles.nodeReach} />
        </g>
      ) : (
        <g onPointerDown={(event) => start(event, undefined)}>
          <path
            d={path}
            className={styles.grip}
            style={shape.kind === 'outline' && points.every(({ visible }) => visible) ? undefined : { fill: 'none' }}
          />
          <path d={path} className={styles.gripReach} />
        </g>
      )}
      {apart(grips, points, { least: GRIP_SPACE * zoom.pixel, held: editing.node }).map((node) => {
        const at = points[node];
        if (at === undefined || !at.inView) return null;
        return (
          <g key={node} style={sizedAt(at)} onPointerDown={(event) => start(event, node)}>
            <circle r={5} className={joinClasses(styles.node, node === editing.node ? styles.nodeChosen : undefined)} />
            <circle r={10} className={styles.nodeReach} data-node={node} />
          </g>
        );
      })}
    </g>
  );
}

/** How far apart grips must stand on the screen to be seized, in pixels; the others appear when the sheet is enlarged. */
const GRIP_SPACE = 15;

/** The grips that stand far enough from the one before, and the one that is held. */
function apart(
  grips: readonly number[],
  points: readonly ViewPoint[],
  { least, held }: { readonly least: number; readonly held: number | undefined },
): readonly number[] {
  const shown: number[] = held === undefined ? [] : [held];
  for (const node of grips) {
    const at = points[node];
    const isFar = (other: number): boolean => {
      const there = points[other];
      return at === undefined || there === undefined || Math.hypot(at.x - there.x, at.y - there.y) >= least;
    };
    if (node !== held && shown.every(isFar)) shown.push(node);
  }
  return shown;
}

/** Where the nodes lie while they are dragged, before they are laid on the skin. */
function dragged<Node extends ViewPoint>(
  points: readonly Node[],
  drag: Drag | undefined,
  { reach, shape }: Pick<ShapeEditing, 'reach' | 'shape'>,
): readonly Node[] {
  if (drag === undefined) return points;
  const { node, step } = drag;
  return points.map((point, index) => {
    const direct = node === undefined ? 0 : Math.abs(index - node);
    const away = shape.kind === 'outline' ? Math.min(direct, points.length - direct) : direct;
    const share = Math.max(0, 1 - away / reach);
    return { ...point, x: point.x + step.x * share, y: point.y + step.y * share };
  });
}
