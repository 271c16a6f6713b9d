import type { AuditNote } from '../../shared/domain/audit/audit-entry.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { countFailure } from '../vault/attempt-secret.ts';
import { clearPendingLog, readPendingLog } from '../vault/pending-log.ts';
import { type UnlockRefused, unlockVault } from '../vault/unlock-vault.ts';
import type { UnlockedKeys } from '../vault/unlocked-keys.ts';
import { readVaultHeader, type VaultHeader, writeVaultHeader } from '../vault/vault-header.ts';
import { admitHolder, keepPublicKeys, retireSlotless } from './admit-holder.ts';
import { foldPendingEvents } from './fold-pending-events.ts';
import { type OpenedParts, type OpenPartsRefused, type OpenPartsRequest, openParts } from './open-parts.ts';
import { handOver, type OpenedVault } from './opened-vault.ts';

export interface OpenVaultRequest extends OpenUnlockedRequest {
  readonly passphrase: string;
  /** The slot of the person who was here last, which is tried first. */
  readonly slotId?: string | undefined;
}

export interface OpenUnlockedRequest extends OpenPartsRequest {
  /** The backup that this vault has just been restored from, for the trail. */
  readonly restoredFrom?: string | undefined;
}

export type OpenVaultRefused = UnlockRefused | OpenPartsRefused | { readonly kind: 'keys-tampered' };

/** The keys of a person, and for a vault of version 1 the header that is to replace its own. */
type KeysOfPerson = UnlockedKeys & { readonly upgradedHeader?: VaultHeader | undefined };

/**
 * Unlocks and opens a vault: key slot, store, seals, migrations, then what happened while it was locked goes into the trail.
 * A refusal leaves the records as they were, the store closed and the keys overwritten.
 */
export async function openVault(request: OpenVaultRequest): Promise<Result<OpenedVault, OpenVaultRefused>> {
  const unlocked = await unlockVault(request);
  return unlocked.ok ? openUnlockedVault(request, unlocked.value) : unlocked;
}

/** Everything of opening that comes after the keys, which it takes over: a refusal overwrites them. */
export async function openUnlockedVault(
  request: OpenUnlockedRequest,
  keys: KeysOfPerson,
): Promise<Result<OpenedVault, OpenVaultRefused>> {
  const opened = await openParts(request, keys);
  if (!opened.ok) return opened;
  const { parts } = opened.value;
  let vault: Result<OpenedVault, OpenVaultRefused> | undefined;
  try {
    vault = await enterVault(request, opened.value, keys.upgradedHeader);
    return vault;
  } finally {
    if (!vault?.ok) parts.end();
  }
}

/** Lets the holder of the keys in, when the store agrees that these are theirs, and notes the opening; a refusal leaves the parts to be ended. */
export async function enterVault(
  request: OpenUnlockedRequest,
  opened: OpenedParts,
  upgradedHeader?: VaultHeader | undefined,
): Promise<Result<OpenedVault, OpenVaultRefused>> {
  const { dir, restoredFrom } = request;
  const { parts } = opened;
  const admitted = await admitHolder(parts.store.db, parts.keys);
  if (!admitted.ok) {
    // A passphrase that was taken away is as wrong as any other.
    const { kind } = admitted.error;
    return fail(kind === 'no-holder' ? { kind: 'wrong-passphrase', ...countFailure(request) } : { kind });
  }
  if (upgradedHeader) writeVaultHeader(dir, upgradedHeader);
  const vault = handOver(request, parts, admitted.value);
  await noteOpening(request, vault, { opened, notes: openingNotes(opened, restoredFrom) });
  return ok(vault);
}

type Notes = readonly [AuditNote, ...AuditNote[]];

function openingNotes({ parts, migrated, accepted, anchored }: OpenedParts, restoredFrom: string | undefined): Notes {
  const object = { type: 'vault', id: parts.keys.vaultId } as const;
  return [
    { kind: 'unlock', object },
    ...restoreNotes(object, { accepted, restoredFrom }),
    ...(migrated.from < migrated.to ? [{ kind: 'upgrade', object } as const] : []),
    ...(anchored ? [] : [{ kind: 'anchor', object } as const]),
  ];
}

interface Restoring {
  readonly accepted: boolean;
  readonly restoredFrom: string | undefined;
}

/** A restore stands in the trail with the backup it came from, where that is known, and also when the seals had nothing against it. */
function restoreNotes(vault: AuditNote['object'], { accepted, restoredFrom }: Restoring): readonly AuditNote[] {
  if (restoredFrom !== undefined) return [{ kind: 'restore', object: { type: 'backup', id: restoredFrom } }];
  return accepted ? [{ kind: 'restore', object: vault }] : [];
}

interface NotedOpening {
  readonly opened: OpenedParts;
  readonly notes: Notes;
}

/** The first transaction of a session: whose keys hold, what happened while the vault was locked, and the opening itself. */
async function noteOpening(
  { dir, userDataDir }: OpenUnlockedRequest,
  vault: OpenedVault,
  { opened: { parts }, notes }: NotedOpening,
): Promise<void> {
  const { keys, sourceId } = parts;
  const logs = [dir, userDataDir].map((folder) => readPendingLog(folder));
  const pending = logs.flatMap(({ events }) => events);
  const damaged = logs.some(({ damagedLines }) => damagedLines > 0) ? [notesDamaged(keys.vaultId)] : [];
  await vault.unitOfWork.change(async ({ tx, at }) => {
    await keepPublicKeys(tx, keys);
    await foldPendingEvents(tx, pending, { vaultId: keys.vaultId, sourceId });
    const retired = await retireSlotless(tx, { slotIds: slotIdsOf(dir), at });
    return ok({ value: undefined, notes: [...notes, ...damaged, ...retired] as const });
  });
  clearPendingLog(dir, pending);
  clearPendingLog(userDataDir, pending);
}

/** A line that a crash tore, a rotten disk changed or somebody altered: what it said is lost, that it was there is not. */
const notesDamaged = (vaultId: string): AuditNote => ({
  kind: 'notes-damaged',
  object: { type: 'vault', id: vaultId },
  outcome: 'minor-failure',
});

function slotIdsOf(dir: string): readonly string[] {
  const header = readVaultHeader(dir);
  if (!header.ok) throw new Error(`The header of an open vault cannot be read (${header.error.kind})`);
  return header.value.slots.map(({ id }) => id);
}
