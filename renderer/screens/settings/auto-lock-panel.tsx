import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { refreshSession } from '../../api/query-client.ts';
import { useSession } from '../../api/session-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Panel } from '../../components/panel.tsx';
import { SelectField } from '../../components/select-field.tsx';

const offered = [1, 2, 5, 10, 15, 30, 60];

/** After how long without a sign of life the vault locks itself. */
export function AutoLockPanel() {
  const { settings } = useText();
  const { autoLockMinutes } = useSession();
  const command = useCommand('vault.set-auto-lock');
  const minutes = [...new Set([...offered, autoLockMinutes])].sort((left, right) => left - right);
  const change = async (value: string): Promise<void> => {
    const result = await command.run({ minutes: Number(value) });
    if (result.ok) await refreshSession();
  };
  return (
    <Panel title={settings.safety}>
      <SelectField
        label={settings.autoLock}
        hint={settings.autoLockHint}
        width="half"
        choices={minutes.map((each) => ({ value: String(each), label: settings.minutes({ minutes: each }) }))}
        value={String(autoLockMinutes)}
        onChange={(event) => event.currentTarget.value !== '' && void change(event.currentTarget.value)}
      />
      <FailureNotice failure={command.failure} />
    </Panel>
  );
}
