import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { UnlockedKeys } from '../../electron/vault/unlocked-keys.ts';
import { headerFileName, readVaultHeader } from '../../electron/vault/vault-header.ts';
import { checkVault } from './check-vault.ts';
import { CrashingDisk, type DiskState, type NameModel } from './crash-states.ts';
import type { DiskLog } from './disk-log.ts';
import { addLines, type Ledger } from './ledger.ts';
import { seededRandom } from './random.ts';
import { bedIn, makeBed, removeBed } from './test-bed.ts';
import type { WriterLine, WriterStep } from './writer-plan.ts';

/** A recording with what is needed to judge what is left of it. */
export interface Recording {
  readonly log: DiskLog;
  readonly steps: readonly WriterStep[];
  readonly keys: UnlockedKeys | undefined;
  /** What had been said about the vault before. */
  readonly earlier: Ledger;
  /** The vault is made in it, so there may be none before that has been acknowledged. */
  readonly creates: boolean;
  readonly records?: string | undefined;
}

interface ReplayRequest {
  readonly recording: Recording;
  readonly model: NameModel;
  readonly seed: number;
  /** How many different states to try, spread evenly over the recording. */
  readonly states: number;
}

/** What came of a replay. */
export interface Replayed {
  /** Different states that were opened. */
  readonly crashStates: number;
  /** States in which something acknowledged was missing. */
  readonly lossStates: number;
  readonly faultStates: number;
  readonly orphans: number;
  /** The first of each kind of trouble. */
  readonly examples: readonly string[];
}

const maximumExamples = 12;

/** Lets the power go at moments all over a recording and opens what the disk may then hold. */
export async function replayRecording({ recording, model, seed, states }: ReplayRequest): Promise<Replayed> {
  const { log, steps } = recording;
  const random = seededRandom(seed);
  const disk = new CrashingDisk(log, model);
  const bed = makeBed('memory');
  const seen = new Set<string>();
  const lines: WriterLine[] = [];
  const total = { crashStates: 0, lossStates: 0, faultStates: 0, orphans: 0 };
  const examples: string[] = [];
  try {
    for (const [index, event] of log.events.entries()) {
      disk.play(event);
      if (event.kind === 'line') lines.push(event.line);
      const wanted = Math.ceil((states * (index + 1)) / log.events.length) - seen.size;
      // Where little is open there are few states to find; what is missing is made up for later.
      for (let tries = 0, found = 0; found < Math.min(wanted, 40) && tries < 60; tries += 1) {
        const state = disk.crash(random);
        const identity = `${lines.length} ${digestState(state)}`;
        if (seen.has(identity)) {
          if (!disk.unsettled) break;
          continue;
        }
        seen.add(identity);
        found += 1;
        const { losses, faults, orphans } = await judge(recording, { bed: bed.root, state, lines, steps });
        total.crashStates += 1;
        total.lossStates += losses.length > 0 ? 1 : 0;
        total.faultStates += faults.length > 0 ? 1 : 0;
        total.orphans = Math.max(total.orphans, orphans);
        const trouble = [...losses, ...faults].slice(0, 3).join('; ');
        if (trouble !== '' && examples.length < maximumExamples)
          examples.push(`${model}, seed ${seed}, after event ${index} (${event.kind}), try ${tries}: ${trouble}`);
      }
    }
  } finally {
    removeBed(bed);
  }
  return { ...total, examples };
}

interface Left {
  readonly bed: string;
  readonly state: DiskState;
  readonly lines: readonly WriterLine[];
  readonly steps: readonly WriterStep[];
}

async function judge({ keys, creates, earlier, records }: Recording, { bed: root, state, lines, steps }: Left) {
  const bed = bedIn(root);
  layOut(root, state);
  const acknowledged = !creates || lines.some(({ say }) => say === 'opened');
  const header = readVaultHeader(bed.dir);
  if (!header.ok && acknowledged)
    return { losses: [`no vault: ${headerFileName} ${header.error.kind}`], faults: [], orphans: 0 };
  // Without its header it is no vault yet, whatever else there is.
  if (!header.ok) return { losses: [], faults: header.error.kind === 'vault-missing' ? [] : ['header'], orphans: 0 };
  return checkVault({ ...bed, keys, ledger: addLines(earlier, steps, lines), records });
}

function layOut(root: string, state: DiskState): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  for (const [path, content] of state) {
    mkdirSync(join(root, content ? dirname(path) : path), { recursive: true });
    if (content) writeFileSync(join(root, path), content);
  }
}

function digestState(state: DiskState): string {
  const digest = createHash('sha1');
  for (const path of [...state.keys()].sort()) {
    const content = state.get(path);
    digest.update(`\n${path} ${content?.length}\n`);
    if (content) digest.update(content);
  }
  return digest.digest('hex');
}
