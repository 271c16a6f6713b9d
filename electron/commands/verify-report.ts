import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { readAnchors } from '../documents/signing/trust.ts';
import { verifyPdfSignature } from '../documents/signing/verify-pdf.ts';
import { type CommandRefused, type Flags, refused, type Speech } from './command-line.ts';
import { describeSignature } from './describe-signature.ts';
import { localMoment } from './local-moment.ts';

/**
 * Verifies a signed report without a vault and without any connection, and says what was found. Refused when anything is not in order:
 * unsigned, changed, added to, signed with a certificate that did not hold, or by somebody whom those named as trusted do not vouch for.
 */
export async function verifyReport(flags: Flags, { texts }: Speech): Promise<Result<null, CommandRefused>> {
  const words = texts.verifyReport;
  const wrongUse = (line: string) => fail<CommandRefused>({ kind: 'wrong-use', lines: [line] });
  const vaultFlag = ['passphrase-file', 'user-data', 'json'].find((name) => flags[name] !== undefined);
  if (vaultFlag !== undefined) return wrongUse(words.notForReport({ flag: `--${vaultFlag}` }));
  const path = flags.report ?? '';
  const bytes = readFile(path);
  if (!bytes) return wrongUse(words.unreadableFile({ path }));
  const anchors = flags.trust === undefined ? [] : readAnchors(readFile(flags.trust) ?? new Uint8Array());
  if (flags.trust !== undefined && anchors.length === 0) return wrongUse(words.unreadableTrust({ path: flags.trust }));
  const { lines, sound } = describeSignature(await verifyPdfSignature(bytes, { anchors }), {
    words,
    trustGiven: flags.trust !== undefined,
    formatTime: localMoment,
  });
  for (const line of lines) console.log(line);
  if (!sound) return refused(words.broken);
  console.log(words.sound);
  return ok(null);
}

function readFile(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(resolve(path)));
  } catch {
    return undefined;
  }
}
