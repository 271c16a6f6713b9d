import type { DescriptionLine } from '../../../shared/contract/report-routes.ts';
import { useText } from '../../api/language-context.tsx';
import { Button } from '../../components/button.tsx';
import styles from './description.module.css';

export interface DriftProps {
  readonly line: DescriptionLine;
  readonly onChoose: (text: string | null) => Promise<boolean>;
}

/** Both texts side by side when the facts changed under a rewritten paragraph; saving the own text again accepts today's facts. */
export function Drift({ line, onChoose }: DriftProps) {
  const { drift: words } = useText().descriptionScreen;
  return (
    <div className={styles.drift}>
      <strong>{words.title}</strong>
      <div className={styles.both}>
        <figure>
          <figcaption>{words.mine}</figcaption>
          <p lang="nl">{line.text}</p>
          <Button onClick={() => void onChoose(line.text)}>{words.keepMine}</Button>
        </figure>
        <figure>
          <figcaption>{words.now}</figcaption>
          <p lang="nl">{line.composed}</p>
          <Button onClick={() => void onChoose(null)}>{words.takeNew}</Button>
        </figure>
      </div>
    </div>
  );
}
