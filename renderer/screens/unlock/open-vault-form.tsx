import { LockOpen } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { refreshSession } from '../../api/query-client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../components/button.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import styles from './unlock-screen.module.css';
import { onlyVault, VaultChoice, type Vaults } from './vault-choice.tsx';

export interface OpenVaultFormProps {
  readonly vaults: Vaults;
  /** The passphrase is lost; gives the vault that was chosen, or nothing. */
  readonly onForgot: (vault: string) => void;
}

/** Opens one of the vaults of this workstation. The only vault is chosen by itself. */
export function OpenVaultForm({ vaults, onForgot }: OpenVaultFormProps) {
  const { unlock, recovery, issues } = useText();
  const command = useCommand('vault.unlock');
  const [vault, setVault] = useState(onlyVault(vaults));
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
      <div className={styles.submit}>
        <Button type="submit" tone="primary" icon={<LockOpen aria-hidden />} disabled={command.running}>
          {command.running ? unlock.opening : unlock.open}
        </Button>
        <Button tone="quiet" onClick={() => onForgot(vault)}>
          {recovery.forgot}
        </Button>
      </div>
    </form>
  );
}
