import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { DescriptionLine } from '../../../shared/contract/report-routes.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { IconButton } from '../../components/button.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import styles from './description.module.css';
import { Drift } from './drift.tsx';
import { ParagraphEditor } from './paragraph-editor.tsx';
import { useEditParagraph } from './use-edit-paragraph.ts';
import { useHeading } from './use-heading.ts';

export interface ParagraphProps {
  readonly line: DescriptionLine;
  readonly editable: boolean;
}

/** One paragraph: its text, whether somebody rewrote it, and what to do when the facts have changed since. */
export function Paragraph({ line, editable }: ParagraphProps) {
  const { descriptionScreen: words } = useText();
  const heading = useHeading(line.key);
  const [open, setOpen] = useState(false);
  const edit = useEditParagraph(line.key);
  const editing = editable && open;
  const save = async (text: string | null): Promise<boolean> => {
    const saved = await edit.run(text);
    if (saved) setOpen(false);
    return saved;
  };
  return (
    <section className={styles.paragraph} aria-label={heading}>
      <header className={styles.head}>
        <h3>{heading}</h3>
        {line.edited ? <StatusChip tone={line.drifted ? 'warn' : 'accent'}>{words.edited}</StatusChip> : null}
        {editable && !editing ? (
          <IconButton label={words.edit({ heading })} icon={<Pencil aria-hidden />} onClick={() => setOpen(true)} />
        ) : null}
      </header>
      <FailureNotice failure={edit.failure} />
      {editing ? (
        <ParagraphEditor line={line} heading={heading} onSave={save} onCancel={() => setOpen(false)} />
      ) : (
        <p className={styles.words} lang="nl">
          {line.text}
        </p>
      )}
      {line.drifted && editable && !editing ? <Drift line={line} onChoose={save} /> : null}
    </section>
  );
}
