import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { type CommandRefused, type CommandTexts, refused } from './command-line.ts';

/** A passphrase, and whether it was made here. */
export interface GivenPassphrase {
  readonly passphrase: string;
  readonly made: boolean;
}

/** The variable of the environment that may hold a passphrase; an argument never does, for others can see arguments. */
export const passphraseVariable = 'LETSELDOSSIER_PASSPHRASE';

/** The first line of a file, else the variable of the environment, else 256 random bits. */
export function readPassphrase(
  file: string | undefined,
  { refusals }: CommandTexts,
): Result<GivenPassphrase, CommandRefused> {
  if (file === undefined) {
    const given = process.env[passphraseVariable] ?? '';
    if (given !== '') return ok({ passphrase: given, made: false });
    return ok({ passphrase: randomBytes(32).toString('base64url'), made: true });
  }
  const line = firstLine(file);
  return line === '' ? refused(refusals.passphraseFile({ path: file })) : ok({ passphrase: line, made: false });
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '';
  } catch {
    return '';
  }
}
