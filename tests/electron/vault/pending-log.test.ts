import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendPendingEvent, pendingLogName, readPendingLog } from '../../../electron/vault/pending-log.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pending-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const refusal = (call: string, at = '2026-03-02T12:00:00.000Z') =>
  ({ id: randomUUID(), at, kind: 'call-refused', refused: { reason: 'vault-locked', call, count: 1 } }) as const;

test('refused calls cannot make the file grow for ever, and their number is not lost', () => {
  const failure = { id: randomUUID(), at: '2026-03-02T11:00:00.000Z', kind: 'unlock-failed' } as const;
  appendPendingEvent(dir, failure);
  // A flood as it lies on the disk, written at once so that the test need not wait for each line.
  const lines = Array.from({ length: 3000 }, (_, index) =>
    JSON.stringify(refusal(index % 2 ? 'case.open' : 'case.create')),
  );
  appendFileSync(join(dir, pendingLogName), `\n${lines.join('\n')}\n`);
  const before = statSync(join(dir, pendingLogName)).size;
  appendPendingEvent(dir, refusal('case.open'));
  expect(statSync(join(dir, pendingLogName)).size).toBeLessThan(before / 100);
  const { events, damagedLines } = readPendingLog(dir);
  expect(damagedLines).toBe(0);
  expect(events[0]).toEqual(failure);
  const countOf = (call: string): number =>
    events.reduce((sum, { refused }) => sum + (refused?.call === call ? refused.count : 0), 0);
  expect([countOf('case.create'), countOf('case.open')]).toEqual([1500, 1501]);
});

test('failed unlocks are never added up: each has its own moment', () => {
  const failures = Array.from({ length: 2500 }, (_, index) => ({
    id: randomUUID(),
    at: new Date(1e12 + index * 1000).toISOString(),
    kind: 'unlock-failed' as const,
  }));
  appendFileSync(join(dir, pendingLogName), failures.map((failure) => `${JSON.stringify(failure)}\n`).join(''));
  appendPendingEvent(dir, refusal('case.open'));
  expect(readPendingLog(dir).events.slice(0, -1)).toEqual(failures);
});

test('a line in which any one bit was flipped is no event, but is counted', () => {
  const failure = { id: randomUUID(), at: '2026-03-02T11:00:00.000Z', kind: 'unlock-failed' } as const;
  appendPendingEvent(dir, failure);
  const path = join(dir, pendingLogName);
  const intact = readFileSync(path);
  const line = intact.indexOf('{');
  for (let bit = line * 8; bit < (intact.length - 1) * 8; bit += 1) {
    const bytes = Buffer.from(intact);
    bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    writeFileSync(path, bytes);
    const { events, damagedLines } = readPendingLog(dir);
    expect(events, `bit ${bit}`).toEqual([]);
    expect(damagedLines, `bit ${bit}`).toBeGreaterThan(0);
  }
});
