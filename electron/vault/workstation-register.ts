import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Language } from '../../shared/kernel/label.ts';
import { makeFolder, writeFileAtomically } from './atomic-file.ts';

const registerName = 'workstation.json';

const Register = z.strictObject({
  format: z.literal('letseldossier-workstation'),
  version: z.literal(1),
  preferences: z.strictObject({ language: Language.nullable(), theme: z.enum(['light', 'dark']).nullable() }),
  /** The folder of the last backup, by vault. */
  backupFolders: z.record(z.uuidv4(), z.string()).optional(),
  vaults: z.array(z.strictObject({ id: z.uuidv4(), label: z.string(), training: z.boolean(), folder: z.string() })),
  /** The key slot last used here, by vault: random ids that say nothing about a person. */
  lastSlots: z.record(z.uuidv4(), z.uuidv4()).optional(),
});
type Register = z.infer<typeof Register>;
type RegisteredVault = Register['vaults'][number];

/** What a workstation remembers outside every vault: where vaults lie, what they are called, and preferences. No personal data. */
export interface WorkstationRegister {
  vaults(): readonly RegisteredVault[];
  add(vault: RegisteredVault): void;
  /** The key slot that last opened a vault here: the one to try first. */
  lastSlot(vaultId: string): string | undefined;
  rememberSlot(vaultId: string, slotId: string): void;
  /** Adds a vault in the place of the same vault elsewhere: it was restored, and the other folder is no longer the one that is used. */
  replace(vault: RegisteredVault): void;
  /** The folder of the last backup of a vault made here. */
  backupFolder(vaultId: string): string | undefined;
  rememberBackupFolder(vaultId: string, folder: string): void;
  preferences(): Register['preferences'];
  setPreferences(preferences: Register['preferences']): void;
}

/** Opens the register in the app's own folder. A register that cannot be read is treated as empty: vaults can be added again. */
export function openWorkstationRegister(userDataDir: string): WorkstationRegister {
  const file = join(userDataDir, registerName);
  const read = (): Register => {
    const parsed = existsSync(file) ? Register.safeParse(parseJson(readFileSync(file, 'utf8'))) : undefined;
    return parsed?.success
      ? parsed.data
      : { format: 'letseldossier-workstation', version: 1, preferences: { language: null, theme: null }, vaults: [] };
  };
  const write = (register: Register): void => {
    makeFolder(userDataDir);
    writeFileAtomically(file, Buffer.from(`${JSON.stringify(register, null, 2)}\n`));
  };
  return {
    vaults: () => read().vaults,
    add: (vault) => {
      const register = read();
      write({ ...register, vaults: [...register.vaults.filter(({ folder }) => folder !== vault.folder), vault] });
    },
    lastSlot: (vaultId) => read().lastSlots?.[vaultId],
    rememberSlot: (vaultId, slotId) => {
      const register = read();
      if (register.lastSlots?.[vaultId] === slotId) return;
      write({ ...register, lastSlots: { ...register.lastSlots, [vaultId]: slotId } });
    },
    replace: (vault) => {
      const register = read();
      const others = register.vaults.filter(({ id, folder }) => id !== vault.id && folder !== vault.folder);
      write({ ...register, vaults: [...others, vault] });
    },
    backupFolder: (vaultId) => read().backupFolders?.[vaultId],
    rememberBackupFolder: (vaultId, folder) => {
      const register = read();
      write({ ...register, backupFolders: { ...register.backupFolders, [vaultId]: folder } });
    },
    preferences: () => read().preferences,
    setPreferences: (preferences) => write({ ...read(), preferences }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
