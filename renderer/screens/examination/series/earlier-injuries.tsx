import { Eye, EyeOff } from 'lucide-react';
import { useId } from 'react';
import type { InjurySeen } from '../../../../shared/domain/injury/series.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import { placeWords } from '../../../record/place-words.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import styles from './series.module.css';
import { useEarlierInjuries, useSeenWords } from './use-earlier-injuries.ts';

export interface EarlierInjuriesProps {
  readonly onSeenAgain: (seen: InjurySeen) => void;
  readonly onGone: (seen: InjurySeen) => void;
}

/** The injuries of earlier examinations that are still to be looked at again, each with the two ways that can end. */
export function EarlierInjuries({ onSeenAgain, onGone }: EarlierInjuriesProps) {
  const { language, texts } = useLanguage();
  const { series: words } = texts;
  const lookup = useLookup();
  const { all, toSeeAgain } = useEarlierInjuries();
  const wordsOf = useSeenWords();
  const title = useId();
  if (all.length === 0) return null;
  return (
    <section className={styles.earlier} aria-labelledby={title}>
      <h3 id={title}>{words.title}</h3>
      <p className={styles.note}>{toSeeAgain.length === 0 ? words.allSeen : words.intro}</p>
      <ul className={styles.list}>
        {toSeeAgain.map((seen) => {
          const injury = words.injury(wordsOf(seen));
          return (
            <li key={seen.injury.id} className={styles.seen}>
              <span className={styles.what}>
                <strong>{injury}</strong>
                <span className={styles.note}>{placeWords(seen.injury.details, lookup, language)}</span>
              </span>
              <Button
                icon={<Eye aria-hidden />}
                aria-label={words.seenAgainOf({ injury })}
                onClick={() => onSeenAgain(seen)}
              >
                {words.seenAgain}
              </Button>
              <Button
                tone="quiet"
                icon={<EyeOff aria-hidden />}
                aria-label={words.goneOf({ injury })}
                onClick={() => onGone(seen)}
              >
                {words.gone}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
