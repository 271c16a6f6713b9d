import type { ExaminationRecord, InjuryRecord } from '../case/case-record.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { InjuryDetails } from './injury.ts';
import { injuryPlaces } from './injury-places.ts';
import { findSeen } from './series.ts';

export type SeriesContradictionCode =
  | 'earlier-not-before'
  | 'series-place-differs'
  | 'series-kind-differs'
  | 'healed-then-open'
  | 'expected-not-found-but-recorded';

interface InjuryInCase {
  readonly injury: Pick<InjuryRecord, 'details'>;
  readonly examination: ExaminationRecord;
  readonly examinations: readonly ExaminationRecord[];
  readonly lookup: StandardLookup;
}

/** What an injury contradicts of the earlier look at it, and of what this examination says was looked for and not found. */
export function seriesContradictions(subject: InjuryInCase): readonly SeriesContradictionCode[] {
  const { injury, examination, examinations, lookup } = subject;
  const { details } = injury;
  return [...againstEarlier(), ...(isSaidNotFound(subject) ? (['expected-not-found-but-recorded'] as const) : [])];

  function againstEarlier(): readonly SeriesContradictionCode[] {
    const seen = details.earlier === undefined ? undefined : findSeen(details.earlier, examinations);
    if (seen === undefined) return [];
    const before = seen.injury.details;
    const isLater = Date.parse(seen.examination.details.startedAt) < Date.parse(examination.details.startedAt);
    return [
      ...(isLater ? [] : (['earlier-not-before'] as const)),
      ...(samePlace(before, details, lookup) ? [] : (['series-place-differs'] as const)),
      ...(sameKind(before, details, lookup) ? [] : (['series-kind-differs'] as const)),
      ...(isHealed(before, lookup) && isOpen(details) ? (['healed-then-open'] as const) : []),
    ];
  }
}

/** The same part of the body and the same side. */
function samePlace(before: InjuryDetails, now: InjuryDetails, lookup: StandardLookup): boolean {
  const left = injuryPlaces(before, lookup)[0];
  const right = injuryPlaces(now, lookup)[0];
  if (left === undefined || right === undefined) return true;
  return left.side === right.side && left.path[0]?.id === right.path[0]?.id;
}

/** Kinds of one group change into each other, every kind may leave a scar, and any may be gone. */
function sameKind(before: InjuryDetails, now: InjuryDetails, lookup: StandardLookup): boolean {
  const then = lookup.injuryType(before.type)?.group;
  const later = lookup.injuryType(now.type)?.group;
  return then === later || then === 'none' || later === 'none' || later === 'scars';
}

const healingState = ({ descriptors }: InjuryDetails): string | undefined => {
  const value = descriptors['healing-state'];
  return value?.kind === 'choice' ? value.option : undefined;
};

const isHealed = (details: InjuryDetails, lookup: StandardLookup): boolean =>
  lookup.injuryType(details.type)?.group === 'scars' || healingState(details) === 'closed';

const isOpen = (details: InjuryDetails): boolean =>
  ['open', 'crust', 'granulating'].includes(healingState(details) ?? '');

/** The examination says that an injury of this type was looked for in this region and not found. */
function isSaidNotFound({ injury, examination, lookup }: InjuryInCase): boolean {
  const { details } = injury;
  const regions = new Set(injuryPlaces(details, lookup).flatMap(({ path }) => path.map(({ id }) => id)));
  return (examination.details.expectedNotFound ?? []).some(
    ({ regionId, injuryType }) => injuryType === details.type && regions.has(regionId),
  );
}
