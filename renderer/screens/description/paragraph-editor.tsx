import { useEffect, useRef, useState } from 'react';
import type { DescriptionLine } from '../../../shared/contract/report-routes.ts';
import { DraftNote } from '../../api/draft-note.tsx';
import { useText } from '../../api/language-context.tsx';
import { useDraftStore } from '../../api/use-draft.ts';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/text-field.tsx';
import { DoubtfulWords } from '../../record/doubtful-words.tsx';
import { useExamination } from '../../record/use-examination.ts';
import styles from './description.module.css';

export interface ParagraphEditorProps {
  readonly line: DescriptionLine;
  readonly heading: string;
  /** `null` returns to the composed text. */
  readonly onSave: (text: string | null) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Rewrites one paragraph; what is typed is kept as a draft until it is saved. */
export function ParagraphEditor({ line, heading, onSave, onCancel }: ParagraphEditorProps) {
  const { common, descriptionScreen: words } = useText();
  const { record, examination } = useExamination();
  const [text, setText] = useState(line.text);
  const [tried, setTried] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const { keep, ...draft } = useDraftStore(
    { key: `description:${examination.id}:${line.key}`, caseId: record.id },
    (left) => {
      if (typeof left === 'string') setText(left);
    },
  );
  useEffect(() => area.current?.focus(), []);
  const save = async (next: string | null): Promise<void> => {
    setTried(true);
    if (next !== null && next.trim() === '') return;
    // A text that equals the composed one is no edit.
    if (await onSave(next === line.composed ? null : next)) await draft.discard();
  };
  const cancel = (): void => {
    void draft.discard();
    onCancel();
  };
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void save(text);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) void save(text);
        if (event.key === 'Escape') cancel();
      }}
    >
      <TextArea
        ref={area}
        lang="nl"
        label={words.field({ heading })}
        labelHidden
        rows={Math.min(14, Math.max(4, Math.ceil(text.length / 80) + 1))}
        maxLength={4000}
        value={text}
        error={tried && text.trim() === '' ? words.empty : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          keep(event.currentTarget.value);
        }}
      />
      <DoubtfulWords text={text} />
      <div className={styles.buttons}>
        <DraftNote draft={draft} onDiscard={() => setText(line.text)} />
        {line.edited ? (
          <Button tone="quiet" onClick={() => void save(null)}>
            {words.useComposed}
          </Button>
        ) : null}
        <Button onClick={cancel}>{common.cancel}</Button>
        <Button tone="primary" type="submit" keys="Ctrl+Enter">
          {words.save}
        </Button>
      </div>
    </form>
  );
}
