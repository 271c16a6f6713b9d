import { join } from 'node:path';
import { whyNoStrace } from './attach-strace.ts';
import { checkVault, type VaultFound } from './check-vault.ts';
import { type FailureList, failureList } from './failure-list.ts';
import { inLanes } from './in-lanes.ts';
import {
  describeInjection,
  type FaultDuration,
  type InjectedRun,
  type Injection,
  runInjected,
  type WriterThread,
  type WritingCall,
  writingCalls,
} from './injected-run.ts';
import { addLines, emptyLedger } from './ledger.ts';
import type { PartResult, SuiteSize } from './part-result.ts';
import { warmUpWriter } from './start-writer.ts';
import { copyTemplate, makeBed, makeTemplate, removeBed, type Template } from './test-bed.ts';
import { draftStep, personStep, photoStep, removalStep, settingStep } from './trial-steps.ts';
import type { WriterLine, WriterPlan, WriterStep } from './writer-plan.ts';

const name = 'input and output errors, full disk';

interface Shape {
  readonly error: 'EIO' | 'ENOSPC';
  readonly duration: FaultDuration;
  /** Dying at the first failure shows what a crash in the middle of trouble leaves; else the writer goes on and closes. */
  readonly onFailure: WriterPlan['onFailure'];
  /** Every how many calls, in the full size. */
  readonly stride: number;
  /** With room in reserve a full disk is no trouble to the calls that ask for room: everything is saved. */
  readonly reserve?: number;
  /** Somebody is removed, for which the store is written anew under other keys. */
  readonly rotates?: true;
}

/** The calls by which a full disk shows itself to the product first. */
const askingForRoom: readonly WritingCall[] = ['pwrite64', 'write'];

const shapes: readonly Shape[] = [
  { error: 'EIO', duration: 'once', onFailure: 'go-on', stride: 1 },
  { error: 'ENOSPC', duration: 'once', onFailure: 'go-on', stride: 3 },
  { error: 'EIO', duration: 'once', onFailure: 'die', stride: 4 },
  { error: 'EIO', duration: 'lasting', onFailure: 'go-on', stride: 8 },
  { error: 'ENOSPC', duration: 'burst', onFailure: 'go-on', stride: 6 },
  { error: 'ENOSPC', duration: 'lasting', onFailure: 'die', stride: 8 },
  { error: 'ENOSPC', duration: 'once', onFailure: 'go-on', stride: 6, reserve: 65_536 },
  { error: 'EIO', duration: 'once', onFailure: 'go-on', stride: 18, rotates: true },
  { error: 'ENOSPC', duration: 'burst', onFailure: 'go-on', stride: 26, rotates: true },
];

/** What the asynchronous file calls do: write, sync and name encrypted files, and take failed ones away. */
const poolCalls: readonly WritingCall[] = ['write', 'fsync', 'openat', 'rename', 'unlink'];

const callsByThread: Readonly<Record<WriterThread, readonly WritingCall[]>> = { main: writingCalls, pool: poolCalls };

/** A few moments, in the small size: the shapes take turns. */
const smallSample: readonly (readonly [WriterThread, WritingCall, number])[] = [
  ['main', 'pwrite64', 5],
  ['main', 'fsync', 1],
  ['main', 'fsync', 9],
  ['main', 'write', 2],
  ['main', 'openat', 7],
  ['main', 'rename', 3],
  ['main', 'pwrite64', 30],
  ['pool', 'fsync', 2],
  ['pool', 'rename', 2],
  ['main', 'pwrite64', 60],
  ['pool', 'write', 5],
  ['pool', 'write', 7],
  ['pool', 'rename', 4],
  ['pool', 'write', 3],
];

interface Count {
  injectedErrors: number;
  /** Of them, those after which the program went on and saved again. */
  recovered: number;
  acknowledgedLosses: number;
  orphans: number;
}

interface Trial {
  readonly template: Template;
  readonly shape: Shape;
  readonly count: Count;
  readonly failures: FailureList;
}

/** Makes writing fail, by every call that writes and at every point, and holds what was said against what is there afterwards. */
export async function run(size: SuiteSize, report: (line: string) => void): Promise<PartResult> {
  const count: Count = { injectedErrors: 0, recovered: 0, acknowledgedLosses: 0, orphans: 0 };
  const failures = failureList(report);
  const probe = makeBed('memory');
  const skipped = await whyNoStrace(join(probe.root, 'strace.log'));
  removeBed(probe);
  if (skipped !== undefined) return { name, shown: false, skipped, counts: {}, failures: [] };
  const template = await makeTemplate();
  try {
    await warmUpWriter(template);
    const trial = (shape: Shape): Trial => ({ template, shape, count, failures });
    if (size === 'small')
      await inLanes(smallSample.entries(), async ([index, [thread, call, when]]) => {
        const shape = shapes[index % shapes.length];
        if (shape) await failAt(trial(shape), { thread, call, when, fault: shape });
      });
    else
      await inLanes(sweeps(), async ({ shape, thread, call }) => {
        const errors = await failAtEach(trial(shape), thread, call);
        report(`${shape.error} ${shape.duration} at ${call} of the ${thread} thread: ${errors} times`);
      });
  } finally {
    template.remove();
  }
  if (count.injectedErrors < smallSample.length / 2) failures.add(`only ${count.injectedErrors} errors were injected`);
  return { name, shown: failures.lines.length === 0, counts: { ...count }, failures: failures.lines };
}

