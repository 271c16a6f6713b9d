import { useMemo } from 'react';
import { type AppAction, useActions } from '../../api/actions-context.tsx';
import { DraftNote } from '../../api/draft-note.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { Button } from '../../components/button.tsx';
import styles from './interpretation.module.css';
import { useInterpretation } from './interpretation-form.tsx';

/** Saves all parts at once, and says what is kept, what failed and how many fields need a change. */
export function SaveBar() {
  const { common, interpretation: words } = useText();
  const { form, draft, failure, savedAt, mayWrite, save } = useInterpretation();
  const format = useFormat();
  const actions = useMemo<readonly AppAction[]>(
    () => (mayWrite ? [{ id: 'interpretation:save', label: words.save, keys: 'Ctrl+S', run: () => void save() }] : []),
    [mayWrite, words, save],
  );
  useActions(actions);
  if (!mayWrite) return null;
  const problems = countErrors(form.formState.errors);
  return (
    <footer className={styles.bar}>
      <FailureNotice failure={failure} />
      {problems === 0 ? null : <span className={styles.problems}>{common.problemsFound({ count: problems })}</span>}
      {savedAt === undefined ? (
        <DraftNote draft={draft} onDiscard={() => form.reset()} />
      ) : (
        <span role="status" className={styles.saved}>
          {common.saved({ time: format.clock(savedAt) })}
        </span>
      )}
      <Button tone="primary" keys="Ctrl+S" onClick={() => void save()}>
        {words.save}
      </Button>
    </footer>
  );
}

/** The fields with an error, wherever they lie in the form. */
function countErrors(errors: unknown): number {
  if (typeof errors !== 'object' || errors === null) return 0;
  if ('type' in errors && typeof errors.type === 'string') return 1;
  return Object.entries(errors).reduce((sum, [key, part]) => sum + (key === 'ref' ? 0 : countErrors(part)), 0);
}
