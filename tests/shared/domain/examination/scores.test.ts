import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ComaScore, comaItem, comaTotal } from '../../../../shared/domain/examination/coma-score.ts';
import { flaccItems, flaccTotal, PainScore } from '../../../../shared/domain/examination/pain-score.ts';
import { VitalSigns } from '../../../../shared/domain/examination/vital-signs.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const scored = (score: number) => ({ kind: 'scored', score }) as const;

describe('the coma score', () => {
  it('adds up from 3 to 15, as the scale has it', () => {
    expect(comaTotal({ form: 'standard', eye: scored(1), motor: scored(1), verbal: scored(1) })).toBe(3);
    expect(comaTotal({ form: 'baby', eye: scored(4), motor: scored(6), verbal: scored(5) })).toBe(15);
    expect(comaTotal({ form: 'toddler', eye: scored(3), motor: scored(5), verbal: scored(4) })).toBe(12);
  });

  it('has no sum as soon as one part could not be assessed', () => {
    const unseen = { kind: 'not-assessable', reason: 'zwelling van beide ogen' } as const;
    expect(comaTotal({ form: 'standard', eye: unseen, motor: scored(6), verbal: scored(5) })).toBeUndefined();
  });

  it('takes no part above its own maximum, and no unassessed part without a reason', () => {
    const full = { form: 'standard', eye: scored(4), motor: scored(6), verbal: scored(5) };
    expect(ComaScore.safeParse(full).success).toBe(true);
    expect(ComaScore.safeParse({ ...full, eye: scored(5) }).success).toBe(false);
    expect(ComaScore.safeParse({ ...full, verbal: scored(6) }).success).toBe(false);
    expect(ComaScore.safeParse({ ...full, motor: scored(0) }).success).toBe(false);
    expect(ComaScore.safeParse({ ...full, verbal: { kind: 'not-assessable', reason: ' ' } }).success).toBe(false);
  });

  it('has the words of the form for baby and toddler, and those of the standard form where a form has none', () => {
    const aid = packLookup.decisionAid('gcs');
    const label = (form: 'standard' | 'toddler' | 'baby', part: 'eye' | 'motor' | 'verbal', score: number) =>
      comaItem(aid, { form, part, score })?.label.nl;
    expect(label('standard', 'verbal', 5)).toBe('georiënteerd');
    expect(label('toddler', 'verbal', 5)).toContain('adequate woorden');
    expect(label('baby', 'verbal', 5)).toContain('kirt of brabbelt');
    expect(label('baby', 'motor', 6)).toContain('normaal');
    expect(label('toddler', 'motor', 6)).toBe('voert opdracht uit');
    expect(label('baby', 'eye', 3)).toBe('bij aanspreken');
  });
});

describe('pain', () => {
  it('by FLACC is five behaviours of 0 to 2, together 0 to 10', () => {
    const behaviour = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(fc.tuple(behaviour, behaviour, behaviour, behaviour, behaviour), (scores) => {
        const [face, legs, activity, cry, consolability] = scores;
        const pain = { face, legs, activity, cry, consolability };
        expect(PainScore.safeParse({ scale: 'flacc', ...pain }).success).toBe(true);
        expect(flaccTotal(pain)).toBe(scores[0] + scores[1] + scores[2] + scores[3] + scores[4]);
      }),
    );
    for (const item of flaccItems) {
      const pain = { scale: 'flacc', face: 0, legs: 0, activity: 0, cry: 0, consolability: 0, [item]: 3 };
      expect(PainScore.safeParse(pain).success).toBe(false);
    }
  });

  it('as a figure runs from 0 to 10 in whole numbers', () => {
    for (const score of [0, 10]) expect(PainScore.safeParse({ scale: 'numeric', score }).success).toBe(true);
    for (const score of [-1, 11, 4.5]) expect(PainScore.safeParse({ scale: 'numeric', score }).success).toBe(false);
  });
});

describe('vital signs', () => {
  const problem = (entered: object): string | undefined => VitalSigns.safeParse(entered).error?.issues[0]?.message;

  it('ask for both pressures, the diastolic below the systolic', () => {
    expect(problem({ systolic: 95, diastolic: 60 })).toBeUndefined();
    expect(problem({ systolic: 95 })).toBe('both-pressures');
    expect(problem({ diastolic: 60 })).toBe('both-pressures');
    expect(problem({ systolic: 60, diastolic: 95 })).toBe('diastolic-below-systolic');
  });

  it('take what a newborn and what an adolescent have, and refuse what nobody has', () => {
    const newborn = {
      heartRate: 205,
      respiratoryRate: 60,
      systolic: 60,
      diastolic: 35,
      temperatureC: 36.4,
      saturation: 88,
    };
    const athlete = {
      heartRate: 42,
      respiratoryRate: 10,
      systolic: 125,
      diastolic: 70,
      temperatureC: 37,
      saturation: 99,
    };
    for (const signs of [newborn, athlete, {}]) expect(VitalSigns.safeParse(signs).success).toBe(true);
    for (const signs of [{ heartRate: 400 }, { saturation: 101 }, { temperatureC: 50 }, { respiratoryRate: 0 }])
      expect(VitalSigns.safeParse(signs).success).toBe(false);
  });
});
