import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { flaccScore } from '../../../../shared/domain/assessment/flacc-score.ts';
import { gcsScore } from '../../../../shared/domain/assessment/gcs-score.ts';
import type { ComaScore } from '../../../../shared/domain/examination/coma-score.ts';
import type { DecisionAid } from '../../../../shared/domain/standard/decision-aid.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const gcs = packLookup.decisionAid('gcs') as DecisionAid; // the edition's own test proves that they are there
const flacc = packLookup.decisionAid('flacc') as DecisionAid;

const scored = (score: number) => ({ kind: 'scored', score }) as const;
const coma = (form: ComaScore['form'], eye: number, [motor, verbal]: readonly [number, number]): ComaScore => ({
  form,
  eye: scored(eye),
  motor: scored(motor),
  verbal: scored(verbal),
});
const label = (id: string | undefined) => gcs.items.find((item) => item.id === id)?.label.nl;
const wordsOf = (score: ComaScore, part: string) =>
  label(gcsScore(gcs, score)?.inputs.find(({ id }) => id === `coma-${part}`)?.item)?.replace(
    / \((?:baby|kleuter)\)$/,
    '',
  );

describe('the Glasgow Coma Scale in three forms', () => {
  // Nictiz zib2020, GlasgowComaScale: eye, motor and verbal response in the standard form, for a baby and for a toddler.
  const eyes = ['geen', 'bij prikkel', 'bij aanspreken', 'spontaan'];
  test.each<[ComaScore['form'], string, readonly string[]]>([
    ['standard', 'motor', ['geen', 'strekken', 'buigen', 'terugtrekken', 'lokaliseren', 'voert opdracht uit']],
    ['standard', 'verbal', ['geen', 'onverstaanbaar', 'inadequaat', 'verward', 'georiënteerd']],
    ['standard', 'eye', eyes],
    ['toddler', 'eye', eyes],
    ['toddler', 'motor', ['geen', 'strekken', 'buigen', 'terugtrekken', 'lokaliseren', 'voert opdracht uit']],
    ['toddler', 'verbal', ['geen', 'kreunen', 'huilen', 'onjuiste woorden', 'adequate woorden']],
    ['baby', 'eye', eyes],
    ['baby', 'motor', ['geen', 'strekken', 'buigen', 'terugtrekken bij pijn', 'terugtrekken bij aanraken', 'normaal']],
    ['baby', 'verbal', ['geen', 'kreunt', 'huilt van pijn', 'huilt prikkelbaar', 'kirt of brabbelt']],
  ])('%s, %s: the words of each score', (form, part, words) => {
    expect(
      words.map((_, index) => {
        const score = index + 1;
        return wordsOf(
          coma(form, part === 'eye' ? score : 4, [part === 'motor' ? score : 6, part === 'verbal' ? score : 5]),
          part,
        );
      }),
    ).toEqual(words);
  });

  it('sums to 3 at the least and 15 at the most, whatever the form', () => {
    const anyScore = (highest: number) => fc.integer({ min: 1, max: highest });
    fc.assert(
      fc.property(
        fc.constantFrom('standard' as const, 'toddler' as const, 'baby' as const),
        fc.tuple(anyScore(4), anyScore(6), anyScore(5)),
        (form, [eye, motor, verbal]) => {
          const result = gcsScore(gcs, coma(form, eye, [motor, verbal]));
          expect(result).toMatchObject({ status: 'computed', figures: [{ value: String(eye + motor + verbal) }] });
        },
      ),
    );
    expect(gcsScore(gcs, coma('baby', 1, [1, 1]))?.figures[0]?.value).toBe('3');
    expect(gcsScore(gcs, coma('standard', 4, [6, 5]))?.figures[0]?.value).toBe('15');
  });

  test.each(['eye', 'motor', 'verbal'] as const)(
    'no sum where %s could not be assessed, and the reason is told',
    (part) => {
      const result = gcsScore(gcs, {
        ...coma('standard', 4, [6, 5]),
        [part]: { kind: 'not-assessable', reason: 'beademd' },
      });
      expect(result).toMatchObject({ status: 'insufficient-information', reason: 'part-not-assessable', figures: [] });
      expect(result?.inputs).toContainEqual({
        id: `coma-${part}`,
        value: 'not-assessable',
        words: 'beademd',
        injuryNumbers: [],
      });
    },
  );

  it('gives nothing where no score was recorded', () => {
    expect(gcsScore(gcs, undefined)).toBeUndefined();
  });
});

describe('FLACC', () => {
  const pain = { scale: 'flacc', face: 2, legs: 1, activity: 0, cry: 2, consolability: 1 } as const;
  const assess = (birthDate: string, observed: Parameters<typeof flaccScore>[0]['pain'] = pain) =>
    flaccScore({ aid: flacc, pain: observed, birthDate, examinedOn: '2026-05-12' });

  it('has three levels of each of five behaviours, 0 to 2', () => {
    const parts = ['face', 'legs', 'activity', 'cry', 'consolability'];
    expect(flacc.items.map(({ id, value }) => [id, value])).toEqual(
      parts.flatMap((part) => [0, 1, 2].map((level) => [`${part}-${level}`, level])),
    );
  });

  it('sums the five, with their words', () => {
    const result = assess('2024-05-12');
    expect(result).toMatchObject({ status: 'computed', figures: [{ id: 'sum-of-10', value: '6' }] });
    expect(result?.inputs.map(({ item }) => item).filter((item) => item !== undefined)).toEqual([
      'face-2',
      'legs-1',
      'activity-0',
      'cry-2',
      'consolability-1',
    ]);
  });

  test.each([
    ['2026-03-12', 'computed', undefined],
    ['2026-03-13', 'outside-population', 'younger-than-two-months'],
    ['2018-05-13', 'computed', undefined],
    ['2018-05-12', 'outside-population', 'eight-years-or-older'],
  ])('of a child born on %s: %s', (birthDate, status, reason) => {
    const result = assess(birthDate);
    expect([result?.status, result?.reason]).toEqual([status, reason]);
    if (status !== 'computed') expect(result?.figures).toEqual([]);
  });

  it('gives nothing where pain was told by the child or not at all', () => {
    expect(assess('2024-05-12', { scale: 'numeric', score: 4 })).toBeUndefined();
    expect(
      flaccScore({ aid: flacc, pain: undefined, birthDate: '2024-05-12', examinedOn: '2026-05-12' }),
    ).toBeUndefined();
  });
});
