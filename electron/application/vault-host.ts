import type { Language } from '../../shared/kernel/label.ts';
import type { UserId } from '../../shared/kernel/record-id.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { BackupHost } from './backup-ports.ts';
import type { PassphraseUnfit } from './key-ring.ts';
import type { UserProfileData, UserRow } from './ports.ts';
import type { Workspace } from './workspace.ts';

/** How the workstation shows the app; `null` follows the system. */
export interface WorkstationPreferences {
  readonly language: Language | null;
  readonly theme: 'light' | 'dark' | null;
}

/** A vault that this workstation knows. */
export interface VaultEntry {
  readonly id: string;
  readonly label: string;
  readonly training: boolean;
  readonly folder: string;
}

/** A vault that has just been opened, and what its user may work with. */
export interface EnteredVault {
  readonly entry: VaultEntry;
  readonly workspace: Workspace;
}

/** Why a vault cannot be opened. */
export type OpenRefused =
  | { readonly kind: 'unknown-vault' }
  | { readonly kind: 'wrong-passphrase'; readonly failures: number; readonly waitSeconds: number }
  | { readonly kind: 'unlock-delayed'; readonly waitSeconds: number }
  | { readonly kind: 'vault-missing' | 'vault-damaged' | 'vault-not-writable' | 'slot-downgraded' | 'newer-format' }
  | {
      readonly kind:
        | 'store-missing'
        | 'store-damaged'
        | 'store-newer'
        | 'vault-in-use'
        | 'seal-damaged'
        | 'keys-tampered';
    }
  | { readonly kind: 'store-rolled-back'; readonly sealedSequence: number; readonly storeSequence: number }
  | { readonly kind: 'trail-broken'; readonly sequence: number };

/** Why the words of a recovery kit do not open a vault. */
export type RecoveryRefused =
  | Exclude<OpenRefused, { readonly kind: 'wrong-passphrase' | 'unlock-delayed' }>
  | { readonly kind: 'words-unreadable'; readonly part: number; readonly position?: number | undefined }
  | { readonly kind: 'share-missing' }
  | { readonly kind: 'wrong-recovery'; readonly failures: number; readonly waitSeconds: number }
  | { readonly kind: 'unlock-delayed'; readonly waitSeconds: number };

/** A vault, and the words of a recovery kit for it as they were typed. */
export interface RecoveryWords {
  readonly id: string;
  readonly parts: readonly string[];
}

export interface RecoverRequest extends RecoveryWords {
  readonly userId: UserId;
  readonly newPassphrase: string;
}

/** Why a vault cannot be made. */
export type CreateRefused =
  | { readonly kind: 'passphrase-too-short'; readonly minimum: number }
  | { readonly kind: 'passphrase-too-long'; readonly maximum: number }
  | { readonly kind: 'folder-not-empty' | 'folder-not-writable' | 'unknown-destination' };

export interface CreateRequest {
  readonly label: string;
  readonly passphrase: string;
  readonly user: UserProfileData;
  /** Token of a chosen folder; the app's own folder is used without one. */
  readonly folder?: string | undefined;
  readonly training: boolean;
}

/** The vaults of this workstation. Making or opening one closes the one that was open. */
export interface VaultHost {
  list(): readonly VaultEntry[];
  create(request: CreateRequest): Promise<Result<EnteredVault, CreateRefused>>;
  unlock(request: { readonly id: string; readonly passphrase: string }): Promise<Result<EnteredVault, OpenRefused>>;
  /** Whom the words of a recovery kit can let in again. */
  recoveryPeople(words: RecoveryWords): Promise<Result<readonly UserRow[], RecoveryRefused>>;
  /** Gives somebody a new passphrase by the words of a recovery kit, and opens the vault as that person. */
  recover(
    request: RecoverRequest,
  ): Promise<Result<EnteredVault, RecoveryRefused | PassphraseUnfit | { readonly kind: 'not-found' }>>;
  /** Reads the name and the rights of the person at the keyboard anew. */
  refreshUser(): Promise<void>;
  /** The vault that is open now. */
  current(): EnteredVault | undefined;
  readonly backups: BackupHost;
  preferences(): WorkstationPreferences;
  setPreferences(preferences: WorkstationPreferences): void;
}
