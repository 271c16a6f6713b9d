import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useLabel, useText } from '../../../api/language-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { FactList } from '../../../components/fact-list.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Stack } from '../../../components/split-layout.tsx';
import { DifferencesView } from './differences-view.tsx';
import { Hash, Verified } from './edition-card.tsx';
import { FaultList } from './fault-list.tsx';
import type { ChosenEdition } from './use-edition-file.tsx';

interface LoadDialogProps {
  readonly chosen: ChosenEdition;
  readonly onClose: () => void;
  readonly onLoaded: (edition: string) => void;
}

/** What a chosen file would change, and loading it; or why it is refused, fault by fault. */
export function LoadDialog({ chosen: { bytes, name, found }, onClose, onLoaded }: LoadDialogProps) {
  const { common, editions } = useText();
  const label = useLabel();
  const command = useCommand('edition.load');
  const load = async (): Promise<void> => {
    const result = await command.run({ bytes });
    if (result.ok) onLoaded(result.value.edition);
  };
  if (!found.ok) return <RefusedDialog name={name} failure={found.error} onClose={onClose} />;
  const { edition, content, differences } = found.value;
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      busy={command.running}
      title={editions.loadTitle({ edition })}
      description={editions.loadLead}
      actions={
        <>
          <Button onClick={onClose} disabled={command.running}>
            {common.cancel}
          </Button>
          <Button tone="primary" disabled={command.running} onClick={() => void load()}>
            {editions.loadNow}
          </Button>
        </>
      }
    >
      <Stack>
        <FactList
          facts={[
            { term: editions.title, value: label(content.title) },
            { term: editions.verified, value: <Verified content={content} /> },
            { term: editions.hash, value: <Hash content={content} /> },
          ]}
        />
        <Notice tone="info">{label(content.notice)}</Notice>
        <DifferencesView differences={differences} />
        <FailureNotice failure={command.failure} />
      </Stack>
    </Dialog>
  );
}

type Failure = Extract<ChosenEdition['found'], { readonly ok: false }>['error'];

function RefusedDialog({
  name,
  failure,
  onClose,
}: {
  readonly name: string;
  readonly failure: Failure;
  readonly onClose: () => void;
}) {
  const { common, editions } = useText();
  return (
    <Dialog
      open
      onClose={onClose}
      size={failure.kind === 'edition-faulty' ? 'large' : 'medium'}
      title={editions.refusedTitle}
      description={name}
      actions={
        <Button tone="primary" onClick={onClose}>
          {common.close}
        </Button>
      }
    >
      <Stack>
        <FailureNotice failure={failure} />
        {failure.kind === 'edition-faulty' ? <FaultList faults={failure.faults} total={failure.total} /> : null}
      </Stack>
    </Dialog>
  );
}
