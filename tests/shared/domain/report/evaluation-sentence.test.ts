import { describe, expect, test } from 'vitest';
import { evaluationSentence } from '../../../../shared/domain/report/evaluation-sentence.ts';
import type { ProbabilityScale, ProbabilityTerm } from '../../../../shared/domain/standard/probability-scale.ts';

/** An invented scale with an asymmetric sentence, so that swapped hypotheses show. */
const scale: ProbabilityScale = {
  id: 'invented',
  label: { nl: 'Schaal', en: 'Scale' },
  provenance: { source: 'invented for this test', verified: true },
  noStatement: { nl: 'Geen uitspraak.', en: 'No statement.' },
  terms: [
    term('equal', { from: 1, to: 2 }, 'even waarschijnlijk bij {first} als bij {second}'),
    term('more', { from: 2, to: 10 }, 'waarschijnlijker bij {first} dan bij {second}; dus {first}'),
    term('most', { from: 10 }, 'veel waarschijnlijker bij {first} dan bij {second}'),
  ],
};
const names = { H1: 'hypothese 1', H2: 'hypothese 2', H3: 'hypothese 3' };

function term(id: string, range: Pick<ProbabilityTerm, 'from' | 'to'>, nl: string): ProbabilityTerm {
  return { id, label: { nl: id, en: id }, sentence: { nl, en: `EN ${nl}` }, ...range };
}

describe('the sentence of an evaluation', () => {
  test('names the hypotheses in the order of the direction', () => {
    const evaluation = { first: 'H1', second: 'H2', term: 'more' } as const;
    const forward = evaluationSentence({ ...evaluation, direction: 'forward' }, scale, { language: 'nl', names });
    const reverse = evaluationSentence({ ...evaluation, direction: 'reverse' }, scale, { language: 'nl', names });
    expect(forward.sentence).toBe('waarschijnlijker bij hypothese 1 dan bij hypothese 2; dus hypothese 1');
    expect(reverse.sentence).toBe('waarschijnlijker bij hypothese 2 dan bij hypothese 1; dus hypothese 2');
    expect([forward.first, forward.second]).toEqual(['hypothese 1', 'hypothese 2']);
    expect([reverse.first, reverse.second]).toEqual(['hypothese 2', 'hypothese 1']);
  });

  test('turning both the pair and the direction says the same', () => {
    const one = evaluationSentence({ first: 'H1', second: 'H3', term: 'most', direction: 'forward' }, scale, {
      language: 'nl',
      names,
    });
    const other = evaluationSentence({ first: 'H3', second: 'H1', term: 'most', direction: 'reverse' }, scale, {
      language: 'nl',
      names,
    });
    expect(one).toEqual(other);
  });

  test('says that no statement is possible in the words of the scale', () => {
    const none = evaluationSentence({ first: 'H1', second: 'H2', term: null, direction: 'reverse' }, scale, {
      language: 'en',
      names,
    });
    expect(none.sentence).toBe('No statement.');
    expect(none.term).toBeUndefined();
  });

  test('speaks the language asked', () => {
    const english = evaluationSentence({ first: 'H1', second: 'H2', term: 'equal', direction: 'forward' }, scale, {
      language: 'en',
      names,
    });
    expect(english.sentence).toMatch(/^EN /);
  });

  test('does not guess a term that the scale lacks', () => {
    expect(() =>
      evaluationSentence({ first: 'H1', second: 'H2', term: 'gone', direction: 'forward' }, scale, {
        language: 'nl',
        names,
      }),
    ).toThrow();
  });

  test('does not fill in what a name contains', () => {
    const tricky = { ...names, H1: '{second} $1 $&' };
    const { sentence } = evaluationSentence({ first: 'H1', second: 'H2', term: 'most', direction: 'forward' }, scale, {
      language: 'nl',
      names: tricky,
    });
    expect(sentence).toBe('veel waarschijnlijker bij {second} $1 $& dan bij hypothese 2');
  });
});
