import type { PixelPoint } from '../../../../shared/domain/photo/photo-measure.ts';
import { joinClasses } from '../../../components/join-classes.ts';
import type { MeasureMark } from './marking.ts';
import styles from './measure.module.css';
import type { Measuring } from './use-measuring.ts';
import type { StageView } from './use-stage-view.ts';

/** What was marked, drawn over the photo on the screen: the photo itself is not touched. Earlier markings are hidden while marking once more. */
export function MarkOverlay({ measuring, view }: { readonly measuring: Measuring; readonly view: StageView }) {
  const { marking, cursor, ticks } = measuring;
  const { target } = marking;
  const blind = target !== undefined && target.round > 0 ? target : undefined;
  const [x, y] = view.toScreen(cursor);
  return (
    <g>
      {ticks?.map((at) => (
        <Dot key={at.join()} at={view.toScreen(at)} className={styles.tick} />
      ))}
      {marking.scale.map(({ id, markings }, index) => {
        const shown = blind?.part === 'scale' ? markings[blind.round] : markings[0];
        return shown === undefined ? null : (
          <Numbered key={id} at={view.toScreen(shown)} label={String(index + 1)} className={styles.scaleMark} />
        );
      })}
      {marking.measures.map((measure, index) => (
        <Measured
          key={measure.id}
          measure={measure}
          round={blind?.part === 'measure' && blind.index === index ? blind.round : 0}
          view={view}
        />
      ))}
      {target === undefined ? null : (
        <>
          <path className={styles.crossUnder} d={crossAt(x, y)} />
          <path className={styles.cross} d={crossAt(x, y)} />
        </>
      )}
    </g>
  );
}

const crossAt = (x: number, y: number): string =>
  `M${x} ${y - 18}V${y - 4}M${x} ${y + 4}V${y + 18}M${x - 18} ${y}H${x - 4}M${x + 4} ${y}H${x + 18}`;

function Measured({
  measure,
  round,
  view,
}: {
  readonly measure: MeasureMark;
  readonly round: number;
  readonly view: StageView;
}) {
  const points = (measure.rounds[round] ?? []).map(view.toScreen);
  const [first] = points;
  if (first === undefined) return null;
  const closed = measure.kind === 'area' && measure.finished;
  const path = `M${points.map((point) => point.join(' ')).join('L')}${closed ? 'Z' : ''}`;
  return (
    <g>
      <path className={styles.lineUnder} d={path} />
      <path className={styles.line} d={path} />
      {points.map((at) => (
        <Dot key={at.join()} at={at} className={styles.point} />
      ))}
      <text className={styles.label} x={first[0] + 8} y={first[1] - 8}>
        {measure.id}
      </text>
    </g>
  );
}

interface DotProps {
  readonly at: PixelPoint;
  readonly className: string | undefined;
}

const Dot = ({ at: [cx, cy], className }: DotProps) => (
  <circle {...{ cx, cy }} r={3} className={joinClasses(className)} />
);

const Numbered = ({ at, label, className }: DotProps & { readonly label: string }) => (
  <g>
    <circle cx={at[0]} cy={at[1]} r={7} className={className} />
    <Dot at={at} className={styles.tick} />
    <text className={styles.label} x={at[0] + 10} y={at[1] - 8}>
      {label}
    </text>
  </g>
);
