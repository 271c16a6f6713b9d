import { type FormEvent, type ReactNode, useMemo } from 'react';
import { type AppAction, useActions } from '../../../api/actions-context.tsx';
import { DraftNote } from '../../../api/draft-note.tsx';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { useFormat } from '../../../api/use-format.ts';
import { Button } from '../../../components/button.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import styles from './details.module.css';
import { useDetails } from './details-form.tsx';

/** A tab of the details: its fields, and below them one bar to save what was entered in any of the tabs. */
export function DetailsSheet({ children }: { readonly children: ReactNode }) {
  const texts = useText();
  const { mayRecord } = useExamination();
  const { form, draft, failure, savedAt, save } = useDetails();
  const format = useFormat();
  const problems = Object.keys(form.formState.errors).length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <form className={styles.sheet} noValidate onSubmit={submit}>
      {/* Where every field is closed, the sheet itself is what keys scroll. */}
      <div className={styles.scroll} tabIndex={mayRecord ? undefined : 0}>
        <fieldset className={styles.fields} disabled={!mayRecord}>
          {children}
        </fieldset>
      </div>
      {mayRecord ? (
        <footer className={styles.bar}>
          {failure === undefined || failure.kind === 'ends-before-start' ? null : <FailureNotice failure={failure} />}
          {problems === 0 ? null : (
            <span className={styles.problems}>{texts.common.problemsFound({ count: problems })}</span>
          )}
          {savedAt === undefined ? (
            <DraftNote draft={draft} onDiscard={() => form.reset()} />
          ) : (
            <span role="status" className={styles.saved}>
              {texts.common.saved({ time: format.clock(savedAt) })}
            </span>
          )}
          <Button tone="primary" type="submit" keys="Ctrl+S">
            {texts.common.save}
          </Button>
        </footer>
      ) : null}
    </form>
  );
}

/** Ctrl+S saves the details while one of their tabs is open. */
export function SaveKey() {
  const { common } = useText();
  const { mayRecord } = useExamination();
  const { save } = useDetails();
  const actions = useMemo<readonly AppAction[]>(
    () => (mayRecord ? [{ id: 'details:save', label: common.save, keys: 'Ctrl+S', run: save }] : []),
    [common, mayRecord, save],
  );
  useActions(actions);
  return null;
}
