import type { KeyboardEvent, MouseEvent } from 'react';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import styles from './body-map.module.css';
import type { BodyMapMark } from './body-map-props.ts';
import { pathOfRun, placeShape } from './place-marks.ts';

export interface MarkLayerProps {
  readonly model: BodyModel;
  readonly view: BodyView;
  readonly marks: readonly BodyMapMark[];
  /** View units in one pixel of the screen, so that numbers stay readable at any enlargement. */
  readonly pixel: number;
  readonly nameOf: (mark: BodyMapMark, isHidden: boolean) => string;
  readonly onSelect: (id: string) => void;
}

/** The numbered marks; what lies on another side of the body is dashed. */
export function MarkLayer({ model, view, marks, pixel, nameOf, onSelect }: MarkLayerProps) {
  return marks.map((mark) => {
    const { anchor, isVisible, isClosed, runs } = placeShape(model, view, mark.shape);
    const side = anchor.x < 0 ? -1 : 1;
    const label = { x: anchor.x + side * 15 * pixel, y: anchor.y - 13 * pixel };
    const classes = [styles.mark, mark.selected ? styles.selected : '', isVisible ? '' : styles.hidden];
    const select = (event: MouseEvent | KeyboardEvent): void => {
      event.stopPropagation();
      onSelect(mark.id);
    };
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
      <g
        key={mark.id}
        className={classes.join(' ')}
        role="button"
        tabIndex={0}
        aria-pressed={mark.selected ?? false}
        aria-label={nameOf(mark, !isVisible)}
        onClick={select}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            select(event);
          }
        }}
      >
        <title>{nameOf(mark, !isVisible)}</title>
        {runs.map((run) => (
          <path
            key={pathOfRun(run)}
            d={isClosed ? `${pathOfRun(run)}Z` : pathOfRun(run)}
            className={run.isVisible ? styles.stroke : styles.strokeHidden}
            fillOpacity={isClosed ? 0.18 : 0}
          />
        ))}
        {runs.length === 0 ? <circle cx={anchor.x} cy={anchor.y} r={3.5 * pixel} className={styles.dot} /> : null}
        <line x1={anchor.x} y1={anchor.y} x2={label.x} y2={label.y} className={styles.leader} />
        <circle cx={label.x} cy={label.y} r={10 * pixel} className={styles.badge} />
        <text x={label.x} y={label.y} fontSize={12 * pixel} dy="0.35em" className={styles.number}>
          {mark.number}
        </text>
      </g>
    );
  });
}
