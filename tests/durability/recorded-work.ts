import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runInjected } from './injected-run.ts';
import { addLines, emptyLedger, type Ledger } from './ledger.ts';
import { recordDisk } from './record-disk.ts';
import type { Recording } from './replay-recording.ts';
import { type Bed, copyTemplate, makeBed, makeOldTemplate, makeTemplate, removeBed, unlockKeysOf } from './test-bed.ts';
import { draftStep, personStep, photoStep, removalStep, settingStep } from './trial-steps.ts';
import type { WriterPlan } from './writer-plan.ts';

/** What a recorded writer is doing while the power may go. */
export type RecordedWork = 'work' | 'checkpoint' | 'create' | 'migrate' | 'recover' | 'rotate' | 'unsafe';

type Plan = Partial<WriterPlan> & Pick<WriterPlan, 'steps'>;

/** An ordinary hour: changes, photos and drafts between opening and closing. */
const work = (): Plan => ({
  steps: [1, 2, 3].flatMap((round) => [
    settingStep(),
    photoStep(round === 1 ? 150_000 : 20_000),
    draftStep(2 * round - 1),
    settingStep(round * 9000),
    draftStep(2 * round),
  ]),
  close: true,
});

const planOf: Readonly<Record<RecordedWork, () => Plan>> = {
  work,
  // More pages than the write-ahead log takes before it is carried over into the main file, twice.
  checkpoint: () => ({
    steps: [settingStep(), settingStep(2_200_000), settingStep(2_200_000), settingStep(), draftStep(1), settingStep()],
    close: true,
  }),
  create: () => ({ steps: [settingStep(), photoStep(20_000), draftStep(1)], begin: 'create', close: true }),
  migrate: () => ({ steps: [settingStep(), draftStep(1)], close: true }),
  recover: () => ({ steps: [settingStep(), draftStep(3), photoStep(20_000)], close: true }),
  rotate: () => {
    const person = personStep();
    return { steps: [photoStep(20_000), person, removalStep(person), settingStep()], close: true };
  },
  unsafe: () => ({ ...work(), unsafe: true }),
};

/** Records a writer at its work. Whoever called destroys the keys, where there are any. */
export async function makeRecording(kind: RecordedWork): Promise<Recording> {
  const plan = planOf[kind]();
  const { bed, records, earlier = emptyLedger } = await bedFor(kind);
  const trace = makeBed('memory');
  try {
    const log = await recordDisk(bed, plan, join(trace.root, 'strace.log'));
    // Where the header changes on the way, each state is unlocked by the passphrase.
    const keys = kind === 'migrate' || kind === 'rotate' ? undefined : await unlockKeysOf(bed);
    return { log, steps: plan.steps, keys, earlier, creates: kind === 'create', records };
  } finally {
    removeBed(bed);
    removeBed(trace);
  }
}

interface RecordedBed {
  readonly bed: Bed;
  readonly records?: string | undefined;
  readonly earlier?: Ledger;
}

async function bedFor(kind: RecordedWork): Promise<RecordedBed> {
  if (kind === 'create') return { bed: makeBed('memory') };
  const template = kind === 'migrate' ? await makeOldTemplate() : await makeTemplate();
  try {
    const bed = copyTemplate(template, 'memory');
    return kind === 'recover' ? { bed, earlier: await crash(bed) } : { bed, records: template.records };
  } finally {
    template.remove();
  }
}

/** Leaves a vault as a crash between a commit and its seal does. */
async function crash(bed: Bed): Promise<Ledger> {
  const steps = [settingStep(), draftStep(1), photoStep(20_000), settingStep(), draftStep(2)];
  // Two renamings for the seals of each of the first three steps; the photo is named on the other thread.
  const beforeSeal = { thread: 'main', call: 'rename', when: 7, fault: 'kill' } as const;
  const { ended } = await runInjected(bed, { steps }, beforeSeal);
  if (ended.signal !== 'SIGKILL' || ended.lines.filter(({ say }) => say === 'ack').length !== 3)
    throw new Error('The vault did not crash where it should have');
  rmSync(join(bed.root, 'strace.log'));
  return addLines(emptyLedger, steps, ended.lines);
}
