import { type CSSProperties, type MouseEvent, memo } from 'react';
import type { ViewPoint } from '../../shared/domain/body/view.ts';
import { joinClasses } from '../components/join-classes.ts';
import type { BodyMapMark } from './body-map-props.ts';
import { LABEL_HEIGHT, LABEL_TYPE, labelWidth } from './label-size.ts';
import styles from './marks.module.css';
import { type PlacedShape, pathOfRun } from './place-marks.ts';

export interface MarkOnSheetProps {
  readonly mark: BodyMapMark;
  readonly placed: PlacedShape;
  /** What its label says: its number, and where else it can be seen. */
  readonly text: string;
  readonly at: ViewPoint;
  readonly scale: number;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly nameOf: (mark: BodyMapMark, isHidden: boolean) => string;
  readonly onSelect: (id: string) => void;
}

/** One mark on a drawing with its label; both keep their size on the screen at any enlargement. */
export const MarkOnSheet = memo(function MarkOnSheet(props: MarkOnSheetProps) {
  const { mark, placed, text, at, scale, isStop, nameOf, onSelect } = props;
  const { anchor, isVisible, isClosed, runs } = placed;
  const name = nameOf(mark, !isVisible);
  const width = labelWidth(text);
  const select = (event: MouseEvent): void => {
    event.stopPropagation();
    onSelect(mark.id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      className={joinClasses(
        styles.mark,
        mark.selected ? styles.selected : undefined,
        mark.recalled ? styles.recalled : undefined,
        isVisible ? undefined : styles.hidden,
      )}
      role="button"
      tabIndex={isStop ? 0 : -1}
      data-mark={mark.id}
      data-number={mark.number}
      aria-pressed={mark.selected ?? false}
      aria-label={name}
      onClick={select}
    >
      <title>{name}</title>
      {runs.map((run) => (
        <path
          key={pathOfRun(run)}
          d={isClosed ? `${pathOfRun(run)}Z` : pathOfRun(run)}
          className={run.isVisible ? styles.stroke : styles.strokeHidden}
          fillOpacity={isClosed ? 0.18 : 0}
        />
      ))}
      {runs.length === 0 ? <circle r={3.5} className={styles.dot} style={sizedAt(anchor)} /> : null}
      <line x1={anchor.x} y1={anchor.y} x2={at.x} y2={at.y} className={styles.leader} />
      <g style={sizedAt(at, scale)}>
        <rect
          className={styles.badge}
          x={-width / 2}
          y={-LABEL_HEIGHT / 2}
          width={width}
          height={LABEL_HEIGHT}
          rx={LABEL_HEIGHT / 2}
        />
        <text fontSize={LABEL_TYPE} dy="0.35em" className={styles.number}>
          {text}
        </text>
      </g>
    </g>
  );
});

/** Places what is drawn in pixels at a place of the sheet, whatever its enlargement. */
export const sizedAt = ({ x, y }: ViewPoint, scale = 1): CSSProperties => ({
  transform: `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(calc(var(--pixel) * ${scale.toFixed(3)}))`,
});
