import type { InjuryDetails } from '../../shared/domain/injury/injury.ts';
import type { InjuryId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { ExaminationRow, InjuryRow, ReadStore } from './ports.ts';

/** Why an injury cannot be the same as one seen before. */
export interface EarlierRefused {
  readonly kind: 'earlier-injury-refused';
  readonly reason: 'unknown' | 'same-examination' | 'other-case' | 'not-before' | 'circular';
}

/** An injury that is about to be recorded or changed, with the examination it belongs to. */
export interface SeenAgain {
  readonly examination: ExaminationRow;
  readonly details: InjuryDetails;
  /** Absent while the injury is new. */
  readonly injuryId?: InjuryId;
}

/**
 * Accepts the link of an injury to the same injury of an earlier examination: of the same case, another examination that began before
 * this one, and without coming back to the injury itself.
 */
export async function checkEarlier(
  store: ReadStore,
  { examination, details, injuryId }: SeenAgain,
): Promise<Result<null, EarlierRefused>> {
  const { earlier } = details;
  if (earlier === undefined) return ok(null);
  const found = await store.injuries.find(earlier);
  if (!found) return refused('unknown');
  if (found.examinationId === examination.id) return refused('same-examination');
  const before = await store.examinations.find(found.examinationId);
  if (before?.caseId !== examination.caseId) return refused('other-case');
  if (Date.parse(before.details.startedAt) >= Date.parse(examination.details.startedAt)) return refused('not-before');
  return (await comesBack(store, found, injuryId)) ? refused('circular') : ok(null);
}

/** Whether the series of an injury, followed backwards, holds an injury or never ends. */
async function comesBack(store: ReadStore, first: InjuryRow, sought: InjuryId | undefined): Promise<boolean> {
  const seen = new Set<InjuryId>();
  for (let at: InjuryRow | undefined = first; at !== undefined; ) {
    if (at.id === sought || seen.has(at.id)) return true;
    seen.add(at.id);
    at = at.details.earlier === undefined ? undefined : await store.injuries.find(at.details.earlier);
  }
  return false;
}

const refused = (reason: EarlierRefused['reason']): Result<never, EarlierRefused> =>
  fail({ kind: 'earlier-injury-refused', reason });
