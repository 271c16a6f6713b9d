import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSound } from '../../../electron/persistence/drill-backup.ts';
import { practiseRestore } from '../../../electron/persistence/practise-restore.ts';
import { type BackedUpVault, backedUpVault } from '../../support/backed-up-vault.ts';
import { expectOk, filesUnder, testPassphrase } from '../../support/temp-vault.ts';

let rig: BackedUpVault;
beforeEach(() => {
  rig = backedUpVault();
});
afterEach(() => rig.temp.remove());

test('changes no byte of the open vault, of what this workstation knows of it, or of the backup', async () => {
  const vault = await rig.temp.create();
  await rig.addCase(vault, 'merel');
  await rig.backUp(vault);
  const { dir, userDataDir } = rig.temp.request;
  const everything = () => [dir, userDataDir, rig.target].map((folder) => filesUnder(folder));
  const before = everything();
  // The seal of this workstation is among them: that of the restored vault has another end of the trail.
  expect([...(before[1]?.keys() ?? [])]).toContain(join('anchors', `${vault.vaultId}.seal`));
  const found = await practiseRestore(
    { ...rig.temp.request, vault },
    { snapshot: rig.snapshot(), passphrase: testPassphrase, workDir: join(rig.temp.root, 'drill') },
  );
  expect(isSound(expectOk(found))).toBe(true);
  expect(everything()).toEqual(before);
  await vault.close();
});
