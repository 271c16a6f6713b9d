import type { CSSProperties } from 'react';
import type { ChildSize } from '../../shared/domain/body/measure-child.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import { scaleBar } from '../../shared/domain/body/scale-bar.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import styles from './body-map.module.css';

interface ScaleMarkProps {
  readonly model: BodyModel;
  readonly view: BodyView;
  readonly child: ChildSize | undefined;
  readonly pixel: number;
  readonly words: BodyMapWords;
}

/** Units of the drawing that the bar may take at any enlargement, as seen on the screen. */
const ROOM = 300;

/** The scale bar in the corner of a drawing, with whose centimetres it shows; its length follows the enlargement. */
export function ScaleMark({ model, view, child, pixel, words }: ScaleMarkProps) {
  const { viewBox } = view;
  const bar = scaleBar(
    { mmPerUnit: view.mmPerUnit, viewBox: [viewBox[0], viewBox[1], ROOM * pixel, viewBox[3]] },
    model,
    child,
  );
  const style: CSSProperties & Record<'--units', string> = { '--units': bar.units.toFixed(3) };
  return (
    <p className={styles.scale} title={words.scaleTitle[bar.basis]}>
      <span aria-hidden className={styles.ruler} style={style} />
      <span>
        {`${bar.mm / 10} cm`}
        <span className={styles.basis}>{`, ${words.scaleOf[bar.basis]}`}</span>
      </span>
    </p>
  );
}
