import { Button } from '../components/button.tsx';
import styles from './draft-note.module.css';
import { useText } from './language-context.tsx';
import type { DraftState } from './use-draft.ts';
import { useFormat } from './use-format.ts';

/** Says that unsaved input is kept or was put back, and offers to throw it away. `onDiscard` also empties the form. */
export function DraftNote({ draft, onDiscard }: { readonly draft: DraftState; readonly onDiscard: () => void }) {
  const { common } = useText();
  const format = useFormat();
  const discard = (): void => {
    onDiscard();
    void draft.discard();
  };
  if (!draft.restored && draft.savedAt === undefined) return null;
  return (
    <span className={styles.note}>
      <span role="status">
        {draft.savedAt === undefined ? common.draftRestored : common.draftSaved({ time: format.clock(draft.savedAt) })}
      </span>
      <Button tone="quiet" onClick={discard}>
        {common.discardDraft}
      </Button>
    </span>
  );
}