function* sweeps() {
  for (const shape of shapes)
    for (const thread of ['main', 'pool'] as const)
      for (const call of callsByThread[thread]) yield { shape, thread, call };
}

async function failAtEach(trial: Trial, thread: WriterThread, call: WritingCall): Promise<number> {
  const { stride } = trial.shape;
  for (let when = 1, errors = 0; ; when += stride) {
    const landed = await failAt(trial, { thread, call, when, fault: trial.shape });
    if (!landed) return errors;
    errors += 1;
  }
}

/** Whether there was such a call to fail. */
async function failAt({ template, shape, count, failures }: Trial, injection: Injection): Promise<boolean> {
  const bed = copyTemplate(template, 'memory');
  const steps = shape.rotates ? rotationSteps() : ordinarySteps();
  try {
    const done = await runInjected(
      bed,
      { steps, onFailure: shape.onFailure, close: true, reserve: shape.reserve ?? 0 },
      injection,
    );
    const { lines } = done.ended;
    const ledger = addLines(emptyLedger, steps, lines);
    const found = await checkVault({
      ...bed,
      keys: shape.rotates ? undefined : template.keys,
      ledger,
      refused: refusedSteps(steps, lines),
    });
    const troubles = [...found.losses, ...found.faults, ...misbehaviour(done, { shape, injection, found })];
    failures.add(...troubles.map((line) => `${describeInjection(injection)}, ${shape.onFailure}: ${line}`));
    if (done.landed && !done.strayed) count.injectedErrors += 1;
    if (lines.some(isTrouble) && savesAgain(lines)) count.recovered += 1;
    count.acknowledgedLosses += found.losses.length;
    count.orphans = Math.max(count.orphans, found.orphans);
    return done.landed;
  } finally {
    removeBed(bed);
  }
}

const ordinarySteps = () => [
  settingStep(),
  photoStep(),
  draftStep(1),
  settingStep(30_000),
  photoStep(20_000),
  draftStep(2),
];

function rotationSteps(): readonly WriterStep[] {
  const person = personStep();
  return [settingStep(), person, removalStep(person), settingStep(), photoStep(20_000)];
}

const isTrouble = ({ say }: WriterLine): boolean => say === 'fail' || say === 'seal-failed' || say === 'refused';

/** Whether something was saved after the last trouble, or there was none. */
const savesAgain = (lines: readonly WriterLine[]): boolean =>
  lines.findLastIndex(({ say }) => say === 'ack') > lines.findLastIndex(isTrouble);

interface Circumstances {
  readonly shape: Shape;
  readonly injection: Injection;
  readonly found: VaultFound;
}

/** What the program did wrong, whatever is in the vault; a fault in its own wheels excuses it. */
function misbehaviour(done: InjectedRun, { shape, injection, found }: Circumstances): readonly string[] {
  const { lines } = done.ended;
  if (done.strayed) return [];
  const recovered = shape.onFailure !== 'die' && shape.duration !== 'lasting' && savesAgain(lines);
  const litter = recovered ? found.orphans : 0;
  const saving = shape.reserve !== undefined && askingForRoom.includes(injection.call);
  const needless = saving ? lines.filter(({ say }) => say === 'fail') : [];
  return [
    ...silences(done, shape),
    ...(litter > 0 ? [`${litter} files without a record although the disk had recovered`] : []),
    ...needless.map((line) => `not saved although there was room in reserve: ${JSON.stringify(line)}`),
  ];
}

/** Steps that were said to have failed, and after which another was saved: they may not be there. */
function refusedSteps(steps: readonly WriterStep[], lines: readonly WriterLine[]): readonly string[] {
  const lastSaved = lines.findLastIndex(({ say }) => say === 'ack');
  return lines.slice(0, Math.max(0, lastSaved)).flatMap((line) => {
    const step = line.say === 'fail' ? steps[line.step] : undefined;
    return step && step.kind !== 'draft' ? [step.key] : [];
  });
}

/** What was begun and neither acknowledged nor refused, and ends other than those asked for. */
function silences({ ended, landed }: InjectedRun, { onFailure }: Shape): readonly string[] {
  const { lines, code, signal, stderr } = ended;
  const begun = lines.filter(({ say }) => say === 'begin').length;
  const answered = lines.filter(({ say }) => say === 'ack' || say === 'fail').length;
  const died = onFailure === 'die' && landed && signal === 'SIGKILL';
  return [
    ...(begun === answered ? [] : [`${begun - answered} steps without an answer`]),
    ...(died || code === 0 ? [] : [`ended with ${code ?? signal}: ${stderr}`]),
  ];
}
