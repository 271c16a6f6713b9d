import { memo } from 'react';
import type { BodyView } from '../../shared/domain/body/view.ts';
import styles from './body-map.module.css';
import { useLayers } from './use-layers.ts';

interface ViewDrawingProps {
  readonly view: BodyView;
  /** Also the borders between the named parts of the body. */
  readonly withBorders: boolean;
}

/** The drawing of one view without marks. */
export const ViewDrawing = memo(function ViewDrawing({ view, withBorders }: ViewDrawingProps) {
  const layers = useLayers(view);
  if (layers === undefined) return null;
  const { silhouette, shading, crease, outline, regionBorders } = layers;
  return (
    <g>
      <path className={styles.skin} d={silhouette.join('')} />
      {shading.map(({ path, opacity }) => (
        <path key={path.slice(0, 40)} className={styles.shade} d={path} fillOpacity={opacity} />
      ))}
      {withBorders ? <path className={styles.border} d={regionBorders.join('')} /> : null}
      <path className={styles.crease} d={crease.join('')} />
      <path className={styles.outline} d={outline.join('')} />
    </g>
  );
});
