import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeBackup } from '../../electron/persistence/make-backup.ts';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import { columnsOfFile } from '../../electron/persistence/stored-file-columns.ts';
import { findSnapshots, type SnapshotFound } from '../../electron/vault/backup-folder.ts';
import { insertWholeCase } from './store-rows.ts';
import { expectOk, type TempVault, tempVault } from './temp-vault.ts';

/** A vault in a temporary folder with a folder for its backups beside it. */
export interface BackedUpVault {
  readonly temp: TempVault;
  /** Where the backups go. */
  readonly target: string;
  /** Where a restored vault may come. */
  readonly place: string;
  /** Adds a case whose photo and report refer to real encrypted files of that size. */
  addCase(vault: OpenedVault, marker: string, bytes?: number): Promise<void>;
  backUp(vault: OpenedVault): Promise<MadeBackup>;
  /** The newest snapshot. */
  snapshot(): SnapshotFound;
}

/** Room for a vault and its backups. */
export function backedUpVault(): BackedUpVault {
  const temp = tempVault();
  const target = join(temp.root, 'backups');
  mkdirSync(target);
  const backUp: BackedUpVault['backUp'] = async (vault) => {
    temp.clock.advance(1);
    const order = { backupId: randomUUID(), at: temp.clock.now(), target, training: false };
    return expectOk(await vault.makeBackup(order));
  };
  return {
    temp,
    target,
    place: join(temp.root, 'restored'),
    backUp,
    addCase: (vault, marker, bytes = 1000) => addCase(vault, marker, bytes),
    snapshot: () => {
      const [newest] = findSnapshots(target).snapshots;
      if (!newest) throw new Error('There is no snapshot');
      return newest;
    },
  };
}

async function addCase(vault: OpenedVault, marker: string, bytes: number): Promise<void> {
  const [original, preview, report] = [
    await vault.files.write(Buffer.alloc(bytes, marker)),
    await vault.files.write(Buffer.alloc(100, marker)),
    await vault.files.write(Buffer.alloc(200, marker)),
  ];
  const added = await vault.unitOfWork.change(async ({ tx }) => {
    const { photoId, caseId } = await insertWholeCase({ tx }, marker);
    await tx.updateTable('photo').set(columnsOfFile(original)).where('id', '=', photoId).execute();
    await tx.updateTable('photo_preview').set(columnsOfFile(preview)).where('photo_id', '=', photoId).execute();
    await tx.updateTable('report').set(columnsOfFile(report)).where('case_id', '=', caseId).execute();
    return { ok: true, value: { value: null, notes: [{ kind: 'create', object: { type: 'case', id: caseId } }] } };
  });
  expectOk(added);
}
