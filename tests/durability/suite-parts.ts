import { memoryAfterLock, network } from './end-to-end-parts.ts';
import { run as ioErrors } from './io-errors.ts';
import { run as killAtExactWrites } from './kill-exact.ts';
import { run as killAtRandom } from './kill-random.ts';
import type { RunPart } from './part-result.ts';
import { run as plaintextWrites } from './plaintext-writes.ts';
import { run as powerLoss } from './power-loss.ts';
import { run as backup } from './tamper-backup.ts';
import { run as flips } from './tamper-flips.ts';
import { run as migration } from './tamper-migration.ts';
import { run as states } from './tamper-states.ts';

/** One part of the suite, and the figures that it owes the JSON file: those of a part that was not shown are null there. */
export interface SuitePart {
  readonly name: string;
  readonly run: RunPart;
  readonly figures: readonly string[];
  /** Needs the built app: only in the full size, for `npm test` runs these as end-to-end tests of their own. */
  readonly endToEnd?: true;
}

/** All parts in the order in which they run: what is quick and what needs the whole app first. */
export const suiteParts: readonly SuitePart[] = [
  { name: 'flips', run: flips, figures: ['silentAccepts'] },
  { name: 'states', run: states, figures: ['silentAccepts'] },
  { name: 'backup', run: backup, figures: ['silentAccepts'] },
  { name: 'migration', run: migration, figures: ['migratedRows'] },
  { name: 'plaintext', run: plaintextWrites, figures: ['plaintextHits', 'writesScanned'] },
  { name: 'memory', run: memoryAfterLock, figures: ['memoryHits'], endToEnd: true },
  { name: 'network', run: network, figures: ['connects'], endToEnd: true },
  { name: 'kill-random', run: killAtRandom, figures: ['killRuns', 'acknowledgedLosses'] },
  { name: 'kill-exact', run: killAtExactWrites, figures: ['killRuns', 'acknowledgedLosses'] },
  { name: 'io-errors', run: ioErrors, figures: ['injectedErrors', 'acknowledgedLosses'] },
  { name: 'power-loss', run: powerLoss, figures: ['crashStates', 'acknowledgedLosses', 'controlLosses'] },
];
