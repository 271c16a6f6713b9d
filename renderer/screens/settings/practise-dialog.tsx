import { Folder } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import type { RouteOutput } from '../../../shared/contract/contract.ts';
import { bridge } from '../../api/bridge.ts';
import { client } from '../../api/client.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useSession } from '../../api/session-context.tsx';
import { showBytes } from '../../api/show-bytes.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../api/use-format.ts';
import { useProgress } from '../../api/use-progress.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import fieldStyles from '../../components/field.module.css';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { DrillOutcome } from './drill-outcome.tsx';

type Found = RouteOutput<'backup.inspect'>;
type Drill = Command<'backup.drill'>;

export interface PractiseDialogProps {
  /** The folder of the last backup, in which the newest is chosen beforehand. */
  readonly folder: string | undefined;
  readonly onClose: () => void;
}

/** Practises a restore: which backup, the passphrase of that time, how far it is, and what came of it. */
export function PractiseDialog({ folder, onClose }: PractiseDialogProps) {
  const { backup, common } = useText();
  const drill = useCommand('backup.drill');
  const source = useBackups(folder);
  const [report, setReport] = useState<RouteOutput<'backup.drill'> | undefined>(undefined);
  const asking = !drill.running && report === undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      busy={drill.running}
      title={backup.practise}
      actions={
        drill.running ? (
          <Button onClick={() => void client['backup.cancel']({})}>{backup.cancel}</Button>
        ) : (
          <>
            <Button onClick={onClose}>{asking ? common.cancel : common.close}</Button>
            {asking && source.found !== undefined ? (
              <Button type="submit" form="practise-form" tone="primary">
                {backup.practiseStart}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <Stack>
        {drill.running ? <Practising /> : null}
        {report === undefined ? null : <DrillOutcome report={report} />}
        <div hidden={!asking}>
          <Stack>
            <Source source={source} />
            {source.found === undefined ? null : (
              <Choosing key={source.found.handle} found={source.found} drill={drill} onDone={setReport} />
            )}
            <FailureNotice failure={drill.failure} />
          </Stack>
        </div>
      </Stack>
    </Dialog>
  );
}

interface Backups {
  readonly folder: string | undefined;
  /** Backups of the vault that is open, at least one. */
  readonly found: Found | undefined;
  readonly looking: Command<'backup.inspect'>;
  /** The folder holds backups, but none of this vault that can be read. */
  readonly ofOthers: boolean;
  readonly choose: () => Promise<void>;
}

/** The backups of the open vault in the folder of the last one, or in another that is chosen. */
function useBackups(last: string | undefined): Backups {
  const { vault } = useSession();
  const looking = useCommand('backup.inspect');
  const [folder, setFolder] = useState(last);
  const [all, setAll] = useState<Found | undefined>(undefined);
  const { run } = looking;
  useEffect(() => {
    if (last === undefined) return;
    void run({}).then((result) => result.ok && setAll(result.value));
  }, [last, run]);
  const choose = async (): Promise<void> => {
    const chosen = await bridge().chooseFolder({ purpose: 'backup-source' });
    if (chosen === null) return;
    setFolder(chosen.name);
    setAll(undefined);
    const result = await run({ token: chosen.token });
    if (result.ok) setAll(result.value);
  };
  const found = all && { ...all, snapshots: all.snapshots.filter(({ vaultId }) => vaultId === vault.id) };
  const none = found?.snapshots.length === 0;
  return { folder, found: none ? undefined : found, looking, ofOthers: none, choose };
}

function Source({ source: { folder, found, looking, ofOthers, choose } }: { readonly source: Backups }) {
  const { backup } = useText();
  const unreadable = found?.unreadable.length ?? 0;
  return (
    <>
      <Field label={backup.source}>
        {(control) => (
          <span className={fieldStyles.pair}>
            <output {...control}>{folder ?? backup.noSource}</output>
            <Button tone="quiet" icon={<Folder aria-hidden />} disabled={looking.running} onClick={() => void choose()}>
              {folder === undefined ? backup.practiseFolder : backup.practiseOther}
            </Button>
          </span>
        )}
      </Field>
      {looking.running ? <p role="status">{backup.practiseLooking}</p> : null}
      <FailureNotice failure={looking.failure} />
      {ofOthers ? <Notice tone="warn">{backup.practiseNone}</Notice> : null}
      {unreadable === 0 ? null : <Notice tone="warn">{backup.unreadable({ count: unreadable })}</Notice>}
    </>
  );
}

interface ChoosingProps {
  readonly found: Found;
  readonly drill: Drill;
  readonly onDone: (report: RouteOutput<'backup.drill'>) => void;
}

/** Which backup, the newest beforehand, and the passphrase of that time. */
function Choosing({ found, drill, onDone }: ChoosingProps) {
  const { backup, components, issues, unlock } = useText();
  const format = useFormat();
  const [snapshot, setSnapshot] = useState(found.snapshots[0]?.snapshot ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (snapshot === '' || passphrase === '') return;
    const result = await drill.run({ handle: found.handle, snapshot, passphrase });
    setPassphrase('');
    setAsked(false);
    if (result.ok) onDone(result.value);
  };
  const size = (bytes: number) => showBytes(bytes, components.locale);
  return (
    <form id="practise-form" onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <SelectField
          label={backup.practiseWhich}
          required
          value={snapshot}
          choices={found.snapshots.map(({ snapshot: value, at, files, bytes }) => ({
            value,
            label: `${format.moment(at)} (${backup.snapshotSize({ files, size: size(bytes) })})`,
          }))}
          error={asked && snapshot === '' ? issues.required : undefined}
          onChange={({ currentTarget: { value } }) => setSnapshot(value)}
        />
        <PassphraseField
          label={backup.practisePassphrase}
          hint={backup.practisePassphraseHint}
          showLabel={unlock.showPassphrase}
          hideLabel={unlock.hidePassphrase}
          required
          value={passphrase}
          onChange={setPassphrase}
          error={asked && passphrase === '' ? issues.required : undefined}
        />
      </Stack>
    </form>
  );
}

function Practising() {
  const { backup } = useText();
  return <ProgressBar label={backup.practising} {...useProgress('restore', true)} />;
}
