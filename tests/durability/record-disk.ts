import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachStrace } from './attach-strace.ts';
import { type DiskLog, DiskRecorder, recordedCalls } from './disk-log.ts';
import { parseStrace } from './parse-strace.ts';
import { planFor, startWriter } from './start-writer.ts';
import type { Bed } from './test-bed.ts';
import type { WriterPlan } from './writer-plan.ts';

/** More than any write of ours holds. */
const longestString = 64 * 1024 * 1024;

/** Runs the writer on a bed from before it touches the vault, and gives everything it did to the disk and said, in order. */
export async function recordDisk(
  bed: Bed,
  plan: Partial<WriterPlan> & Pick<WriterPlan, 'steps'>,
  traceFile: string,
): Promise<DiskLog> {
  const before = readFolder(bed.root);
  const writer = startWriter(planFor(bed, { ...plan, gate: 'start' }));
  try {
    if (!(await writer.next('ready'))) throw new Error(`The writer did not start: ${(await writer.ended).stderr}`);
    const strace = await attachStrace({
      pid: writer.pid,
      args: ['-f', '-xx', '-s', String(longestString), '-e', `trace=${recordedCalls.join(',')}`],
      output: traceFile,
    });
    writer.go();
    const { code, stderr } = await writer.ended;
    if (code !== 0) throw new Error(`The writer ended with ${code}: ${stderr}`);
    const recorder = new DiskRecorder(bed.root, before);
    for (const call of parseStrace(await strace.end())) recorder.take(call);
    return recorder.log();
  } finally {
    writer.kill();
    await writer.ended;
  }
}

/** The content of every file below a folder, and its folders, by path. */
export function readFolder(root: string): ReadonlyMap<string, Buffer | undefined> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1), entry.isFile() ? readFileSync(path) : undefined];
    }),
  );
}
