import type { ConsentAnswer } from '../../../../shared/domain/consent/consent.ts';
import type { LegalPosition } from '../../../../shared/domain/consent/legal-position.ts';

/** A situation as a doctor meets it, and what the law makes of it. Expected values come from the texts named, read by hand. */
export interface Situation {
  readonly name: string;
  /** Date of birth; the step is on 1 June 2026. */
  readonly born: string;
  readonly scope: string;
  readonly position?: Partial<LegalPosition>;
  readonly answers: readonly Partial<ConsentAnswer>[];
  /** Who is to be asked, by code. */
  readonly persons: readonly string[];
  /** The article on which that rests. */
  readonly article: string;
  readonly state: 'open' | 'given' | 'refused' | 'withdrawn' | 'overridden';
  /** Whose word stands in the way, and how. */
  readonly missing?: readonly string[];
  /** What the doctor is told besides. */
  readonly doubts?: readonly string[];
  /** The article of an exception that was used. */
  readonly exception?: string;
}

/** The day of the step in every situation. */
export const stepDate = '2026-06-01';

export const eleven = '2014-11-20';
export const twelve = '2014-01-15';
export const fifteen = '2010-12-31';
export const sixteen = '2010-01-10';
export const capable = {
  judgement: 'capable',
  judgedBy: 'dr. A. Voorbeeld',
  judgedAt: '2026-06-01T08:00:00Z',
} as const;
export const incapable = { ...capable, judgement: 'incapable' } as const;
export const both: Partial<LegalPosition> = { authority: 'both-parents', capacity: capable };
export const ground = 'Uitleg van de arts in eigen woorden.';

export const yes = (person: string, minute = 1): Partial<ConsentAnswer> => ({ person, state: 'given', at: at(minute) });
export const no = (person: string, minute = 1): Partial<ConsentAnswer> => ({
  person,
  state: 'refused',
  at: at(minute),
});
export const back = (person: string, minute = 30): Partial<ConsentAnswer> => ({
  person,
  state: 'withdrawn',
  at: at(minute),
});
export const past = (person: string, groundCode: string, minute = 40): Partial<ConsentAnswer> => ({
  person,
  state: 'overridden',
  at: at(minute),
  ground,
  groundCode,
  colleague: 'dr. B. Collega',
});
export const at = (minute: number): string => `2026-06-01T09:${String(minute).padStart(2, '0')}:00Z`;
