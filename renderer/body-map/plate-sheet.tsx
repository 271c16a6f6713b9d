import { memo } from 'react';
import type { PlateDrawing } from '../../shared/domain/body/plate.ts';
import styles from './plate-pane.module.css';

interface PlateSheetProps {
  readonly drawing: PlateDrawing;
  /** The part under the pointer or chosen in the list. */
  readonly lit: string | undefined;
  /** Units of the drawing in one pixel of the screen. */
  readonly pixel: number;
}

/** A flat drawing without marks, with its clocks and one part set off. */
export function PlateSheet({ drawing, lit, pixel }: PlateSheetProps) {
  const part = drawing.parts.find(({ id }) => id === lit);
  return (
    <>
      <Ground drawing={drawing} />
      {part === undefined ? null : <path className={styles.lit} d={part.path} />}
      <Lines drawing={drawing} />
      {drawing.clocks.map((clock) => (
        <Clock key={clock.id} drawing={drawing} clock={clock} pixel={pixel} />
      ))}
    </>
  );
}

const Ground = memo(function Ground({ drawing }: { readonly drawing: PlateDrawing }) {
  return (
    <g>
      {drawing.parts.map(({ id, path, tone }) =>
        typeof tone === 'number' ? (
          <g key={id}>
            <path className={styles.skin} d={path} />
            <path className={styles.shade} d={path} fillOpacity={tone} />
          </g>
        ) : (
          <path key={id} className={tone === 'light' ? styles.light : styles.hollow} d={path} />
        ),
      )}
      {drawing.layers.shading.map(({ path, opacity }) => (
        <path key={path} className={styles.shade} d={path} fillOpacity={opacity} />
      ))}
    </g>
  );
});

const Lines = memo(function Lines({ drawing }: { readonly drawing: PlateDrawing }) {
  const { crease, outline } = drawing.layers;
  return (
    <g>
      <path className={styles.crease} d={crease.join('')} />
      <path className={styles.outline} d={outline.join('')} />
    </g>
  );
});

interface ClockProps {
  readonly drawing: PlateDrawing;
  readonly clock: PlateDrawing['clocks'][number];
  readonly pixel: number;
}

/** The ring of hours; 12 stands on the ventral side, wherever that is on the drawing. */
const Clock = memo(function Clock({ drawing, clock, pixel }: ClockProps) {
  const [x, y] = clock.centre;
  const at = (hour: number, radius: number): readonly [number, number] => {
    const angle = ((hour * 30 + (drawing.turned ? 180 : 0)) * Math.PI) / 180;
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  };
  const tick = (hour: number): string =>
    `M${at(hour, clock.radius - 7).join(' ')}L${at(hour, clock.radius + 7).join(' ')}`;
  // Readable on the screen, and never so large that the hours run into each other.
  const type = Math.min(10.5 * pixel, clock.radius * 0.34);
  const figures = clock.radius > 5 * type ? HOURS : HOURS.filter((hour) => hour % 3 === 0);
  return (
    <g aria-hidden>
      <circle className={styles.ring} cx={x} cy={y} r={clock.radius} />
      <path className={styles.tick} d={HOURS.map(tick).join('')} />
      {figures.map((hour) => {
        const [textX, textY] = at(hour, clock.radius + 8 + type * 0.7);
        return (
          <text key={hour} className={styles.figure} x={textX} y={textY} dy="0.35em" fontSize={type}>
            {hour}
          </text>
        );
      })}
    </g>
  );
});

const HOURS: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);
