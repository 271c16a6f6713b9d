import { type InjuryGap, injuryCompleteness } from '../../shared/domain/injury/completeness.ts';
import type { InjuryDetails } from '../../shared/domain/injury/injury.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';

/** Why an injury cannot be recorded as it stands. */
export type InjuryRefused = UnknownCode | { readonly kind: 'injury-incomplete'; readonly gaps: readonly InjuryGap[] };

/** Accepts an injury whose type the edition knows and whose required descriptors are there and in range. */
export function checkInjury(lookup: StandardLookup, details: InjuryDetails): Result<InjuryDetails, InjuryRefused> {
  if (!lookup.injuryType(details.type)) return fail({ kind: 'unknown-code', path: 'details.type', code: details.type });
  const unknown = findUnknownCode(lookup, [
    { path: 'details.statedBy', list: 'statement-source', codes: details.statedBy },
  ]);
  if (unknown) return fail(unknown);
  const gaps = injuryCompleteness(details, lookup);
  return gaps.length > 0 ? fail({ kind: 'injury-incomplete', gaps }) : ok(details);
}
