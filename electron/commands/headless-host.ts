import { ok, type Result } from '../../shared/kernel/result.ts';
import { stopRendering } from '../documents/render-report.ts';
import { type HostedVaults, hostVaults } from '../host-vaults.ts';
import { runCryptoSelfTest } from '../vault/self-test.ts';
import { type CommandRefused, type CommandTexts, type Flags, refused } from './command-line.ts';
import { headlessServices } from './headless-vault.ts';
import { readPassphrase } from './read-passphrase.ts';

/** The vaults of a workstation for one command: opened, used and closed. */
export async function withHost<Value>(
  userDataDir: string,
  work: (vaults: HostedVaults) => Promise<Value>,
): Promise<Value> {
  await runCryptoSelfTest();
  const vaults = hostVaults({
    userDataDir,
    services: headlessServices(),
    onTrouble: (error) => {
      throw error;
    },
    fillTraining: async () => undefined,
    reserveBytes: 0,
  });
  try {
    return await work(vaults);
  } finally {
    await vaults.close();
    await stopRendering();
  }
}

/** The passphrase of a vault that exists: one cannot be made for it. */
export function existingPassphrase(flags: Flags, texts: CommandTexts): Result<string, CommandRefused> {
  const given = readPassphrase(flags['passphrase-file'], texts);
  if (!given.ok) return given;
  return given.value.made ? refused(texts.verify.noPassphrase, texts.refusals.seeHelp) : ok(given.value.passphrase);
}
