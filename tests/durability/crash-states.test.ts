import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { whyNoStrace } from './attach-strace.ts';
import { CrashingDisk, type NameModel } from './crash-states.ts';
import type { DiskEvent, DiskLog } from './disk-log.ts';
import { seededRandom } from './random.ts';
import { readFolder, recordDisk } from './record-disk.ts';
import { copyTemplate, makeTemplate, removeBed } from './test-bed.ts';
import { draftStep, photoStep, settingStep } from './trial-steps.ts';

const logOf = (events: readonly DiskEvent[], before: DiskLog['before'] = new Map()): DiskLog => ({
  before,
  numbers: new Map([...before.keys()].map((path, index) => [path, index])),
  events,
});

/** What the disk may hold after all these events, over many seeds, each as one line. */
function outcomes(log: DiskLog, model: NameModel): readonly string[] {
  const disk = new CrashingDisk(log, model);
  for (const event of log.events) disk.play(event);
  const states = Array.from({ length: 300 }, (_, seed) => {
    const state = disk.crash(seededRandom(seed));
    return [...state]
      .map(([path, content]) => `${path}=${[...(content ?? [])].filter((_byte, at) => at % 512 === 0).join('')}`)
      .join(' ');
  });
  return [...new Set(states)].sort();
}

const filled = (sectors: number, byte: number) => Buffer.alloc(sectors * 512, byte);

it('keeps what was synced, and loses, keeps or tears what was not, sector by sector', () => {
  const before = new Map([['a', filled(2, 1)]]);
  const write: DiskEvent = { kind: 'write', file: 0, at: 0, bytes: filled(2, 2) };
  expect(outcomes(logOf([write], before), 'in-order')).toEqual(['a=11', 'a=12', 'a=21', 'a=22']);
  const synced: DiskEvent = { kind: 'sync-file', file: 0, begun: 1 };
  expect(outcomes(logOf([write, synced], before), 'in-order')).toEqual(['a=22']);
  // What is written while an fsync runs is not covered by it.
  const early: DiskEvent = { kind: 'sync-file', file: 0, begun: 0 };
  expect(outcomes(logOf([write, early], before), 'in-order')).toContain('a=11');
});

it('fills what a file grew over with zeros when the writing was lost, and keeps or loses a cut', () => {
  const before = new Map([['a', filled(1, 1)]]);
  const grown: DiskEvent = { kind: 'write', file: 0, at: 512, bytes: filled(2, 2) };
  expect(outcomes(logOf([grown], before), 'in-order')).toEqual(['a=1', 'a=102', 'a=12', 'a=122']);
  const cut: DiskEvent = { kind: 'resize', file: 0, size: 0 };
  expect(outcomes(logOf([cut], before), 'in-order')).toEqual(['a=', 'a=1']);
});

it('loses a new name until a sync of anything (in order) or of its folder (only synced)', () => {
  const made: readonly DiskEvent[] = [
    { kind: 'create', path: 'a', file: 0 },
    { kind: 'write', file: 0, at: 0, bytes: filled(1, 1) },
  ];
  const file: DiskEvent = { kind: 'sync-file', file: 0, begun: 2 };
  expect(outcomes(logOf([...made, file]), 'in-order')).toEqual(['a=1']);
  expect(outcomes(logOf([...made, file]), 'only-synced')).toEqual(['', 'a=1']);
  const folder: DiskEvent = { kind: 'sync-folder', path: '', begun: 3 };
  expect(outcomes(logOf([...made, file, folder]), 'only-synced')).toEqual(['a=1']);
});

it('has either the old or the new file under a name that was replaced, also when a later name survives', () => {
  const before = new Map([['a', filled(1, 1)]]);
  const replaced: readonly DiskEvent[] = [
    { kind: 'create', path: 'b', file: 1 },
    { kind: 'write', file: 1, at: 0, bytes: filled(1, 2) },
    { kind: 'sync-file', file: 1, begun: 2 },
    { kind: 'sync-folder', path: '', begun: 3 },
    { kind: 'rename', from: 'b', to: 'a' },
    { kind: 'make-folder', path: 'c' },
  ];
  expect(outcomes(logOf(replaced, before), 'in-order')).toEqual(['a=1 b=2', 'a=2', 'a=2 c=']);
  expect(outcomes(logOf(replaced, before), 'only-synced')).toEqual(['a=1 b=2', 'a=1 b=2 c=', 'a=2', 'a=2 c=']);
});

it('records everything that happens to the disk: played to its end, a recording holds what the disk holds', {
  timeout: 120_000,
}, async ({ skip }) => {
  const template = await makeTemplate();
  const bed = copyTemplate(template, 'memory');
  template.remove();
  const trace = `${bed.root}.log`;
  try {
    const skipped = await whyNoStrace(trace);
    skip(skipped !== undefined, skipped);
    const steps = [settingStep(), photoStep(), draftStep(1), settingStep(2_100_000), settingStep(2_100_000)];
    const log = await recordDisk(bed, { steps, close: true }, trace);
    expect(log.events.filter(({ kind }) => kind === 'line').length).toBeGreaterThan(2 * steps.length);
    const disk = new CrashingDisk(log, 'in-order');
    for (const event of log.events) disk.play(event);
    const everythingKept = disk.crash({ below: () => 1, chance: () => true });
    const found = readFolder(bed.root);
    expect([...everythingKept.keys()].sort()).toEqual([...found.keys()].sort());
    const different = [...found].filter(([path, content]) => content && !everythingKept.get(path)?.equals(content));
    expect(different.map(([path]) => path)).toEqual([]);
  } finally {
    rmSync(trace, { force: true });
    removeBed(bed);
  }
});
