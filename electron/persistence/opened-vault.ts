import type { BrokenEntry, ChainHead } from '../../shared/domain/audit/audit-chain.ts';
import type { Actor } from '../../shared/domain/audit/audit-entry.ts';
import type { TrailChecked } from '../../shared/domain/audit/trail-trouble.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { KeyRing, Signer } from '../application/key-ring.ts';
import { type EncryptedFiles, openEncryptedFiles } from '../vault/encrypted-files.ts';
import { type NumberedEntry, readTrail, type TrailProgress, verifyTrail } from './audit-log.ts';
import { checkTrail } from './check-seals.ts';
import { openKeyRing } from './key-ring.ts';
import { type BackupOrder, type BackupRefused, type MadeBackup, makeBackup } from './make-backup.ts';
import { settleAttempts } from './settle-attempts.ts';
import type { UnitOfWork } from './unit-of-work.ts';
import type { VaultParts, VaultSurroundings } from './vault-parts.ts';

/** An open vault. */
export interface OpenedVault {
  readonly vaultId: string;
  /** Who opened it. */
  readonly user: Actor;
  /** Works in the name of `user`. */
  readonly unitOfWork: UnitOfWork;
  readonly files: EncryptedFiles;
  /** The key slot of `user`. */
  readonly slotId: string;
  readonly keyRing: KeyRing;
  /** Signs in the name of `user`. */
  readonly signer: Signer;
  /** This workstation, as the trail names it. */
  readonly sourceId: string;
  /** Checks the whole audit trail: its head, or the first broken entry by number. */
  verifyTrail(): Promise<Result<ChainHead, BrokenEntry>>;
  /** Checks the whole audit trail and holds it against both seals. */
  checkTrail(onProgress?: TrailProgress): Promise<TrailChecked>;
  /** The newest entries first. */
  readTrail(query: { readonly caseId?: string | undefined; readonly limit: number }): Promise<readonly NumberedEntry[]>;
  /** Makes a snapshot in a chosen folder while work goes on; notes nothing in the trail. */
  makeBackup(order: BackupOrder): Promise<Result<MadeBackup, BackupRefused>>;
  /** Puts failed attempts at a passphrase into the trail; a success ends the count of them. */
  settleAttempts(succeeded: boolean): Promise<void>;
  /** Waits for what is running, notes the locking in the trail, closes the store and overwrites the keys; harmless when repeated. */
  close(): Promise<void>;
}

/** The vault as its user gets it. */
export function handOver(surroundings: VaultSurroundings, parts: VaultParts, user: Actor): OpenedVault {
  const { dir } = surroundings;
  const { vaultId, slotId, files } = parts.keys;
  const unitOfWork = parts.unitsOfWork.of(user);
  const note = { kind: 'lock', object: { type: 'vault', id: vaultId } } as const;
  const lock = async () => {
    try {
      await unitOfWork.change(async () => ok({ value: undefined, notes: [note] }));
    } finally {
      parts.end();
    }
  };
  let closing: Promise<void> | undefined;
  return {
    vaultId,
    user,
    unitOfWork,
    files: openEncryptedFiles({ dir, vaultId, key: files, makeRoom: parts.makeRoom }),
    slotId,
    keyRing: openKeyRing({ surroundings, parts, actor: user }),
    signer: { publicKey: parts.keys.publicKeys.signing, sign: (bytes) => parts.keys.sign(bytes) },
    sourceId: parts.sourceId,
    checkTrail: (onProgress) => unitOfWork.read((db) => checkTrail(db, parts.seals, onProgress)),
    verifyTrail: () => unitOfWork.read((db) => verifyTrail(db)),
    readTrail: (query) => unitOfWork.read((db) => readTrail(db, query)),
    makeBackup: (order) => makeBackup({ dir, parts }, order),
    settleAttempts: (succeeded) => settleAttempts({ dir, parts }, succeeded),
    close: () => {
      closing ??= lock();
      return closing;
    },
  };
}
