import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DocumentRecord } from '../../../../shared/domain/consent/consent-document.ts';
import { bridge } from '../../../api/bridge.ts';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { showBytes } from '../../../api/show-bytes.ts';
import { useCommand } from '../../../api/use-command.ts';
import { useFormat } from '../../../api/use-format.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { FactList } from '../../../components/fact-list.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Stack } from '../../../components/split-layout.tsx';
import { ReasonForm } from '../../../record/reason-form.tsx';
import styles from './documents.module.css';
import { useDocumentPicture } from './use-document-picture.ts';

interface DocumentDialogProps {
  readonly document: DocumentRecord;
  readonly mayRecord: boolean;
  readonly onClose: () => void;
}

/** A signed form: its picture, what is known of its file, and the ways to save it or take it away. */
export function DocumentDialog({ document, mayRecord, onClose }: DocumentDialogProps) {
  const { documents: words } = useText();
  const [striking, setStriking] = useState(false);
  const saving = useSaving(document);
  if (striking) return <Strike document={document} onClose={() => setStriking(false)} />;
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={document.details.fileName}
      actions={
        mayRecord ? (
          <>
            {document.struck === undefined ? (
              <Button icon={<Trash2 aria-hidden size={15} />} onClick={() => setStriking(true)}>
                {words.strikeAction}
              </Button>
            ) : null}
            <Button icon={<Download aria-hidden size={15} />} disabled={saving.running} onClick={saving.save}>
              {words.save}
            </Button>
          </>
        ) : undefined
      }
    >
      <Stack>
        <Picture document={document} />
        <Facts document={document} />
        <FailureNotice failure={saving.failure} />
        {saving.savedAs === undefined ? null : (
          <Notice tone="good" compact>
            {words.saved({ fileName: saving.savedAs })}
          </Notice>
        )}
      </Stack>
    </Dialog>
  );
}

function Picture({ document }: { readonly document: DocumentRecord }) {
  const { documents: words } = useText();
  const isPdf = document.mediaType === 'application/pdf';
  const picture = useDocumentPicture(isPdf ? undefined : document.id);
  if (isPdf) return <Notice tone="info">{words.pdf}</Notice>;
  if (picture.status === 'loading') return <p role="status">{words.loading}</p>;
  if (picture.status === 'failed') return <Notice tone="warn">{words.cannotShow}</Notice>;
  return (
    <img className={styles.picture} src={picture.url} alt={words.picture({ fileName: document.details.fileName })} />
  );
}

function Facts({
  document: { mediaType, byteSize, sha256, addedAt, addedBy, details },
}: {
  readonly document: DocumentRecord;
}) {
  const texts = useText();
  const { documents: words } = texts;
  const format = useFormat();
  return (
    <FactList
      facts={[
        { term: words.kind, value: mediaType.replace(/^.*\//, '').toUpperCase() },
        { term: words.size, value: showBytes(byteSize, texts.components.locale) },
        { term: words.sha256, value: <span className={styles.hash}>{sha256}</span> },
        { term: words.addedAt, value: words.added({ date: format.date(format.dateOf(addedAt)), by: addedBy }) },
        { term: words.note, value: details.note },
      ]}
    />
  );
}

/** Endings that the system's dialog is asked for. */
const kinds = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/tiff': 'tiff',
  'image/webp': 'webp',
} as const;

function useSaving({ id, mediaType, details }: DocumentRecord) {
  const exporting = useCommand('document.export');
  const [savedAs, setSavedAs] = useState<string | undefined>(undefined);
  const save = async (): Promise<void> => {
    setSavedAs(undefined);
    const suggestedName = details.fileName.replace(/[\p{Cc}\\/:*?"<>|]/gu, '_').slice(0, 120);
    const place = await bridge().chooseSavePath({ suggestedName, kind: kinds[mediaType] });
    if (place === null) return;
    const result = await exporting.run({ documentId: id, token: place.token });
    if (result.ok) setSavedAs(result.value.fileName);
  };
  return { running: exporting.running, failure: exporting.failure, savedAs, save: () => void save() };
}

function Strike({ document, onClose }: Pick<DocumentDialogProps, 'document' | 'onClose'>) {
  const { documents: words } = useText();
  const command = useCommand('document.strike');
  const strike = async (reason: string): Promise<void> => {
    const struck = await command.run({ documentId: document.id, reason });
    if (struck.ok) onClose();
  };
  return (
    <ReasonForm
      title={words.strikeTitle({ fileName: document.details.fileName })}
      lead={words.strikeWords}
      action={words.strike}
      running={command.running}
      onReason={(reason) => void strike(reason)}
      onClose={onClose}
    >
      <FailureNotice failure={command.failure} />
    </ReasonForm>
  );
}
