import type { BodyAddress } from '../../shared/domain/body/address.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import { projectAddress } from '../../shared/domain/body/project-view.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import { sizedAt } from './mark-on-sheet.tsx';
import styles from './marks.module.css';
import type { Drawing } from './use-drawing.ts';

interface CursorLayerProps {
  readonly model: BodyModel;
  readonly view: BodyView;
  readonly cursor: BodyAddress | undefined;
  readonly drawing: Drawing<BodyAddress> | undefined;
}

/** The pointer of the keyboard and the line that is being drawn. */
export function CursorLayer({ model, view, cursor, drawing }: CursorLayerProps) {
  const at = cursor === undefined ? undefined : projectAddress(model, view, cursor);
  const points = (drawing?.draft ?? []).map((address) => projectAddress(model, view, address));
  return (
    <g>
      {points.length < 2 ? null : (
        <polyline className={styles.draft} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      )}
      {points.map((point) => (
        <circle key={`${point.x} ${point.y}`} className={styles.dot} r={3} style={sizedAt(point)} />
      ))}
      {at?.visible === true ? (
        <path className={styles.cursor} d="M-6.4-6.4L6.4 6.4M6.4-6.4L-6.4 6.4" style={sizedAt(at)} />
      ) : null}
    </g>
  );
}
