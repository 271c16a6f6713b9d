import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { EnteredVault, OpenRefused } from './vault-host.ts';

/** A backup of a vault at one moment. */
export interface SnapshotSummary {
  /** Names it among all in a chosen folder. */
  readonly snapshot: string;
  readonly vaultId: string;
  readonly at: Instant;
  readonly files: number;
  readonly bytes: number;
}

/** A backup that has just been made and checked. */
export interface MadeSnapshot {
  readonly summary: SnapshotSummary;
  /** The last entry of the trail that it holds. */
  readonly head: { readonly sequence: number; readonly hash: string };
  /** Takes it away again. */
  discard(): void;
}

/** Why no backup came about. */
export type BackupRefused =
  | { readonly kind: 'cannot-write' | 'destination-full' | 'backup-inside-vault' | 'backup-cancelled' }
  | { readonly kind: 'vault-file-damaged'; readonly name: string };

/** The disk of the vault, and of its backups. */
export interface VaultDisk {
  readonly sameDisk: boolean | undefined;
  readonly freeBytes: number | null;
  readonly lowSpace: boolean;
  readonly reserve: 'kept' | 'released';
}

/** Which backup to practise a restore with. */
export interface DrillOrder {
  readonly handle: string;
  readonly snapshot: string;
  readonly passphrase: string;
}

/** What practising a restore found. */
export interface DrillReport {
  readonly at: Instant;
  readonly sound: boolean;
  readonly rows: number;
  readonly files: number;
  readonly differs: { readonly records: boolean; readonly trail: boolean; readonly files: number };
}

/** Why no restore was practised, or why it would have failed. */
export type DrillRefused =
  | OpenRefused
  | { readonly kind: 'drill-cancelled' }
  | { readonly kind: 'backup-damaged'; readonly parts: string[] };

/** A snapshot of the open vault, ready to practise with. */
export interface ChosenSnapshot {
  readonly backupId: string;
  /** Puts it back into a folder that is gone afterwards; waits for a backup that is being made. */
  practise(passphrase: string): Promise<Result<DrillReport, DrillRefused>>;
}

/** Backups of the vault that is open. */
export interface VaultBackups {
  readonly training: boolean;
  /** The folder of the last backup made from this workstation. */
  folder(): string | undefined;
  remember(folder: string): void;
  disk(): Promise<VaultDisk>;
  /** Makes a backup in a folder; a second one waits for the first. */
  make(order: {
    readonly backupId: string;
    readonly at: Instant;
    readonly target: string;
  }): Promise<Result<MadeSnapshot, BackupRefused>>;
  /** A snapshot of this vault, as `inspect` has named it. */
  find(order: Pick<DrillOrder, 'handle' | 'snapshot'>): ChosenSnapshot | undefined;
  /** Cancels what is being made or practised. */
  cancel(): void;
}

/** Backups found in a chosen folder; `handle` stands for that folder. */
export interface FoundBackups {
  readonly handle: string;
  readonly snapshots: SnapshotSummary[];
  readonly unreadable: string[];
}

/** Which backup to restore, and where. */
export interface RestoreOrder {
  readonly handle: string;
  readonly snapshot: string;
  readonly passphrase: string;
  readonly label: string;
  /** Token of a chosen folder; the app's own folder is used without one. */
  readonly folder?: string | undefined;
}

export type RestoreRefused =
  | OpenRefused
  | { readonly kind: 'not-found' | 'folder-not-empty' | 'folder-not-writable' | 'unknown-destination' }
  | { readonly kind: 'backup-damaged'; readonly parts: string[] };

/** Backups of whatever vault, without one being open. */
export interface BackupHost {
  /** Backups of the vault that is open now. */
  ofOpenVault(): VaultBackups | undefined;
  /** Backups in a chosen folder, or without a token in that of the last backup of the open vault. */
  inspect(token?: string): Result<FoundBackups, { readonly kind: 'unknown-destination' | 'no-backup-here' }>;
  /** Restores a snapshot into an empty place, opens it, and puts it in the place of the same vault in the register. */
  restore(order: RestoreOrder): Promise<Result<EnteredVault, RestoreRefused>>;
}
