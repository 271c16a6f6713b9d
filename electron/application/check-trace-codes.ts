import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { TraceListId } from '../../shared/domain/standard/trace-standard.ts';
import type { TraceDetails, TraceRound, TraceTransfer } from '../../shared/domain/trace/trace.ts';
import type { UnknownCode } from './check-codes.ts';

interface CodedTraceField {
  readonly path: string;
  readonly list: TraceListId;
  readonly code: string | undefined;
}

/** The first code of a trace that the edition does not know, its region included. */
export function unknownTraceCode(lookup: StandardLookup, details: TraceDetails): UnknownCode | undefined {
  const { place } = details;
  if (place.kind === 'region' && lookup.bodyRegion(place.regionId) === undefined)
    return { kind: 'unknown-code', path: 'details.place.regionId', code: place.regionId };
  return firstUnknown(lookup, [
    { path: 'details.kind', list: 'kinds', code: details.kind },
    { path: 'details.method', list: 'methods', code: details.method },
    { path: 'details.site', list: 'sites', code: details.site },
    { path: 'details.packaging', list: 'packaging', code: details.packaging },
    { path: 'details.storage', list: 'storage', code: details.storage },
  ]);
}

export const unknownRoundCode = (lookup: StandardLookup, { notTaken }: TraceRound): UnknownCode | undefined =>
  firstUnknown(
    lookup,
    notTaken.flatMap(({ site, reason }, index): readonly CodedTraceField[] => [
      { path: `round.notTaken.${index}.site`, list: 'sites', code: site },
      { path: `round.notTaken.${index}.reason`, list: 'not-taken', code: reason },
    ]),
  );

export const unknownTransferCode = (lookup: StandardLookup, { purpose }: TraceTransfer): UnknownCode | undefined =>
  firstUnknown(lookup, [{ path: 'transfer.purpose', list: 'purposes', code: purpose }]);

function firstUnknown(lookup: StandardLookup, fields: readonly CodedTraceField[]): UnknownCode | undefined {
  for (const { path, list, code } of fields)
    if (code !== undefined && lookup.traceChoice(list, code) === undefined) return { kind: 'unknown-code', path, code };
  return undefined;
}
