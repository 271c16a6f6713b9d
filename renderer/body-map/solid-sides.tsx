import type { BodySolidWords } from '../../shared/text/body-solid.nl.ts';
import { cameraAxes, type SolidCamera } from './solid-camera.ts';
import styles from './solid-view.module.css';

interface SolidSidesProps {
  readonly camera: SolidCamera;
  readonly words: BodySolidWords;
}

/** Seen this much from aside, the child's sides no longer lie left and right in the picture. */
const ASIDE = 0.35;

/** Says which side of the picture is the child's left, or which side of the child is seen. */
export function SolidSides({ camera, words }: SolidSidesProps) {
  const { right, towardsViewer } = cameraAxes(camera);
  if (Math.abs(right[0]) < ASIDE)
    return (
      <p className={styles.sides}>
        <span>{words.facing[towardsViewer[0] > 0 ? 'left' : 'right']}</span>
      </p>
    );
  const [first, second] = right[0] > 0 ? [words.childRight, words.childLeft] : [words.childLeft, words.childRight];
  return (
    <p className={styles.sides}>
      <span>{first}</span>
      <span>{second}</span>
    </p>
  );
}
