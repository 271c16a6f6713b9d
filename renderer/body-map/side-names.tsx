import type { BodyView } from '../../shared/domain/body/view.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import styles from './body-map.module.css';

/** A drawing's right must point this much to one of the child's sides before the sides are named. */
const CLEARLY = 0.7;

/** Says under a drawing which of its sides is the child's left; on a view from the side, from which side that is. */
export function SideNames({ view, words }: { readonly view: BodyView; readonly words: BodyMapWords }) {
  const towardsLeft = view.axes.right[0];
  if (Math.abs(towardsLeft) < CLEARLY || /^(hand|foot)-/.test(view.id))
    return <p className={styles.sides}>{words.views[view.id]}</p>;
  const [first, second] = towardsLeft > 0 ? [words.childRight, words.childLeft] : [words.childLeft, words.childRight];
  return (
    <p className={styles.sides}>
      <span>{first}</span>
      <span>{second}</span>
    </p>
  );
}
