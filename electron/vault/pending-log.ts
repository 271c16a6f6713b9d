import { closeSync, fsyncSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Instant } from '../../shared/kernel/iso-date.ts';
import { syncFolder } from './atomic-file.ts';

/** What happened while the vault was locked, one JSON object a line; folded into the trail at the next unlock. No personal data. */
export const pendingLogName = 'pending.log';

/** Far more than the waiting times allow anyone to cause; what lies beyond is not read. */
const maximumPendingBytes = 4 * 1024 * 1024;

const PendingEvent = z.strictObject({
  id: z.uuidv4(),
  at: Instant,
  kind: z.enum(['unlock-failed', 'call-refused']),
});
type PendingEvent = z.infer<typeof PendingEvent>;

/** The readable events in order; a line torn by a crash or damaged is left out and counted. */
export interface PendingLog {
  readonly events: readonly PendingEvent[];
  readonly damagedLines: number;
}

/** Adds one event, durable on return. Starts on a new line of its own, whatever the file ends with. */
export function appendPendingEvent(dir: string, event: PendingEvent): void {
  const handle = openSync(join(dir, pendingLogName), 'a', 0o600);
  try {
    writeSync(handle, `\n${JSON.stringify(PendingEvent.parse(event))}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  syncFolder(dir);
}

/** What has been noted since the last unlock; empty when there is no log. */
export function readPendingLog(dir: string): PendingLog {
  const path = join(dir, pendingLogName);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return { events: [], damagedLines: 0 };
  if (size > maximumPendingBytes) return { events: [], damagedLines: 1 };
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const events = lines.flatMap((line) => parseLine(line));
  return { events, damagedLines: lines.length - events.length };
}

/** Removes the log; call it only once its events are durable in the trail. */
export function clearPendingLog(dir: string): void {
  rmSync(join(dir, pendingLogName), { force: true });
  syncFolder(dir);
}

function parseLine(line: string): readonly PendingEvent[] {
  try {
    return [PendingEvent.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
