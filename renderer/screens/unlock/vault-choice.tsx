import type { Ref } from 'react';
import type { RouteOutput } from '../../../shared/contract/contract.ts';
import { useText } from '../../api/language-context.tsx';
import { FieldGroup } from '../../components/field.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import styles from './unlock-screen.module.css';

export type Vaults = RouteOutput<'vault.list'>;

export interface VaultChoiceProps {
  readonly vaults: Vaults;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error: string | undefined;
  /** The first vault, for moving focus to the question. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** The vault that stands ready: the only one of this workstation, else none. */
export const onlyVault = (vaults: Vaults): string => (vaults.length === 1 ? (vaults[0]?.id ?? '') : '');

/** The vaults of this workstation, with where they lie. */
export function VaultChoice({ vaults, value, onChange, error, ref }: VaultChoiceProps) {
  const { unlock } = useText();
  return (
    <FieldGroup label={unlock.vault} error={error} required>
      {() => (
        <div className={styles.vaults}>
          {vaults.map((vault, index) => (
            <label key={vault.id} className={styles.vault}>
              <input
                ref={index === 0 ? ref : undefined}
                type="radio"
                name="vault"
                checked={vault.id === value}
                onChange={() => onChange(vault.id)}
              />
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
