import type { RegionState } from '../../../../shared/domain/examination/examination.ts';

/** The letter that records each state while the list has the focus. */
export const keyByState: Readonly<Record<RegionState, string>> = {
  normal: 'n',
  finding: 'b',
  'not-examined': 'o',
  refused: 'g',
  'not-visible': 'z',
};

/** The letter that opens the remark of a region. */
export const remarkKey = 't';

/** The state that a pressed letter stands for. */
export const stateOfKey = (key: string): RegionState | undefined =>
  (Object.keys(keyByState) as RegionState[]).find((state) => keyByState[state] === key.toLowerCase()); // The keys of a record of all states.

/** States that say why: the schema refuses them without a reason. */
export const needsReason = (state: RegionState): boolean => state !== 'normal' && state !== 'finding';
