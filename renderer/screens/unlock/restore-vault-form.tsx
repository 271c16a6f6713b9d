import { ArchiveRestore, Folder } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { RouteOutput } from '../../../shared/contract/contract.ts';
import type { ChosenPath } from '../../../shared/contract/shell-request.ts';
import { bridge } from '../../api/bridge.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { refreshSession } from '../../api/query-client.ts';
import { showBytes } from '../../api/show-bytes.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../api/use-format.ts';
import { useProgress } from '../../api/use-progress.ts';
import { useRouteQuery } from '../../api/use-query.ts';
import { Button } from '../../components/button.tsx';
import fieldStyles from '../../components/field.module.css';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { RadioField } from '../../components/radio-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FolderChoice } from './folder-choice.tsx';
import styles from './unlock-screen.module.css';

type Found = RouteOutput<'backup.inspect'>;

/** Restores a backup into a new folder and opens it: first the folder with backups, then which one, where, and its passphrase. */
export function RestoreVaultForm() {
  const { backup } = useText();
  const inspect = useCommand('backup.inspect');
  const [found, setFound] = useState<(Found & { readonly folder: string }) | undefined>(undefined);
  const choose = async (): Promise<void> => {
    const chosen = await bridge().chooseFolder({ purpose: 'backup-source' });
    if (chosen === null) return;
    setFound(undefined);
    const result = await inspect.run({ token: chosen.token });
    if (result.ok) setFound({ ...result.value, folder: chosen.name });
  };
  return (
    <div className={styles.fields}>
      <h1>{backup.restoreTitle}</h1>
      <p className={styles.lead}>{backup.restoreStart}</p>
      <Field label={backup.source}>
        {(control) => (
          <span className={fieldStyles.pair}>
            <output {...control}>{found?.folder ?? backup.noSource}</output>
            <Button tone="quiet" icon={<Folder aria-hidden />} onClick={() => void choose()}>
              {backup.chooseSource}
            </Button>
          </span>
        )}
      </Field>
      <FailureNotice failure={inspect.failure} />
      {found === undefined || found.unreadable.length === 0 ? null : (
        <Notice tone="warn">{backup.unreadable({ count: found.unreadable.length })}</Notice>
      )}
      {found === undefined || found.snapshots.length === 0 ? null : <SnapshotForm key={found.handle} found={found} />}
    </div>
  );
}

/** What is asked once backups have been found; the newest is chosen beforehand. */
function SnapshotForm({ found }: { readonly found: Found }) {
  const { backup, unlock, issues } = useText();
  const command = useCommand('vault.restore');
  const known = useKnownVaults();
  const [snapshot, setSnapshot] = useState(found.snapshots[0]?.snapshot ?? '');
  const [label, setLabel] = useState<string | undefined>(undefined);
  const [passphrase, setPassphrase] = useState('');
  const [folder, setFolder] = useState<ChosenPath | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  const former = known.find(({ id }) => id === found.snapshots.find((each) => each.snapshot === snapshot)?.vaultId);
  const name = (label ?? former?.label ?? '').trim();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (name === '' || passphrase === '') return;
    const place = folder === undefined ? {} : { folder: folder.token };
    const result = await command.run({ handle: found.handle, snapshot, passphrase, label: name, ...place });
    // A folder stands for its place once.
    setFolder(undefined);
    if (result.ok) return refreshSession();
    setPassphrase('');
    setAsked(false);
  };
  return (
    <form className={styles.fields} onSubmit={(event) => void submit(event)} noValidate>
      <SnapshotChoice found={found} value={snapshot} onChange={setSnapshot} />
      <TextField
        label={backup.name}
        hint={backup.nameHint}
        required
        value={label ?? former?.label ?? ''}
        maxLength={80}
        error={asked && name === '' ? issues.required : undefined}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <FolderChoice label={backup.destination} purpose="restore" folder={folder} onChoose={setFolder} />
      <PassphraseField
        label={backup.passphrase}
        hint={backup.passphraseHint}
        showLabel={unlock.showPassphrase}
        hideLabel={unlock.hidePassphrase}
        required
        value={passphrase}
        onChange={setPassphrase}
        error={asked && passphrase === '' ? issues.required : undefined}
      />
      <Notice tone="info">
        {backup.consequence} {former === undefined ? null : backup.replaces({ label: former.label })}
      </Notice>
      <FailureNotice failure={command.failure} />
      {command.running ? <Restoring /> : null}
      <div>
        <Button type="submit" tone="primary" icon={<ArchiveRestore aria-hidden />} disabled={command.running}>
          {backup.restore}
        </Button>
      </div>
    </form>
  );
}

function Restoring() {
  const { backup } = useText();
  return <ProgressBar label={backup.restoring} {...useProgress('restore', true)} />;
}

function useKnownVaults(): RouteOutput<'vault.list'> {
  const vaults = useRouteQuery('vault.list', {});
  return vaults.status === 'ready' ? vaults.value : [];
}

interface SnapshotChoiceProps {
  readonly found: Found;
  readonly value: string;
  readonly onChange: (snapshot: string) => void;
}

function SnapshotChoice({ found, value, onChange }: SnapshotChoiceProps) {
  const { backup, components } = useText();
  const format = useFormat();
  const choices = found.snapshots.map(({ snapshot, at, files, bytes }) => ({
    value: snapshot,
    label: format.moment(at),
    hint: backup.snapshotSize({ files, size: showBytes(bytes, components.locale) }),
  }));
  return <RadioField label={backup.snapshot} required choices={choices} value={value} onChange={onChange} />;
}
