import type { ReactNode } from 'react';
import type { BodyView } from '../../shared/domain/body/view.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import styles from './body-map.module.css';

/** A drawing's right must point this much to one of the child's sides before the sides are named. */
const CLEARLY = 0.7;

interface SideNamesProps {
  readonly view: BodyView;
  readonly words: BodyMapWords;
  /** What stands between the two sides. */
  readonly children: ReactNode;
}

/** Says under a drawing which of its sides is the child's left; on a view from the side, from which side that is. */
export function SideNames({ view, words, children }: SideNamesProps) {
  const towardsLeft = view.axes.right[0];
  if (Math.abs(towardsLeft) < CLEARLY || /^(hand|foot)-/.test(view.id))
    return (
      <div className={styles.sides}>
        <span>{words.views[view.id]}</span>
        {children}
      </div>
    );
  const [first, second] = towardsLeft > 0 ? [words.childRight, words.childLeft] : [words.childLeft, words.childRight];
  return (
    <div className={styles.sides}>
      <Side words={first} />
      {children}
      <Side words={second} />
    </div>
  );
}

/** The side in words or, where there is no room for these, by its first letter. */
function Side({ words }: { readonly words: string }) {
  return (
    <span title={words}>
      <span className={styles.long}>{words}</span>
      <span aria-hidden className={styles.short}>
        {words.slice(0, 1).toUpperCase()}
      </span>
    </span>
  );
}
