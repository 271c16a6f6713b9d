import { join } from 'node:path';
import { recordDisk } from './record-disk.ts';
import type { Recording } from './replay-recording.ts';
import { type Bed, copyTemplate, makeBed, makeOldTemplate, makeTemplate, removeBed, unlockKeysOf } from './test-bed.ts';
import { draftStep, photoStep, settingStep } from './trial-steps.ts';
import type { WriterPlan } from './writer-plan.ts';

/** What a recorded writer is doing while the power may go. */
export type RecordedWork = 'work' | 'checkpoint' | 'create' | 'migrate' | 'unsafe';

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
  unsafe: () => ({ ...work(), unsafe: true }),
};

/** Records a writer at its work. Whoever called destroys the keys, where there are any. */
export async function makeRecording(kind: RecordedWork): Promise<Recording> {
  const plan = planOf[kind]();
  const { bed, records } = await bedFor(kind);
  const trace = makeBed('memory');
  try {
    const log = await recordDisk(bed, plan, join(trace.root, 'strace.log'));
    // A vault of the first version gets another header while it is opened: each state is unlocked by the passphrase.
    const keys = kind === 'migrate' ? undefined : await unlockKeysOf(bed);
    return { log, steps: plan.steps, keys, creates: kind === 'create', records };
  } finally {
    removeBed(bed);
    removeBed(trace);
  }
}

async function bedFor(kind: RecordedWork): Promise<{ readonly bed: Bed; readonly records: string | undefined }> {
  if (kind === 'create') return { bed: makeBed('memory'), records: undefined };
  const template = kind === 'migrate' ? await makeOldTemplate() : await makeTemplate();
  try {
    return { bed: copyTemplate(template, 'memory'), records: template.records };
  } finally {
    template.remove();
  }
}
