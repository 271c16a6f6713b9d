import type { Age } from '../../kernel/iso-date.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { TraceWindow } from '../standard/trace-standard.ts';
import type { TraceDetails, TraceIncident } from './trace.ts';

export type WindowStatus = 'within' | 'outside' | 'unknown';

/** How a moment of taking stands to one rule. */
export interface WindowVerdict {
  readonly window: TraceWindow;
  readonly status: WindowStatus;
}

interface Sampling {
  readonly trace: Pick<TraceDetails, 'kind' | 'place' | 'takenAt'>;
  readonly incident: TraceIncident | undefined;
  readonly age: Age | undefined;
  readonly lookup: Pick<StandardLookup, 'standard'>;
}

/**
 * Every rule about the time since an incident that holds for this child, material and kind of place, those of the practice first. Within
 * only when even the earliest moment of the incident leaves no doubt, outside only when even the latest does not help; else, and without
 * a moment or where the source itself gives a range, unknown. Rules for another age are left out; without an age all are unknown.
 */
export function windowsOf({ trace, incident, age, lookup }: Sampling): readonly WindowVerdict[] {
  const windows = lookup.standard.traces.windows.filter((window) => isAbout(window, trace, age));
  return [...windows.filter(isPractice), ...windows.filter((window) => !isPractice(window))].map((window) => ({
    window,
    status: age === undefined ? 'unknown' : statusOf(window, trace.takenAt, incident),
  }));
}

/** The verdict of the practice: outside when any of its rules says so, within when all do. */
export function windowStatus(sampling: Sampling): WindowStatus {
  const statuses = windowsOf(sampling)
    .filter(({ window }) => isPractice(window))
    .map(({ status }) => status);
  if (statuses.includes('outside')) return 'outside';
  return statuses.length > 0 && statuses.every((status) => status === 'within') ? 'within' : 'unknown';
}

/** Whole hours between an incident and the taking: at least (from its latest moment) and at most (from its earliest). */
export const hoursSince = ({ earliest, latest }: TraceIncident, takenAt: string): readonly [number, number] => [
  Math.floor((Date.parse(takenAt) - Date.parse(latest)) / HOUR),
  Math.floor((Date.parse(takenAt) - Date.parse(earliest)) / HOUR),
];

const HOUR = 3_600_000;

const isPractice = ({ rule }: TraceWindow): boolean => rule === 'practice';

function isAbout(
  { ages, kinds, places }: TraceWindow,
  { kind, place }: Sampling['trace'],
  age: Age | undefined,
): boolean {
  const isAge =
    age === undefined ||
    ((ages.fromYears === undefined || age.years >= ages.fromYears) &&
      (ages.toYears === undefined || age.years < ages.toYears));
  const surface = place.kind === 'object' ? 'object' : 'body';
  return isAge && (kinds === undefined || kinds.includes(kind)) && (places === undefined || places.includes(surface));
}

function statusOf({ hours }: TraceWindow, takenAt: string, incident: TraceIncident | undefined): WindowStatus {
  if (!incident) return 'unknown';
  const taken = Date.parse(takenAt);
  const atMost = (taken - Date.parse(incident.earliest)) / HOUR;
  const atLeast = (taken - Date.parse(incident.latest)) / HOUR;
  if (atLeast < 0) return 'unknown';
  if (atMost <= hours.from) return 'within';
  return atLeast > hours.to ? 'outside' : 'unknown';
}
