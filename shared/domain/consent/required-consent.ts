import type { Age } from '../../kernel/iso-date.ts';

/** Who must consent to a step, and the article that says so. */
export interface RequiredConsent {
  readonly persons: readonly ('child' | 'parents')[];
  readonly rule: 'under-12' | 'from-12' | 'from-16';
  readonly source: string;
}

/**
 * Who must consent by age: under 12 those with parental authority; from 12 the child and they; from 16 the child alone.
 * Source: Burgerlijk Wetboek 7 arts. 447, 450(2), 465(1) (text of May 2017). Capacity and the two exceptions of
 * art. 450(2) are for the doctor to judge and are recorded as an override with its ground.
 */
export function requiredConsent(age: Age): RequiredConsent {
  if (age.years >= 16) return { persons: ['child'], rule: 'from-16', source: 'BW 7:447' };
  if (age.years >= 12) return { persons: ['child', 'parents'], rule: 'from-12', source: 'BW 7:450(2)' };
  return { persons: ['parents'], rule: 'under-12', source: 'BW 7:465(1)' };
}
