import { type KeyboardEvent, type MouseEvent, useMemo } from 'react';
import { layoutLabels } from '../../shared/domain/body/layout-labels.ts';
import type { PlateDrawing } from '../../shared/domain/body/plate.ts';
import { joinClasses } from '../components/join-classes.ts';
import type { BodyMapMark } from './body-map-props.ts';
import { type PlateFigure, placeOnPlate } from './place-on-plate.ts';
import styles from './plate-pane.module.css';

export interface PlateMarksProps {
  readonly drawing: PlateDrawing;
  readonly marks: readonly BodyMapMark[];
  /** Units of the drawing in one pixel of the screen. */
  readonly pixel: number;
  readonly nameOf: (mark: BodyMapMark) => string;
  readonly onSelect: (id: string) => void;
}

/** The numbered marks that belong on a flat drawing. */
export function PlateMarks({ drawing, marks, pixel, nameOf, onSelect }: PlateMarksProps) {
  const placed = useMemo(
    () =>
      marks.flatMap((mark) => {
        const figure = mark.plate === undefined ? undefined : placeOnPlate(drawing, mark.plate);
        return figure === undefined ? [] : [{ mark, figure }];
      }),
    [marks, drawing],
  );
  const layout = useMemo(
    () =>
      layoutLabels(
        placed.map(({ figure }) => ({ anchor: figure.anchor, width: 22 * pixel })),
        { bounds: drawing.viewBox, height: 22 * pixel, gap: 3 * pixel },
      ),
    [placed, drawing, pixel],
  );
  return placed.map(({ mark, figure }, index) => {
    const label = layout.places[index] ?? figure.anchor;
    const size = pixel * layout.scale;
    const select = (event: MouseEvent | KeyboardEvent): void => {
      event.stopPropagation();
      onSelect(mark.id);
    };
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
      <g
        key={mark.id}
        className={joinClasses(styles.mark, mark.selected && styles.selected, mark.recalled && styles.recalled)}
        role="button"
        tabIndex={0}
        aria-pressed={mark.selected ?? false}
        aria-label={nameOf(mark)}
        onClick={select}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          select(event);
        }}
      >
        <title>{nameOf(mark)}</title>
        <Figure figure={figure} pixel={pixel} />
        <line className={styles.leader} x1={figure.anchor.x} y1={figure.anchor.y} x2={label.x} y2={label.y} />
        <circle className={styles.badge} cx={label.x} cy={label.y} r={10 * size} />
        <text className={styles.number} x={label.x} y={label.y} dy="0.35em" fontSize={12 * size}>
          {mark.recalled === true ? `(${mark.number})` : mark.number}
        </text>
      </g>
    );
  });
}

/** A point, a line or an outline as it was drawn. */
export function Figure({ figure, pixel }: { readonly figure: PlateFigure; readonly pixel: number }) {
  const { kind, points, anchor } = figure;
  if (kind === 'point') return <circle className={styles.dot} cx={anchor.x} cy={anchor.y} r={3.5 * pixel} />;
  const d = `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${kind === 'outline' ? 'Z' : ''}`;
  return <path className={kind === 'outline' ? styles.area : styles.stroke} d={d} />;
}
