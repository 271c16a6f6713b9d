import type { BodyAddress } from '../../shared/domain/body/address.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import { projectAddress } from '../../shared/domain/body/project-view.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import styles from './body-map.module.css';
import type { Drawing } from './use-drawing.ts';

interface CursorLayerProps {
  readonly model: BodyModel;
  readonly view: BodyView;
  readonly cursor: BodyAddress | undefined;
  readonly drawing: Drawing | undefined;
  readonly pixel: number;
}

/** The pointer of the keyboard and the line that is being drawn. */
export function CursorLayer({ model, view, cursor, drawing, pixel }: CursorLayerProps) {
  const at = cursor === undefined ? undefined : projectAddress(model, view, cursor);
  const points = (drawing?.draft ?? []).map((address) => projectAddress(model, view, address));
  const arm = 9 * pixel;
  return (
    <g>
      {points.length < 2 ? null : (
        <polyline className={styles.draft} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      )}
      {points.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={styles.dot} cx={x} cy={y} r={3 * pixel} />
      ))}
      {at?.visible === true ? (
        <path
          className={styles.cursor}
          d={`M${at.x - arm} ${at.y}h${2 * arm}M${at.x} ${at.y - arm}v${2 * arm}`}
          transform={`rotate(45 ${at.x} ${at.y})`}
        />
      ) : null}
    </g>
  );
}
