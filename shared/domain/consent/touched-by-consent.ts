import type { CaseRecord, ExaminationRecord } from '../case/case-record.ts';
import { isIntimatePlace, isIntimateRegion } from '../injury/injury-places.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { type Destination, destinationOf } from './may-leave.ts';

/** What was made under a scope: what a withdrawal of its consent touches. Counts, and the numbers of reports. */
export interface TouchedByConsent {
  readonly examinations: number;
  readonly injuries: number;
  readonly regions: number;
  readonly photos: number;
  readonly traces: number;
  /** Documents that reports name as received. */
  readonly documents: number;
  /** Concepts that will be made without it. */
  readonly concepts: readonly string[];
  /** Issued versions: they stay as they are, and may no longer leave. */
  readonly issued: readonly string[];
  /** Whether counts about this case go into the figures of the region: they point at nobody and stay. */
  readonly figures: boolean;
}

/** Lists what a withdrawal of consent to a scope touches. Nothing of it is erased. */
export function touchedByConsent(
  record: Pick<CaseRecord, 'contacts' | 'details' | 'examinations' | 'reports'>,
  scope: string,
  lookup: Pick<StandardLookup, 'regions' | 'plates' | 'bodyRegion'>,
): TouchedByConsent {
  const parts = record.examinations.map((examination) => partsUnder(examination, scope, lookup));
  const sum = (part: keyof Parts): number => parts.reduce((total, each) => total + each[part], 0);
  const reports = record.reports.filter((report) => {
    const index = record.examinations.findIndex(({ id }) => id === report.examinationId);
    const examination = record.examinations[index];
    const under = parts[index];
    if (examination === undefined || under === undefined) return false;
    if (scope === 'request-records') return report.details.receivedDocuments.length > 0;
    return scopeOf[destinationOf(record, examination)] === scope || Object.values(under).some((count) => count > 0);
  });
  const documents =
    scope === 'request-records'
      ? reports.reduce((total, { details }) => total + details.receivedDocuments.length, 0)
      : 0;
  return {
    examinations: sum('examinations'),
    injuries: sum('injuries'),
    regions: sum('regions'),
    photos: sum('photos'),
    traces: sum('traces'),
    documents,
    concepts: reports.filter(({ status }) => status === 'concept').map(({ number }) => number),
    issued: reports.filter(({ status }) => status === 'issued').map(({ number }) => number),
    figures: scope === 'top-to-toe' && record.contacts.length > 0,
  };
}

const scopeOf: Partial<Readonly<Record<Destination, string>>> = {
  police: 'share-police',
  'veilig-thuis': 'share-veilig-thuis',
  other: 'share-other',
};

interface Parts {
  readonly examinations: number;
  readonly injuries: number;
  readonly regions: number;
  readonly photos: number;
  readonly traces: number;
}

const nothing: Parts = { examinations: 0, injuries: 0, regions: 0, photos: 0, traces: 0 };

function partsUnder(
  examination: ExaminationRecord,
  scope: string,
  lookup: Pick<StandardLookup, 'regions' | 'plates' | 'bodyRegion'>,
): Parts {
  const { details, injuries, photos, regions, traces = [] } = examination;
  const seen = regions.filter(({ state }) => state !== 'refused' && state !== 'not-examined');
  switch (scope) {
    case 'top-to-toe':
      return {
        examinations: 1,
        injuries: injuries.length,
        regions: seen.length,
        photos: photos.length,
        traces: traces.length,
      };
    case 'photo':
      return { ...nothing, photos: photos.length };
    case 'intimate-photo':
      return { ...nothing, photos: photos.filter((photo) => photo.details.intimate).length };
    case 'anogenital': {
      const intimate = new Set(
        injuries.filter((injury) => isIntimatePlace(injury.details, lookup)).map(({ id }) => id),
      );
      return {
        ...nothing,
        // The part of the examination that is about this area counts as one.
        examinations: details.anogenital === undefined ? 0 : 1,
        injuries: intimate.size,
        regions: seen.filter(({ regionId }) => isIntimateRegion(regionId, lookup)).length,
        photos: photos.filter(({ injuryIds }) => injuryIds.some((id) => intimate.has(id))).length,
      };
    }
    case 'traces':
      return { ...nothing, traces: traces.length };
    default:
      return nothing;
  }
}
