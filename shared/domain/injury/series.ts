import type { InjuryId } from '../../kernel/record-id.ts';
import type { ExaminationRecord, InjuryRecord } from '../case/case-record.ts';
import type { InjuryDetails } from './injury.ts';

/** One look at an injury: the examination and what it recorded. */
export interface InjurySeen {
  readonly examination: ExaminationRecord;
  readonly injury: InjuryRecord;
}

/**
 * The earlier looks at an injury, first to last, as the links between the injuries of a case lead back. A link to an injury that is not
 * there, or that comes back to one seen already, ends the series.
 */
export function earlierSeen(
  { earlier }: Pick<InjuryDetails, 'earlier'>,
  examinations: readonly ExaminationRecord[],
): readonly InjurySeen[] {
  const series: InjurySeen[] = [];
  const met = new Set<InjuryId>();
  for (let id = earlier; id !== undefined && !met.has(id); ) {
    met.add(id);
    const seen = findSeen(id, examinations);
    if (seen === undefined) break;
    series.unshift(seen);
    id = seen.injury.details.earlier;
  }
  return series;
}

/** Where an injury of the case was recorded. */
export function findSeen(id: InjuryId, examinations: readonly ExaminationRecord[]): InjurySeen | undefined {
  for (const examination of examinations) {
    const injury = examination.injuries.find((candidate) => candidate.id === id);
    if (injury !== undefined) return { examination, injury };
  }
  return undefined;
}

/** The examinations of a case that began before another, first to last. */
export const examinationsBefore = (
  examination: Pick<ExaminationRecord, 'id' | 'details'>,
  examinations: readonly ExaminationRecord[],
): readonly ExaminationRecord[] =>
  examinations
    .filter(
      ({ id, details }) =>
        id !== examination.id && Date.parse(details.startedAt) < Date.parse(examination.details.startedAt),
    )
    .toSorted((left, right) => Date.parse(left.details.startedAt) - Date.parse(right.details.startedAt));

/**
 * The injuries of earlier examinations that may be looked at again: the last look at each, as far as this examination has not seen it
 * again already. Places recorded as without injury are none.
 */
export function injuriesToSeeAgain(
  examination: ExaminationRecord,
  examinations: readonly ExaminationRecord[],
  isInjury: (type: string) => boolean,
): readonly InjurySeen[] {
  const before = examinationsBefore(examination, examinations);
  const followed = new Set<InjuryId | undefined>(
    [...before, examination].flatMap(({ injuries }) => injuries.map(({ details }) => details.earlier)),
  );
  return before
    .flatMap((each) => each.injuries.map((injury): InjurySeen => ({ examination: each, injury })))
    .filter(({ injury }) => !followed.has(injury.id) && isInjury(injury.details.type));
}
