import type { Age } from '../../kernel/iso-date.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { TraceCheckId } from '../standard/trace-standard.ts';
import { hasSinForm } from './sin.ts';
import type { TraceDetails, TraceIncident } from './trace.ts';
import { windowStatus } from './window-of.ts';

/** Something about a trace that deserves a second look. `warn` touches its worth as evidence, `note` is good practice. */
export interface TraceRemark {
  readonly code: TraceCheckId;
  readonly weight: 'warn' | 'note';
}

interface TraceInContext {
  readonly details: TraceDetails;
  readonly incident?: TraceIncident | undefined;
  readonly age: Age | undefined;
  readonly lookup: StandardLookup;
  /** Another trace carries the same number. */
  readonly isSinTwice?: boolean;
}

/** What deserves a second look, by the checks of the edition and in its order. Nothing of it stands in the way of recording. */
export function checkTrace(trace: TraceInContext): readonly TraceRemark[] {
  return trace.lookup.standard.traces.checks
    .filter(({ id }) => applies[id](trace))
    .map(({ id, weight }) => ({ code: id, weight }));
}

type Check = (trace: TraceInContext) => boolean;

const kindOf = ({ details, lookup }: TraceInContext) =>
  lookup.standard.traces.kinds.find(({ id }) => id === details.kind);

/** Whether something entered is not among the usual choices, where the edition names any. */
const isUnusual = (entered: string | undefined, usual: readonly string[] | undefined): boolean =>
  entered !== undefined && usual !== undefined && usual.length > 0 && !usual.includes(entered);

const isOnBody = ({ details }: TraceInContext): boolean => details.place.kind !== 'object';

const applies: Readonly<Record<TraceCheckId, Check>> = {
  'sin-missing': ({ details }) => details.sin === undefined,
  'sin-form': ({ details, lookup }) =>
    details.sin !== undefined && !hasSinForm(details.sin, lookup.standard.traces.sin),
  'sin-twice': ({ isSinTwice }) => isSinTwice === true,
  'method-unusual': (trace) => isUnusual(trace.details.method, kindOf(trace)?.methods),
  'packaging-missing': ({ details }) => details.packaging === undefined,
  'packaging-unusual': (trace) => isUnusual(trace.details.packaging, kindOf(trace)?.packaging),
  'control-missing': (trace) => kindOf(trace)?.control === true && !trace.details.control,
  'after-cleaning': ({ details }) => details.cleaning === 'after',
  'cleaning-unknown': (trace) => isOnBody(trace) && (trace.details.cleaning ?? 'unknown') === 'unknown',
  'taker-missing': ({ details }) => details.takenBy === undefined,
  'witness-missing': ({ details }) => details.witness === undefined,
  'storage-missing': ({ details }) => details.storage === undefined,
  'before-incident': ({ details, incident }) =>
    incident !== undefined && Date.parse(details.takenAt) < Date.parse(incident.earliest),
  'outside-window': ({ details, incident, age, lookup }) =>
    windowStatus({ trace: details, incident, age, lookup }) === 'outside',
};
