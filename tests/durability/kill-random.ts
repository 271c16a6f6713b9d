import { randomUUID } from 'node:crypto';
import { checkVault } from './check-vault.ts';
import { type FailureList, failureList } from './failure-list.ts';
import { inLanes } from './in-lanes.ts';
import { addLines, emptyLedger, type Ledger } from './ledger.ts';
import type { PartResult, SuiteSize } from './part-result.ts';
import { type Random, seededRandom } from './random.ts';
import { planFor, startWriter, type WriterEnd, warmUpWriter } from './start-writer.ts';
import { type Bed, copyTemplate, makeTemplate, removeBed, type Template } from './test-bed.ts';
import type { WriterLine, WriterStep } from './writer-plan.ts';

const runsBySize: Readonly<Record<SuiteSize, number>> = { full: 700, small: 24 };

/** Runs on one vault before the next one is taken, so that a vault carries the traces of several crashes. */
const runsPerVault = 12;

const share = 0.3;

interface Count {
  killRuns: number;
  killsInsideWrite: number;
  killsWhileOpening: number;
  acknowledged: number;
  acknowledgedLosses: number;
  orphans: number;
}

/** Kills the writer with SIGKILL at moments that nothing decides but chance, also while it opens the vault, and looks what is left. */
export async function run(size: SuiteSize, report: (line: string) => void): Promise<PartResult> {
  const count: Count = {
    killRuns: 0,
    killsInsideWrite: 0,
    killsWhileOpening: 0,
    acknowledged: 0,
    acknowledgedLosses: 0,
    orphans: 0,
  };
  const failures = failureList(report);
  const template = await makeTemplate();
  const vaults = runsBySize[size] / runsPerVault;
  try {
    await warmUpWriter(template);
    await inLanes(Array.from({ length: Math.ceil(vaults) }).keys(), async (vault) => {
      await killOften({
        template,
        seed: vault,
        runs: Math.min(runsPerVault, runsBySize[size] - vault * runsPerVault),
        count,
        failures,
      });
      report(`kill at random: ${count.killRuns} runs, ${count.killsInsideWrite} inside a write`);
    });
  } finally {
    template.remove();
  }
  if (count.killRuns < runsBySize[size]) failures.add(`only ${count.killRuns} writers were killed`);
  if (count.killsInsideWrite < share * count.killRuns)
    failures.add(`only ${count.killsInsideWrite} of ${count.killRuns} kills hit a write`);
  return {
    name: 'kill -9 at random moments',
    shown: failures.lines.length === 0,
    counts: { ...count },
    failures: failures.lines,
  };
}

interface Series {
  readonly template: Template;
  readonly seed: number;
  readonly runs: number;
  readonly count: Count;
  readonly failures: FailureList;
}

async function killOften({ template, seed, runs, count, failures }: Series): Promise<void> {
  const random = seededRandom(seed);
  const bed = copyTemplate(template, 'disk');
  let ledger = emptyLedger;
  try {
    for (let run = 0; run < runs; run += 1) {
      const { ended, steps } = await killOnce(bed, random, ledger);
      const { lines } = ended;
      if (ended.signal !== 'SIGKILL') failures.add(`seed ${seed}, run ${run}: not killed (${describeEnd(ended)})`);
      ledger = addLines(ledger, steps, lines);
      count.killRuns += ended.signal === 'SIGKILL' ? 1 : 0;
      count.killsInsideWrite += lines.at(-1)?.say === 'begin' ? 1 : 0;
      count.killsWhileOpening += lines.some(({ say }) => say === 'opened') ? 0 : 1;
      count.acknowledged += lines.filter(({ say }) => say === 'ack').length;
      const found = await checkVault({ ...bed, keys: template.keys, ledger });
      count.acknowledgedLosses += found.losses.length;
      count.orphans = Math.max(count.orphans, found.orphans);
      failures.add(...[...found.losses, ...found.faults].map((line) => `seed ${seed}, run ${run}: ${line}`));
      if (found.losses.length + found.faults.length > 0) return;
    }
  } finally {
    removeBed(bed);
  }
}

interface Killed {
  readonly ended: WriterEnd;
  readonly steps: readonly WriterStep[];
}

/** One writer in six is killed somewhere between its start and its first save; the others after some saves and a moment more. */
async function killOnce(bed: Bed, random: Random, ledger: Ledger): Promise<Killed> {
  const steps = endlessSteps(random, ledger);
  const early = random.chance(1 / 6);
  const writer = startWriter(planFor(bed, { steps, gate: 'none', pause: random.chance(0.3) ? 15 : 0 }));
  const first: WriterLine['say'] = early ? 'ready' : 'ack';
  if (early) await pause(150 + random.below(450));
  else {
    for (let wanted = 1 + random.below(6); wanted > 0; wanted -= 1)
      await Promise.race([writer.next(first), writer.ended]);
    await pause(random.below(40));
  }
  writer.kill();
  return { ended: await writer.ended, steps };
}

/** More steps than any writer comes to before it is killed. */
function endlessSteps(random: Random, { drafts }: Ledger): readonly WriterStep[] {
  let saved = drafts.get('letter')?.begun ?? 0;
  return Array.from({ length: 300 }, (): WriterStep => {
    const chosen = random.below(10);
    if (chosen < 2) {
      saved += 1;
      return { kind: 'draft', key: `letter#${saved}`, size: 0 };
    }
    if (chosen < 5) return { kind: 'photo', key: randomUUID(), size: 60_000 + random.below(140_000) };
    return { kind: 'setting', key: randomUUID(), size: chosen === 9 ? 60_000 : 3000 };
  });
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const describeEnd = ({ code, stderr, lines }: WriterEnd): string => `${code} ${JSON.stringify(lines.at(-1))} ${stderr}`;
