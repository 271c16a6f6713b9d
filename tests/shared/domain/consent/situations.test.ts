import { describe, expect, it } from 'vitest';
import { ConsentAnswer } from '../../../../shared/domain/consent/consent.ts';
import { consentState } from '../../../../shared/domain/consent/consent-state.ts';
import { LegalPosition } from '../../../../shared/domain/consent/legal-position.ts';
import { type Situation, stepDate } from './situation.ts';
import { situationsByScope } from './situations-by-scope.ts';
import { situationsUnderSixteen } from './situations-under-sixteen.ts';

const situations = [...situationsUnderSixteen, ...situationsByScope];

describe('situations of consent', () => {
  it('are at least thirty', () => {
    expect(situations.length).toBeGreaterThanOrEqual(30);
    expect(new Set(situations.map(({ name }) => name)).size).toBe(situations.length);
  });

  it.each(situations)('$name', (situation) => {
    const judged = judge(situation);
    expect(judged.required.persons).toEqual(situation.persons);
    expect(judged.required.source).toContain(situation.article);
    expect(judged.state).toBe(situation.state);
    expect(judged.mayProceed).toBe(situation.state === 'given' || situation.state === 'overridden');
    expect(judged.missing.map(({ person, why }) => `${person} ${why}`)).toEqual(situation.missing ?? []);
    expect(judged.doubts).toEqual(situation.doubts ?? []);
    expect([...new Set(judged.grounds.map(({ source }) => source))]).toEqual(
      situation.exception === undefined ? [] : [situation.exception],
    );
  });

  it('say of every rule whether its text was read', () => {
    for (const situation of situations) {
      const { required } = judge(situation);
      const readHere = ['top-to-toe', 'anogenital', 'photo', 'intimate-photo', 'traces'].includes(situation.scope);
      expect(required.verified).toBe(readHere);
    }
  });
});

function judge({ born, scope, position, answers }: Situation) {
  const consent = answers.map((answer) => ConsentAnswer.parse({ scope, ...answer }));
  const legalPosition =
    position === undefined
      ? {}
      : { legalPosition: LegalPosition.parse({ authority: 'unknown', supervision: 'no', ...position }) };
  return consentState(
    {
      child: { birthDate: born },
      consent,
      details: legalPosition,
    },
    scope,
    stepDate,
  );
}
