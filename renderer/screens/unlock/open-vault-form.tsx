import { LockOpen } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { RouteOutput } from '../../../shared/contract/contract.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { refreshSession } from '../../api/query-client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../components/button.tsx';
import { FieldGroup } from '../../components/field.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import styles from './unlock-screen.module.css';

type Vaults = RouteOutput<'vault.list'>;

/** Opens one of the vaults of this workstation. The only vault is chosen by itself. */
export function OpenVaultForm({ vaults }: { readonly vaults: Vaults }) {
  const { unlock, issues } = useText();
  const command = useCommand('vault.unlock');
  const [vault, setVault] = useState(vaults.length === 1 ? (vaults[0]?.id ?? '') : '');
  const [passphrase, setPassphrase] = useState('');
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (vault !== '') input.current?.focus();
  }, [vault]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (vault === '' || passphrase === '') return;
    const result = await command.run({ id: vault, passphrase });
    if (result.ok) return refreshSession();
    setPassphrase('');
    setAsked(false);
    input.current?.focus();
  };
  return (
    <form className={styles.fields} onSubmit={(event) => void submit(event)} noValidate>
      <h1>{unlock.title}</h1>
      <VaultChoice
        vaults={vaults}
        value={vault}
        onChange={setVault}
        error={asked && vault === '' ? unlock.chooseVault : undefined}
      />
      <PassphraseField
        ref={input}
        label={unlock.passphrase}
        showLabel={unlock.showPassphrase}
        hideLabel={unlock.hidePassphrase}
        required
        value={passphrase}
        onChange={setPassphrase}
        error={asked && passphrase === '' ? issues.required : undefined}
      />
      <FailureNotice failure={command.failure} />
      <div>
        <Button type="submit" tone="primary" icon={<LockOpen aria-hidden />} disabled={command.running}>
          {command.running ? unlock.opening : unlock.open}
        </Button>
      </div>
    </form>
  );
}

interface VaultChoiceProps {
  readonly vaults: Vaults;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error: string | undefined;
}

function VaultChoice({ vaults, value, onChange, error }: VaultChoiceProps) {
  const { unlock } = useText();
  return (
    <FieldGroup label={unlock.vault} error={error} required>
      {() => (
        <div className={styles.vaults}>
          {vaults.map((vault) => (
            <label key={vault.id} className={styles.vault}>
              <input type="radio" name="vault" checked={vault.id === value} onChange={() => onChange(vault.id)} />
              <span className={styles.vaultName}>
                <strong>{vault.label}</strong>
                <span className={styles.folder}>{vault.folder}</span>
              </span>
              {vault.training ? <StatusChip tone="warn">{unlock.trainingMark}</StatusChip> : null}
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
