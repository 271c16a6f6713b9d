import type { Provenance } from '../../../shared/domain/standard/provenance.ts';
import type { Standard } from '../../../shared/domain/standard/standard.ts';

/** How many entries of a part of the standard nobody has compared with their source, and which sources those are. */
export interface UnverifiedPart {
  readonly part: (typeof partIds)[number];
  readonly count: number;
  readonly total: number;
  readonly sources: readonly string[];
}

const partIds = [
  'code-lists',
  'descriptors',
  'injury-types',
  'report-format',
  'probability-scale',
  'geography',
  'indicators',
  'decision-aids',
  'traces',
  'anogenital',
] as const;

/** The parts with at least one entry that is not verified, in the order of the edition's files. */
export function unverifiedParts(standard: Standard): readonly UnverifiedPart[] {
  return partIds.map((part) => summary(part, provenances(standard[part]))).filter((part) => part.count > 0);
}

function summary(part: UnverifiedPart['part'], found: readonly Provenance[]): UnverifiedPart {
  const unverified = found.filter((provenance) => !provenance.verified);
  return {
    part,
    count: unverified.length,
    total: found.length,
    sources: [...new Set(unverified.map((each) => each.source))],
  };
}

/** Every provenance in a value, at whatever depth. */
function provenances(value: unknown): readonly Provenance[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isProvenance(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(provenances)];
}

const isProvenance = (value: object): value is Provenance =>
  'source' in value && typeof value.source === 'string' && 'verified' in value && typeof value.verified === 'boolean';
