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
