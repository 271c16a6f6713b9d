import type { ConsentAnswer } from './consent.ts';
import { overrideGround } from './override-ground.ts';

/** Whose word stands in the way, and how: never asked, said no, took it back, or passed over on a ground that does not hold here. */
export interface MissingConsent {
  readonly person: string;
  readonly why: 'not-asked' | 'refused' | 'withdrawn' | 'ground-invalid' | 'authority-unknown';
}

/** An answer that was not followed, and the exception that allows it. */
export interface UsedGround {
  readonly code: string;
  readonly person: string;
  readonly words: string;
  readonly at: string;
  readonly colleague?: string | undefined;
  readonly source: string;
  readonly verified: boolean;
}

/** The exception that an answer rests on; none when its code has no force. */
export function usedGround(answer: ConsentAnswer): readonly UsedGround[] {
  const { groundCode: code, person, ground: words = '', at, colleague } = answer;
  const ground = overrideGround(code);
  if (ground === undefined || code === undefined) return [];
  const { source, verified } = ground;
  return [{ code, person, words, at, ...(colleague === undefined ? {} : { colleague }), source, verified }];
}

/** Why the answers of one person, in order of time and ending in no consent, stand in the way: an override without force leaves what was said before it. */
export function refusalOf(answers: readonly ConsentAnswer[]): MissingConsent['why'] {
  const said = answers.findLast(({ state }) => state !== 'overridden');
  if (said?.state === 'withdrawn' || said?.state === 'refused') return said.state;
  return 'ground-invalid';
}
