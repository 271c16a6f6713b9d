import { expect, it } from 'vitest';
import { run as backup } from './tamper-backup.ts';
import { run as flips } from './tamper-flips.ts';
import { run as migration } from './tamper-migration.ts';
import { run as states } from './tamper-states.ts';

const quiet = () => undefined;

it('notices one flipped bit anywhere in a vault', { timeout: 300_000 }, async () => {
  const { failures, counts } = await flips('small', quiet);
  expect(failures).toEqual([]);
  expect(counts.silentAccepts).toBe(0);
  expect(counts.tamperings).toBeGreaterThan(1000);
});

it('notices pages, files and states that were exchanged for others', { timeout: 300_000 }, async () => {
  const { failures, counts } = await states('small', quiet);
  expect(failures).toEqual([]);
  expect(counts.silentAccepts).toBe(0);
});

it('names any part of a backup that was changed, cut off or taken away', { timeout: 300_000 }, async () => {
  const { failures, counts } = await backup('small', quiet);
  expect(failures).toEqual([]);
  expect(counts.silentAccepts).toBe(0);
});

it('brings a vault of version 0.1.0 to today with every record, and leaves newer ones alone', {
  timeout: 300_000,
}, async () => {
  const { failures } = await migration('small', quiet);
  expect(failures).toEqual([]);
});
