import { join } from 'node:path';
import { whyNoStrace } from './attach-strace.ts';
import { checkVault, type VaultFound } from './check-vault.ts';
import { failureList } from './failure-list.ts';
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
import { warmUpWriter } from './start-writer.ts';
import { copyTemplate, makeBed, makeOldTemplate, makeTemplate, removeBed, type Template } from './test-bed.ts';
import { backupStep, draftStep, personStep, photoStep, removalStep, settingStep } from './trial-steps.ts';
import type { WriterPlan } from './writer-plan.ts';

const name = 'kill -9 at exact writes';

/** Something that writes, and is killed at its first write, its second, and so on until it comes to its end. */
interface Operation {
  readonly name: string;
  readonly plan: () => Partial<WriterPlan> & Pick<WriterPlan, 'steps'>;
  readonly template: 'new' | 'old';
  /** The vault gets other keys. */
  readonly rotates?: true;
  readonly threads: readonly WriterThread[];
  /** Every how many of the calls that are `alike` it is killed, in the full size; more than 1 only where there are hundreds. */
  readonly stride: number;
}

/** Of these there are many in a row that do the same to another page, as all calls of the pool do to another file; every other call is tried each time. */
const alike: readonly WritingCall[] = ['pwrite64', 'fsync', 'openat'];

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
    stride: 120,
  },
  {
    name: 'backup',
    plan: () => ({ steps: [settingStep(), photoStep(), backupStep(), photoStep(20_000), backupStep()] }),
    template: 'new',
    threads: ['main', 'pool'],
    stride: 6,
  },
  {
    name: 'rotation',
    plan: () => {
      const person = personStep();
      return { steps: [settingStep(), photoStep(), person, removalStep(person), settingStep()] };
    },
    template: 'new',
    rotates: true,
    threads: ['main'],
    stride: 8,
  },
  {
    name: 'migration',
    plan: () => ({ steps: [], gate: 'start' }),
    template: 'old',
    threads: ['main'],
    stride: 3,
  },
];

/** A few moments of every operation, in the small size. */
const smallSample: readonly (readonly [string, WriterThread, WritingCall, number])[] = [
  ['change', 'main', 'pwrite64', 4],
  ['change', 'main', 'rename', 1],
  ['draft', 'main', 'fsync', 2],
  ['photo', 'main', 'pwrite64', 20],
  ['photo', 'pool', 'write', 4],
  ['photo', 'pool', 'rename', 2],
  ['close', 'main', 'pwrite64', 20],
  ['close', 'main', 'ftruncate', 1],
  ['open', 'main', 'pwrite64', 5],
  ['open', 'main', 'rename', 2],
  ['backup', 'main', 'pwrite64', 100],
  ['backup', 'main', 'rename', 9],
  ['rotation', 'main', 'pwrite64', 250],
  ['rotation', 'main', 'rename', 13],
  ['migration', 'main', 'pwrite64', 90],
  ['migration', 'main', 'rename', 1],
];

interface Count {
  killRuns: number;
  killsInsideWrite: number;
  acknowledgedLosses: number;
}

/** Kills the writer with SIGKILL just before its first write, its second and so on, for every kind of writing, and looks what is left. */
export async function run(size: SuiteSize, report: (line: string) => void): Promise<PartResult> {
  const count: Count = { killRuns: 0, killsInsideWrite: 0, acknowledgedLosses: 0 };
  const failures = failureList(report);
  const probe = makeBed('memory');
  const skipped = await whyNoStrace(join(probe.root, 'strace.log'));
  removeBed(probe);
  if (skipped !== undefined) return { name, shown: false, skipped, counts: {}, failures: [] };
  const templates = { new: await makeTemplate(), old: await makeOldTemplate() };
  const sweeps = operations.flatMap((operation) =>
    operation.threads.flatMap((thread) =>
      writingCalls.map((call): Sweep => ({ operation, thread, call, template: templates[operation.template] })),
    ),
  );
  const judge = (trouble: Trouble) => {
    count.killRuns += 1;
    count.killsInsideWrite += 1;
    count.acknowledgedLosses += trouble.losses.length;
    failures.add(...[...trouble.losses, ...trouble.faults].map((line) => `${trouble.at}: ${line}`));
  };
  try {
    await warmUpWriter(templates.new);
    await inLanes(sweeps, async (sweep) => {
      const { operation, thread, call } = sweep;
      const sample = smallSample.filter((each) => each[0] === operation.name && each[1] === thread && each[2] === call);
      const moments =
        size === 'full'
          ? everyMoment(thread === 'pool' || alike.includes(call) ? operation.stride : 1)
          : sample.map((each) => each[3]);
      let kills = 0;
      for (const when of moments) {
        const trouble = await killAt(sweep, when);
        if (!trouble) break;
        judge(trouble);
        kills += 1;
      }
      if (kills > 0) report(`kill at ${call} of ${operation.name}, ${thread} thread: ${kills} times`);
    });
  } finally {
    for (const template of Object.values(templates)) template.remove();
  }
  if (count.killRuns < smallSample.length / 2) failures.add(`only ${count.killRuns} writers were killed`);
  return { name, shown: failures.lines.length === 0, counts: { ...count }, failures: failures.lines };
}

function* everyMoment(stride: number): Generator<number> {
  for (let when = 1; ; when += stride) yield when;
}

interface Sweep {
  readonly operation: Operation;
  readonly thread: WriterThread;
  readonly call: WritingCall;
  readonly template: Template;
}

/** What is wrong after a kill, and which kill that was. */
interface Trouble extends Pick<VaultFound, 'losses' | 'faults'> {
  readonly at: string;
}

/** What is wrong afterwards; `undefined` when the operation came to its end before there were so many calls. */
async function killAt({ operation, template, thread, call }: Sweep, when: number): Promise<Trouble | undefined> {
  const injection: Injection = { thread, call, when, fault: 'kill' };
  const at = `${operation.name}, ${describeInjection(injection)}`;
  const bed = copyTemplate(template, 'memory');
  const plan = operation.plan();
  try {
    const { ended, landed } = await runInjected(bed, plan, injection);
    if (!landed && ended.code === 0) return undefined;
    if (!landed) return { at, losses: [], faults: [`ended badly: ${ended.stderr}`] };
    const ledger = addLines(emptyLedger, plan.steps, ended.lines);
    return {
      at,
      ...(await checkVault({
        ...bed,
        keys: operation.rotates ? undefined : template.keys,
        records: template.records,
        ledger,
      })),
    };
  } finally {
    removeBed(bed);
  }
}
