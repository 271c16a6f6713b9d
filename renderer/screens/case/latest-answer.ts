import type { ConsentAnswer } from '../../../shared/domain/consent/consent.ts';

/** The answer that holds now: the latest one given; of two at the same moment the one recorded last. */
export function latestAnswer(
  answers: readonly ConsentAnswer[],
  place: Pick<ConsentAnswer, 'scope' | 'person'>,
): ConsentAnswer | undefined {
  return answers
    .filter((answer) => answer.scope === place.scope && answer.person === place.person)
    .reduce<ConsentAnswer | undefined>(
      (latest, answer) => (latest === undefined || Date.parse(answer.at) >= Date.parse(latest.at) ? answer : latest),
      undefined,
    );
}
