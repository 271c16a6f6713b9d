import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RefusedCall } from '../../shared/domain/audit/audit-entry.ts';
import { canonicalJson } from '../../shared/domain/audit/canonical-json.ts';
import { Instant } from '../../shared/kernel/iso-date.ts';
import { syncFolder, writeFileAtomically } from './atomic-file.ts';

/**
 * What happened while the vault was locked, one JSON object a line; folded into the trail at the next unlock. No personal data.
 * The app's own folder has one too, for what happened while no vault was in question; the next one opened takes it over.
 */
export const pendingLogName = 'pending.log';

/** Far more than the waiting times allow anyone to cause by failures; what lies beyond is not read. */
const maximumPendingBytes = 4 * 1024 * 1024;

/** Beyond this, calls that were refused for the same reason become one event with their number. */
const compactingBytes = 256 * 1024;

const PendingEvent = z.strictObject({
  id: z.uuidv4(),
  at: Instant,
  kind: z.enum(['unlock-failed', 'call-refused']),
  refused: RefusedCall.optional(),
  /** Whose passphrase was asked again in an open vault. */
  slotId: z.uuidv4().optional(),
});
export type PendingEvent = z.infer<typeof PendingEvent>;

/** The readable events in order; a line torn by a crash or damaged is left out and counted. */
export interface PendingLog {
  readonly events: readonly PendingEvent[];
  readonly damagedLines: number;
}

/**
 * Adds one event, durable on return. Starts on a new line of its own, whatever the file ends with. Refused calls alone cannot make the
 * file grow for ever: they are added up, and nothing but their moments is lost.
 */
export function appendPendingEvent(dir: string, event: PendingEvent): void {
  if (sizeOf(dir) > compactingBytes) compact(dir);
  const handle = openSync(join(dir, pendingLogName), 'a', 0o600);
  try {
    writeSync(handle, `\n${lineOf(PendingEvent.parse(event))}`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  syncFolder(dir);
}

/** What has been noted since the last success; empty when there is no log. */
export function readPendingLog(dir: string): PendingLog {
  const size = sizeOf(dir);
  if (size === 0) return { events: [], damagedLines: 0 };
  const lines = readBeginning(join(dir, pendingLogName), Math.min(size, maximumPendingBytes))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const events = lines.flatMap((line) => parseLine(line));
  const beyond = size > maximumPendingBytes ? 1 : 0;
  return { events, damagedLines: lines.length - events.length + beyond };
}

/**
 * Forgets what was folded into the trail, and with it the count of failures: call it only after a success, and only once those events are
 * durable in the trail. What was noted since they were read stays.
 */
export function clearPendingLog(dir: string, folded: readonly PendingEvent[]): void {
  const done = new Set(folded.map(({ id }) => id));
  const rest = readPendingLog(dir).events.filter(({ id }) => !done.has(id));
  const path = join(dir, pendingLogName);
  if (rest.length > 0) {
    writeFileAtomically(path, Buffer.from(rest.map(lineOf).join(''), 'utf8'));
    return;
  }
  rmSync(path, { force: true });
  syncFolder(dir);
}

const sizeOf = (dir: string): number => statSync(join(dir, pendingLogName), { throwIfNoEntry: false })?.size ?? 0;

/** The first event of each kind of refusal stands for all of them, with their number and the first moment. */
function compact(dir: string): void {
  const kept: PendingEvent[] = [];
  const placeByRefusal = new Map<string, number>();
  for (const event of readPendingLog(dir).events) {
    const refusal = `${event.refused?.reason} ${event.refused?.call}`;
    const place = event.refused ? placeByRefusal.get(refusal) : undefined;
    const same = place === undefined ? undefined : kept[place];
    if (place !== undefined && same?.refused && event.refused) {
      // Under a new number: what is in the trail by the old one, after a crash in between, is rather told twice than not at all.
      const count = same.refused.count + event.refused.count;
      kept[place] = { ...same, id: randomUUID(), refused: { ...same.refused, count } };
    } else {
      if (event.refused) placeByRefusal.set(refusal, kept.length);
      kept.push(event);
    }
  }
  const lines = kept.map(lineOf).join('');
  writeFileAtomically(join(dir, pendingLogName), Buffer.from(lines));
}

function readBeginning(path: string, length: number): Buffer {
  const handle = openSync(path, 'r');
  try {
    const content = Buffer.alloc(length);
    return content.subarray(0, readSync(handle, content, 0, length, 0));
  } finally {
    closeSync(handle);
  }
}

const StoredEvent = PendingEvent.extend({
  /** Tells a damaged line from a whole one; absent in lines of version 0.1.0. */
  sum: z.string().optional(),
});

const lineOf = (event: PendingEvent): string => `${JSON.stringify({ ...event, sum: sumOf(event) })}\n`;

// No protection against intent, for there is no key while the vault is locked: whoever can write into the folder can also empty the file.
const sumOf = (event: PendingEvent): string =>
  createHash('sha256').update(canonicalJson(event), 'utf8').digest('hex').slice(0, 16);

function parseLine(line: string): readonly PendingEvent[] {
  try {
    const { sum, ...event } = StoredEvent.parse(JSON.parse(line));
    return sum === undefined || sum === sumOf(event) ? [event] : [];
  } catch {
    return [];
  }
}
