import type { WorklistItem } from '../../../shared/contract/case-routes.ts';
import type { Geography } from '../../../shared/domain/standard/geography.ts';

export interface WorklistFilter {
  readonly typed: string;
  readonly withDone: boolean;
  /** For finding a case by the name of its region. */
  readonly geography: Pick<Geography, 'policeRegions'>;
}

/** The cases in which every typed word occurs, latest change first. Accents and capitals do not count. */
export function filterWorklist(
  items: readonly WorklistItem[],
  { typed, withDone, geography }: WorklistFilter,
): readonly WorklistItem[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return items
    .filter((item) => withDone || item.nextStep !== 'done')
    .filter((item) => {
      const region = geography.policeRegions.find((each) => each.code === item.policeRegion)?.name ?? '';
      const text = plain(`${item.number} ${item.childName} ${region}`);
      return words.every((word) => text.includes(word));
    })
    .toSorted((left, right) => right.updatedAt.localeCompare(left.updatedAt));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
