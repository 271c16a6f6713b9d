import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRefusalNotes } from '../../../electron/router/refusal-notes.ts';
import type { RefusedCall } from '../../../shared/domain/audit/audit-entry.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const notesWith = (write: (refused: RefusedCall) => Promise<void> = async () => undefined) => {
  const written: RefusedCall[] = [];
  const troubles: unknown[] = [];
  const notes = createRefusalNotes({
    write: async (refused) => {
      await write(refused);
      written.push(refused);
    },
    onTrouble: (error) => troubles.push(error),
    windowMilliseconds: 1000,
  });
  return { notes, written, troubles };
};

test('the first refusal is written before it is answered', async () => {
  const { notes, written } = notesWith();
  await notes.note({ reason: 'not-allowed', call: 'case.open' });
  expect(written).toEqual([{ reason: 'not-allowed', call: 'case.open', count: 1 }]);
});

test('a flood becomes one entry a window, and its number is not lost', async () => {
  const { notes, written } = notesWith();
  for (let count = 0; count < 10_000; count += 1) await notes.note({ reason: 'too-large', call: 'case.create' });
  expect(written).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(written).toEqual([
    { reason: 'too-large', call: 'case.create', count: 1 },
    { reason: 'too-large', call: 'case.create', count: 9999 },
  ]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(written).toHaveLength(2);
  await notes.note({ reason: 'too-large', call: 'case.create' });
  expect(written).toHaveLength(3);
});

test('what differs is kept apart up to a number, then told apart by its reason; all are counted', async () => {
  const { notes, written } = notesWith();
  for (let call = 0; call < 500; call += 1)
    await notes.note({ reason: 'not-allowed', call: `route.r${'x'.repeat(call)}` });
  await notes.flush();
  expect(written.length).toBeLessThan(50);
  expect(written.reduce((sum, { count }) => sum + count, 0)).toBe(500);
});

test('closing writes what was counted, after what is still being written', async () => {
  const { notes, written } = notesWith(() => new Promise((resolve) => setTimeout(resolve, 50)));
  void notes.note({ reason: 'untrusted-sender', call: 'lock' });
  void notes.note({ reason: 'untrusted-sender', call: 'lock' });
  const flushed = notes.flush();
  await vi.advanceTimersByTimeAsync(200);
  await flushed;
  expect(written).toEqual([
    { reason: 'untrusted-sender', call: 'lock', count: 1 },
    { reason: 'untrusted-sender', call: 'lock', count: 1 },
  ]);
});

test('a refusal that cannot be written is reported and stays a refusal', async () => {
  const { notes, troubles } = notesWith(async () => {
    throw new Error('disk');
  });
  await notes.note({ reason: 'not-allowed', call: 'case.open' });
  expect(troubles).toHaveLength(1);
});
