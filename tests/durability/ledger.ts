import { draftOf } from './step-content.ts';
import type { WriterLine, WriterStep } from './writer-plan.ts';

/** What a writer began and what it was told is saved, over one or more runs on the same vault. */
export interface Ledger {
  readonly begun: ReadonlyMap<string, WriterStep>;
  readonly acknowledged: ReadonlyMap<string, WriterStep>;
  /** Keys of the people whose removal was begun, and whether it was acknowledged. */
  readonly removals: ReadonlyMap<string, boolean>;
  /** By form: the last count that was acknowledged (0 for none), and the last that was begun. */
  readonly drafts: ReadonlyMap<string, { readonly acknowledged: number; readonly begun: number }>;
}

export const emptyLedger: Ledger = {
  begun: new Map(),
  acknowledged: new Map(),
  removals: new Map(),
  drafts: new Map(),
};

/** The ledger after a writer with these steps has said these lines. */
export function addLines(ledger: Ledger, steps: readonly WriterStep[], lines: readonly WriterLine[]): Ledger {
  const begun = new Map(ledger.begun);
  const acknowledged = new Map(ledger.acknowledged);
  const removals = new Map(ledger.removals);
  const drafts = new Map(ledger.drafts);
  for (const line of lines) {
    if (line.say !== 'begin' && line.say !== 'ack') continue;
    const step = steps[line.step];
    if (!step) throw new Error('The writer speaks of a step that it was not given');
    if (step.kind === 'draft') {
      const { form, count } = draftOf(step.key);
      const known = drafts.get(form) ?? { acknowledged: 0, begun: 0 };
      drafts.set(form, line.say === 'begin' ? { ...known, begun: count } : { ...known, acknowledged: count });
    } else if (step.kind === 'removal') removals.set(step.key, line.say === 'ack');
    else (line.say === 'begin' ? begun : acknowledged).set(step.key, step);
  }
  return { begun, acknowledged, removals, drafts };
}
