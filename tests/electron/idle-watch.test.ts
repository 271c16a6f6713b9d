import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIdle } from '../../electron/idle-watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const minute = 60_000;
const watching = (minutes: number | undefined) => {
  const onIdle = vi.fn();
  return { onIdle, watch: watchIdle({ minutes: async () => minutes, onIdle }) };
};

test('a window that falls silent is locked two minutes after its own clock should have done so', async () => {
  const { onIdle } = watching(10);
  await vi.advanceTimersByTimeAsync(11.9 * minute);
  expect(onIdle).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(minute);
  expect(onIdle).toHaveBeenCalled();
});

test('every call begins the time anew, and what takes long is no silence', async () => {
  const { onIdle, watch } = watching(1);
  for (let count = 0; count < 10; count += 1) {
    await vi.advanceTimersByTimeAsync(2 * minute);
    await watch.during(Promise.resolve());
  }
  const backup = watch.during(new Promise((resolve) => setTimeout(resolve, 40 * minute)));
  await vi.advanceTimersByTimeAsync(41 * minute);
  await backup;
  expect(onIdle).not.toHaveBeenCalled();
});

test('without an open vault, and after the end, nothing is asked for', async () => {
  const { onIdle } = watching(undefined);
  const ended = watching(1);
  ended.watch.stop();
  await vi.advanceTimersByTimeAsync(200 * minute);
  expect(onIdle).not.toHaveBeenCalled();
  expect(ended.onIdle).not.toHaveBeenCalled();
});
