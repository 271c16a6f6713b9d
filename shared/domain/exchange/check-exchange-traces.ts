import type { StandardLookup } from '../standard/lookup.ts';
import type { TraceListId } from '../standard/trace-standard.ts';
import type { ExchangeExamination, ExchangeTrace } from './case-exchange.ts';
import type { ExchangeFault } from './check-exchange.ts';
import type { FieldPath } from './exchange-path.ts';

/** What of the traces of an examination the edition does not know or does not fit the examination; paths begin at the examination. */
export function checkTraces(examination: ExchangeExamination, lookup: StandardLookup): readonly ExchangeFault[] {
  const { traces = [], traceRound } = examination;
  const injuries = new Set(examination.injuries.map(({ number }) => number));
  return [
    ...traces.flatMap((trace, index) => {
      const at = ['traces', index];
      return [...checkNumbers(trace, { expected: index + 1, injuries, at }), ...checkCodes(trace, at, lookup)];
    }),
    ...(traceRound?.notTaken ?? []).flatMap(({ site, reason }, index) => {
      const at = ['traceRound', 'notTaken', index];
      return [
        ...unknown(lookup, { list: 'sites', path: [...at, 'site'], code: site }),
        ...unknown(lookup, { list: 'not-taken', path: [...at, 'reason'], code: reason }),
      ];
    }),
  ];
}

interface Numbered {
  readonly expected: number;
  readonly injuries: ReadonlySet<number>;
  readonly at: FieldPath;
}

const checkNumbers = (
  { number, injury }: ExchangeTrace,
  { expected, injuries, at }: Numbered,
): readonly ExchangeFault[] => [
  ...(number === expected
    ? []
    : [{ path: [...at, 'number'], problem: { kind: 'wrong-trace-number', expected } } as const]),
  ...(injury === undefined || injuries.has(injury)
    ? []
    : [{ path: [...at, 'injury'], problem: { kind: 'unknown-injury', number: injury } } as const]),
];

function checkCodes(trace: ExchangeTrace, at: FieldPath, lookup: StandardLookup): readonly ExchangeFault[] {
  const { kind, method, site, packaging, storage, place, transfers } = trace;
  const isStrange = place.kind === 'region' && lookup.bodyRegion(place.regionId) === undefined;
  return [
    ...unknown(lookup, { list: 'kinds', path: [...at, 'kind'], code: kind }),
    ...unknown(lookup, { list: 'methods', path: [...at, 'method'], code: method }),
    ...unknown(lookup, { list: 'sites', path: [...at, 'site'], code: site }),
    ...unknown(lookup, { list: 'packaging', path: [...at, 'packaging'], code: packaging }),
    ...unknown(lookup, { list: 'storage', path: [...at, 'storage'], code: storage }),
    ...(isStrange
      ? [
          {
            path: [...at, 'place', 'regionId'],
            problem: { kind: 'unknown-region', code: place.regionId },
          } as const,
        ]
      : []),
    ...transfers.flatMap(({ purpose }, index) =>
      unknown(lookup, { list: 'purposes', path: [...at, 'transfers', index, 'purpose'], code: purpose }),
    ),
  ];
}

interface TraceCode {
  readonly list: TraceListId;
  readonly path: FieldPath;
  readonly code: string | undefined;
}

const unknown = (lookup: StandardLookup, { list, path, code }: TraceCode): readonly ExchangeFault[] =>
  code === undefined || lookup.traceChoice(list, code) !== undefined
    ? []
    : [{ path, problem: { kind: 'unknown-trace-code', list, code } }];
