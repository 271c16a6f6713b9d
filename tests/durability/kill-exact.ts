import { join } from 'node:path';
import { whyNoStrace } from './attach-strace.ts';
import { checkVault } from './check-vault.ts';
import { inLanes } from './in-lanes.ts';
import {
  describeInjection,
  type Injection,
  runInjected,
  type WriterThread,
  type WritingCall,
  writingCalls,
} from './injected-run.ts';
import { addLines, emptyLedger } from './ledger.ts';
import type { PartResult, SuiteSize } from './part-result.ts';
import { copyTemplate, makeBed, makeOldTemplate, makeTemplate, removeBed, type Template } from './test-bed.ts';
import { draftStep, photoStep, settingStep } from './trial-steps.ts';
import type { WriterPlan } from './writer-plan.ts';

const name = 'kill -9 at exact writes';

/** Something that writes, and is killed at its first write, its second, and so on until it comes to its end. */
interface Operation {
  readonly name: string;
  readonly plan: () => Partial<WriterPlan> & Pick<WriterPlan, 'steps'>;
  readonly template: 'new' | 'old';
  readonly threads: readonly WriterThread[];
  /** Every how many writes it is killed, in the full size; more than 1 only where thousands of writes are alike. */
  readonly stride: number;
}

/** A value of more pages than the write-ahead log takes before it is carried over into the main file. */
const checkpointing = 4_200_000;

const operations: readonly Operation[] = [
  {
    name: 'change',
    plan: () => ({ steps: [settingStep()] }),
    template: 'new',
    threads: ['main'],
    stride: 1,
  },
  { name: 'draft', plan: () => ({ steps: [draftStep(1)] }), template: 'new', threads: ['main'], stride: 1 },
  { name: 'photo', plan: () => ({ steps: [photoStep()] }), template: 'new', threads: ['main', 'pool'], stride: 1 },
  {
    name: 'close',
    plan: () => ({ steps: [settingStep(), photoStep()], gate: 'close', close: true }),
    template: 'new',
    threads: ['main'],
    stride: 1,
  },
  { name: 'open', plan: () => ({ steps: [], gate: 'start' }), template: 'new', threads: ['main'], stride: 1 },
  {
    name: 'checkpoint',
    plan: () => ({ steps: [settingStep(), settingStep(checkpointing)] }),
    template: 'new',
    threads: ['main'],
    stride: 60,
  },
  {
    name: 'migration',
    plan: () => ({ steps: [], gate: 'start' }),
    template: 'old',
    threads: ['main'],
    stride: 1,
  },
];

interface Count {
  killRuns: number;
  killsInsideWrite: number;
  acknowledgedLosses: number;
}

/** Kills the writer with SIGKILL just before its first write, its second and so on, for every kind of writing, and looks what is left. */
export async function run(size: SuiteSize, report: (line: string) => void): Promise<PartResult> {
  const count: Count = { killRuns: 0, killsInsideWrite: 0, acknowledgedLosses: 0 };
  const failures: string[] = [];
  const probe = makeBed('memory');
  const skipped = await whyNoStrace(join(probe.root, 'strace.log'));
  removeBed(probe);
  if (skipped !== undefined) return { name, shown: false, skipped, counts: {}, failures };
  const templates = { new: await makeTemplate(), old: await makeOldTemplate() };
  const sweeps = operations.flatMap((operation) =>
    operation.threads.flatMap((thread) => writingCalls.map((call) => ({ operation, thread, call }))),
  );
  try {
    await inLanes(sweeps, async (sweep) => {
      const kills = await killAtEach({
        ...sweep,
        size,
        template: templates[sweep.operation.template],
        count,
        failures,
      });
      report(`kill at ${sweep.call} of ${sweep.operation.name}, ${sweep.thread} thread: ${kills} times`);
    });
  } finally {
    for (const template of Object.values(templates)) template.remove();
  }
  if (count.killRuns === 0) failures.push('nothing was killed');
  return { name, shown: failures.length === 0, counts: { ...count }, failures };
}

interface Sweep {
  readonly operation: Operation;
  readonly thread: WriterThread;
  readonly call: WritingCall;
  readonly size: SuiteSize;
  readonly template: Template;
  readonly count: Count;
  readonly failures: string[];
}

/** The small size tries few of the moments, other ones for every call. */
async function killAtEach(sweep: Sweep): Promise<number> {
  const { operation, thread, call, size, count, failures } = sweep;
  const stride = size === 'full' ? operation.stride : 29;
  const first = size === 'full' ? 1 : 1 + (writingCalls.indexOf(call) % 3);
  let kills = 0;
  for (let when = first; ; when += stride) {
    const injection: Injection = { thread, call, when, fault: 'kill' };
    const trouble = await killAt(sweep, injection);
    if (trouble === undefined) return kills;
    kills += 1;
    count.killRuns += 1;
    count.killsInsideWrite += 1;
    count.acknowledgedLosses += trouble.losses.length;
    const lines = [...trouble.losses, ...trouble.faults];
    failures.push(...lines.map((line) => `${operation.name}, ${describeInjection(injection)}: ${line}`));
    if (lines.length > 0 || (size === 'small' && when > first)) return kills;
  }
}

/** What is wrong afterwards; `undefined` when the operation came to its end before there were so many calls. */
async function killAt({ operation, template }: Sweep, injection: Injection) {
  const bed = copyTemplate(template, 'memory');
  const plan = operation.plan();
  try {
    const { ended, landed } = await runInjected(bed, plan, injection);
    if (!landed) return ended.code === 0 ? undefined : { losses: [], faults: [`ended badly: ${ended.stderr}`] };
    const ledger = addLines(emptyLedger, plan.steps, ended.lines);
    return await checkVault({ ...bed, keys: template.keys, records: template.records, ledger });
  } finally {
    removeBed(bed);
  }
}
