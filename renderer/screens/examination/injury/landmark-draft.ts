import { type LandmarkDirection, UPRIGHT_DIRECTIONS } from '../../../../shared/domain/body/landmark-direction.ts';
import type { Landmark } from '../../../../shared/domain/body/region.ts';
import type { LandmarkRecord } from '../../../../shared/domain/injury/injury.ts';

/** A distance to a landmark as the form holds it; a blank direction is not named. */
export interface LandmarkDraft {
  landmarkId: string;
  distanceMm: number | string | undefined;
  upright: string;
  across: string;
  method: string;
  heightCm: number | undefined;
}

/** A recorded distance in the form. */
export function draftOfLandmark({
  landmarkId,
  distanceMm,
  directions,
  method,
  heightCm,
}: LandmarkRecord): LandmarkDraft {
  const upright = directions.find(isUpright) ?? '';
  const across = directions.find((direction) => !isUpright(direction)) ?? '';
  return { landmarkId, distanceMm, upright, across, method, heightCm };
}

/** The start of a distance that is measured on the child: the landmark and the directions are known from the map. */
export const measuredFrom = (record: LandmarkRecord): LandmarkDraft => ({
  ...draftOfLandmark(record),
  distanceMm: undefined,
  method: 'measured',
  heightCm: undefined,
});

/** What the record's schema is given for the distances of a form, also while fields are blank or half typed; none when there are no rows. */
export function landmarksOfDraft(
  drafts: readonly Partial<LandmarkDraft>[] | undefined,
): readonly unknown[] | undefined {
  if (drafts === undefined || drafts.length === 0) return undefined;
  return drafts.map(({ landmarkId, distanceMm, upright, across, method, heightCm }) => ({
    landmarkId,
    distanceMm,
    directions: [upright, across].filter((direction) => direction !== undefined && direction !== ''),
    method,
    ...(method === 'drawn' && heightCm !== undefined ? { heightCm } : {}),
  }));
}

/** The directions that can be told from a landmark, without `chosen` being lost where it is none of them. */
export function directionsFrom(
  landmark: Landmark | undefined,
  kind: 'upright' | 'across',
  chosen: string,
): readonly LandmarkDirection[] {
  const onHandOrFoot = landmark !== undefined && /^(hand|finger|foot|toe)-/.test(landmark.at.segment);
  const onMidlineSegment = landmark !== undefined && !/-(left|right)$/.test(landmark.at.segment);
  const offered: readonly LandmarkDirection[] =
    kind === 'upright'
      ? onHandOrFoot
        ? ['proximal', 'distal']
        : ['above', 'below']
      : onHandOrFoot
        ? ['medial', 'lateral']
        : [
            ...(onMidlineSegment ? (['left', 'right'] as const) : []),
            ...(landmark?.side === 'midline' ? [] : (['medial', 'lateral'] as const)),
            'in-front',
            'behind',
          ];
  const kept = ALL.find((direction) => direction === chosen);
  return kept === undefined || offered.includes(kept) ? offered : [...offered, kept];
}

const ALL: readonly LandmarkDirection[] = [
  ...UPRIGHT_DIRECTIONS,
  'left',
  'right',
  'medial',
  'lateral',
  'in-front',
  'behind',
];

const isUpright = (direction: LandmarkDirection): boolean => UPRIGHT_DIRECTIONS.includes(direction);
