import type { PixelPoint } from '../../../../shared/domain/photo/photo-measure.ts';
import { useText } from '../../../api/language-context.tsx';
import styles from './measure.module.css';
import { PhotoPictures, type Picture } from './photo-pictures.tsx';
import type { StageView } from './use-stage-view.ts';

const side = 168;
const gap = 28;

export interface LoupeProps {
  readonly pictures: readonly Picture[];
  readonly at: PixelPoint;
  readonly zoom: number;
  readonly view: StageView;
}

/** The surroundings of the cross enlarged, beside it and never over it, with the cross in the middle. */
export function Loupe({ pictures, at, zoom, view }: LoupeProps) {
  const { photoMeasure: words } = useText();
  const [x, y] = view.toScreen(at);
  const left = x + gap + side < view.width ? x + gap : x - gap - side;
  const top = Math.min(Math.max(0, y - side / 2), Math.max(0, view.height - side));
  const middle: PixelPoint = [side / 2, side / 2];
  return (
    <svg
      className={styles.loupe}
      style={{ left: Math.min(Math.max(0, left), Math.max(0, view.width - side)), top }}
      width={side}
      height={side}
      role="img"
      aria-label={words.loupe}
    >
      <PhotoPictures pictures={pictures} centre={at} at={middle} zoom={zoom} />
      {[styles.crossUnder, styles.cross].map((line) => (
        <path
          key={line}
          className={line}
          d={`M${side / 2} 8V${side / 2 - 6}M${side / 2} ${side / 2 + 6}V${side - 8}M8 ${side / 2}H${side / 2 - 6}M${side / 2 + 6} ${side / 2}H${side - 8}`}
        />
      ))}
      <circle className={styles.cross} cx={side / 2} cy={side / 2} r={zoom / 2} />
    </svg>
  );
}
