import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import { Button } from '../components/button.tsx';
import styles from './body-map.module.css';
import type { Drawing } from './use-drawing.ts';

interface DraftActionsProps<Place> {
  readonly drawing: Drawing<Place>;
  readonly words: Pick<BodyMapWords, 'finish' | 'undo' | 'cancel'>;
}

/** Ends a line or outline that is being drawn, or takes it back; nothing while none is. */
export function DraftActions<Place>({ drawing, words }: DraftActionsProps<Place>) {
  if (drawing.draft.length === 0) return null;
  return (
    <div className={styles.actions}>
      <Button disabled={!drawing.canFinish} onClick={drawing.finish}>
        {words.finish}
      </Button>
      <Button tone="quiet" onClick={drawing.removeLast}>
        {words.undo}
      </Button>
      <Button tone="quiet" onClick={drawing.cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
