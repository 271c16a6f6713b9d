import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { whyNoStrace } from './attach-strace.ts';
import { failureList } from './failure-list.ts';
import { inLanes } from './in-lanes.ts';
import type { PartResult, SuiteSize } from './part-result.ts';
import type { Replayed } from './replay-recording.ts';
import type { ReplayShard } from './replay-shard.ts';
import { makeBed, removeBed } from './test-bed.ts';

const name = 'power loss';

const program = join(import.meta.dirname, 'replay-shard.ts');

/** Different states that must be tried at least. */
const enoughBySize: Readonly<Record<SuiteSize, number>> = { full: 10_000, small: 250 };

const models = ['in-order', 'only-synced'] as const;

const shardsBySize: Readonly<Record<SuiteSize, readonly ReplayShard[]>> = {
  full: models.flatMap((model) => [
    ...[1, 2, 3].map((seed) => ({ work: 'work', model, seed, states: 1100 }) as const),
    { work: 'checkpoint', model, seed: 4, states: 300 },
    { work: 'create', model, seed: 5, states: 700 },
    { work: 'migrate', model, seed: 6, states: 400 },
    { work: 'recover', model, seed: 8, states: 500 },
    { work: 'rotate', model, seed: 9, states: 80 },
    { work: 'unsafe', model, seed: 7, states: 400 },
  ]),
  small: [
    { work: 'work', model: 'in-order', seed: 1, states: 90 },
    { work: 'work', model: 'only-synced', seed: 2, states: 90 },
    { work: 'create', model: 'only-synced', seed: 3, states: 80 },
    { work: 'migrate', model: 'in-order', seed: 4, states: 20 },
    { work: 'recover', model: 'only-synced', seed: 6, states: 40 },
    { work: 'rotate', model: 'in-order', seed: 7, states: 12 },
    { work: 'unsafe', model: 'in-order', seed: 5, states: 30 },
  ],
};

interface Count {
  crashStates: number;
  acknowledgedLosses: number;
  controlStates: number;
  controlLosses: number;
}

/**
 * Records what a writer does to the disk, lets the power go at moments all over the recording, and opens what the disk may then hold.
 * The control does the same with commits that do not wait for the disk: when nothing is lost there, the replay is blind.
 */
export async function run(size: SuiteSize, report: (line: string) => void): Promise<PartResult> {
  const probe = makeBed('memory');
  const skipped = await whyNoStrace(join(probe.root, 'strace.log'));
  removeBed(probe);
  if (skipped !== undefined) return { name, shown: false, skipped, counts: {}, failures: [] };
  const count: Count = { crashStates: 0, acknowledgedLosses: 0, controlStates: 0, controlLosses: 0 };
  const failures = failureList(report);
  await inLanes(shardsBySize[size], async (shard) => {
    const replayed = await runShard(shard);
    if (shard.work === 'unsafe') {
      count.controlStates += replayed.crashStates;
      count.controlLosses += replayed.lossStates;
    } else {
      count.crashStates += replayed.crashStates;
      count.acknowledgedLosses += replayed.lossStates;
      failures.add(...replayed.examples.map((example) => `${shard.work}, ${example}`));
    }
    const lost = `${replayed.lossStates} with losses`;
    report(`power loss, ${shard.work}, names ${shard.model}: ${replayed.crashStates} states, ${lost}`);
  });
  if (count.crashStates < enoughBySize[size]) failures.add(`only ${count.crashStates} states were tried`);
  if (count.controlLosses === 0) failures.add('nothing was lost in the control, so the replay shows nothing');
  return { name, shown: failures.lines.length === 0, counts: { ...count }, failures: failures.lines };
}

async function runShard(shard: ReplayShard): Promise<Replayed> {
  const child = spawn(process.execPath, [program, JSON.stringify(shard)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, complaints, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  if (code !== 0) throw new Error(`A replay ended with ${code}: ${complaints.slice(-2000)}`);
  // As replay-shard.ts wrote it.
  return JSON.parse(output) as Replayed;
}
