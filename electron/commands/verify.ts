import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type VaultVerified, type VerifyRefused, verifyVault } from '../persistence/verify-vault.ts';
import { runCryptoSelfTest } from '../vault/self-test.ts';
import { type CommandRefused, type Flags, refused, runCommand, type Speech } from './command-line.ts';
import { describeVerification } from './describe-verification.ts';
import { inWorkDir } from './in-work-dir.ts';
import { ownUserDataDir } from './own-user-data.ts';
import { readPassphrase } from './read-passphrase.ts';
import { verifyReport } from './verify-report.ts';

/**
 * The `verify` command: checks a signed report (see `verify-report.ts`), or a vault without altering it (see `verify-vault.ts` for how) and says what was found, on the output for
 * people and in a file for machines. Exit code 0 sound, 1 something is not right, 2 wrong use or cannot be opened.
 */
await runCommand({
  help: ({ verify: { help } }) => help,
  options: ['vault', 'passphrase-file', 'user-data', 'json', 'trust'],
  operand: 'report',
  required: [],
  run: verify,
});

type Outcome = Result<null, CommandRefused>;

/** Exit code 2: there is nothing to say about the vault itself. */
function cannotVerify(...lines: readonly string[]): Outcome {
  return fail({ kind: 'wrong-use', lines });
}

async function verify(flags: Flags, speech: Speech): Promise<Outcome> {
  const { texts } = speech;
  const isVault = flags.vault !== undefined;
  if (isVault === (flags.report !== undefined))
    return cannotVerify(texts.verifyReport.eitherOr, texts.refusals.seeHelp);
  return isVault ? verifyVaultFolder(flags, speech) : verifyReport(flags, speech);
}

async function verifyVaultFolder(flags: Flags, speech: Speech): Promise<Outcome> {
  const { texts } = speech;
  const dir = resolve(flags.vault ?? '');
  const json = flags.json === undefined ? undefined : resolve(flags.json);
  if (json !== undefined && liesIn(dir, json)) return cannotVerify(texts.verify.jsonInVault);
  const passphrase = readPassphrase(flags['passphrase-file'], texts);
  if (!passphrase.ok) return cannotVerify(...passphrase.error.lines);
  if (passphrase.value.made) return cannotVerify(texts.verify.noPassphrase, texts.refusals.seeHelp);
  await runCryptoSelfTest();
  const verified = await inWorkDir((workDir) =>
    verifyVault({
      dir,
      passphrase: passphrase.value.passphrase,
      userDataDir: flags['user-data'] ?? ownUserDataDir(),
      workDir,
      clock: () => new Date().toISOString(),
      ids: () => randomUUID(),
    }),
  );
  if (!verified.ok) return cannotVerify(refusalSentence(verified.error, dir, speech));
  if (json !== undefined && !writeJson(json, verified.value))
    return cannotVerify(texts.verify.jsonNotWritten({ path: flags.json ?? '' }));
  return tell(verified.value, dir, speech);
}

function tell(verified: VaultVerified, dir: string, { texts }: Speech): Outcome {
  const { facts, findings } = describeVerification(verified, { dir, words: texts.verify });
  for (const line of facts) console.log(line);
  if (findings.length > 0) return refused(...findings, texts.verify.broken({ count: findings.length }));
  console.log(texts.verify.sound);
  return ok(null);
}

function writeJson(path: string, { findings, ...verified }: VaultVerified): boolean {
  const outcome = {
    format: 'letseldossier-verification',
    version: 1,
    checkedAt: new Date().toISOString(),
    sound: findings.length === 0,
    ...verified,
    findings,
  };
  try {
    writeFileSync(path, `${JSON.stringify(outcome, undefined, 2)}\n`, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}

function refusalSentence(error: VerifyRefused, path: string, { texts }: Speech): string {
  const words = texts.verify.refusals;
  switch (error.kind) {
    case 'vault-missing':
      return words['vault-missing']({ path });
    case 'store-newer':
      return words['store-newer'](error);
    case 'wrong-passphrase':
      return words['wrong-passphrase'](error);
    case 'unlock-delayed':
      return words['unlock-delayed'](error);
    default:
      return words[error.kind];
  }
}

/** Links are followed as far as the path exists. */
function liesIn(dir: string, path: string): boolean {
  const way = relative(realPath(dir), realPath(path));
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
}

function realPath(path: string): string {
  const parent = dirname(path);
  if (existsSync(path) || parent === path) return realpathSync(path);
  return join(realPath(parent), relative(parent, path));
}
