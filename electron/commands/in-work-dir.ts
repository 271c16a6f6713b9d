import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onInterruption } from './on-interruption.ts';

/** A folder for this user only, which goes when the work ends, also when it is interrupted. */
export async function inWorkDir<Value>(work: (workDir: string) => Promise<Value>): Promise<Value> {
  const workDir = mkdtempSync(join(tmpdir(), 'letseldossier-'));
  const remove = () => rmSync(workDir, { recursive: true, force: true });
  const done = onInterruption(remove);
  try {
    return await work(workDir);
  } finally {
    remove();
    done();
  }
}
