import { join } from 'node:path';
import { createVaultStandards } from '../../electron/application/vault-standards.ts';
import type { VaultStandards } from '../../electron/application/workspace.ts';
import { readShippedStandards } from '../../electron/persistence/shipped-standards.ts';

/** The editions that come with the program. */
export const shippedStandards = readShippedStandards(join(import.meta.dirname, '../../resources/standard'));

/** The editions of a vault into which none was loaded. */
export const testStandards = (): VaultStandards => createVaultStandards(shippedStandards, { loaded: [], uses: [] });
