import type { EditionLine } from '../../../../shared/contract/edition-routes.ts';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { refreshStandard } from '../../../api/query-client.ts';
import { useHasRole } from '../../../api/session-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { useRouteQuery } from '../../../api/use-query.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Stack } from '../../../components/split-layout.tsx';
import { DifferencesView } from './differences-view.tsx';

interface UseDialogProps {
  readonly current: string;
  readonly line: EditionLine | undefined;
  readonly onClose: () => void;
  readonly onUsed: (edition: string) => void;
}

/** What would change for new cases with another edition, and taking that one into use. */
export function UseDialog({ current, line, onClose, onUsed }: UseDialogProps) {
  const { common, editions } = useText();
  const mayManage = useHasRole('administrator');
  const command = useCommand('edition.use');
  const edition = line?.edition ?? current;
  const differences = useRouteQuery('edition.compare', { from: current, to: edition });
  const use = async (): Promise<void> => {
    const result = await command.run({ edition });
    if (!result.ok) return;
    await refreshStandard();
    onUsed(edition);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      busy={command.running}
      title={editions.useTitle({ edition })}
      description={editions.useLead({ edition: current })}
      actions={
        <>
          <Button onClick={onClose} disabled={command.running}>
            {mayManage ? common.cancel : common.close}
          </Button>
          {mayManage ? (
            <Button
              tone="primary"
              disabled={command.running || differences.status !== 'ready'}
              onClick={() => void use()}
            >
              {editions.use}
            </Button>
          ) : null}
        </>
      }
    >
      <Stack>
        {differences.status === 'ready' ? <DifferencesView differences={differences.value} /> : null}
        {differences.status === 'failed' ? <FailureNotice failure={differences.failure} /> : null}
        <FailureNotice failure={command.failure} />
      </Stack>
    </Dialog>
  );
}
