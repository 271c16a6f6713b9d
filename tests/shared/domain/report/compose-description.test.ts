import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionFinding } from '../../../../shared/domain/examination/examination.ts';
import { composeDescription, describeRecord } from '../../../../shared/domain/report/compose-description.ts';
import { Description } from '../../../../shared/domain/report/description.ts';
import { descriptionDrift } from '../../../../shared/domain/report/description-drift.ts';
import { injuryId, sampleCase, sampleExamination, sampleInjury, samplePhoto } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const base = sampleExamination();
const child = sampleCase().child;
const paragraph = (examination: typeof base, key: string, language: 'nl' | 'en' = 'nl'): string | undefined =>
  composeDescription({ examination, child, lookup: packLookup, language }).find((candidate) => candidate.key === key)
    ?.composed;

const regions = (...findings: (readonly [string, RegionFinding['state'], string?])[]) =>
  sampleExamination({
    regions: findings.map(([regionId, state, reason]) => ({
      regionId,
      state,
      ...(reason === undefined ? {} : { reason }),
    })),
  });

/** A region and all that it lies in. */
function pathOf(id: string): readonly string[] {
  const parent = packLookup.bodyRegion(id)?.parent ?? null;
  return parent === null ? [id] : [id, ...pathOf(parent)];
}

describe('the composed letselbeschrijving', () => {
  it('tells the circumstances in Dutch time', () => {
    const examination = sampleExamination({
      details: {
        ...base.details,
        present: ['parent', 'interpreter'],
        light: ['daylight', 'examination-lamp'],
        position: ['standing'],
        technique: ['inspection', 'palpation'],
        limits: 'Het kind wilde de sokken aanhouden',
      },
    });
    expect(paragraph(examination, 'circumstances')).toBe(
      'Het kind is onderzocht op 12 mei 2026, van 10.15 tot 11.05 uur, door A. Voorbeeld, forensisch arts. Plaats: ziekenhuis. Ook aanwezig: ouder en tolk. Licht: daglicht en onderzoekslamp. Houding: staand. Wijze van onderzoek: bekijken en betasten. Beperkingen: Het kind wilde de sokken aanhouden.',
    );
    expect(paragraph(base, 'circumstances', 'en')).toBe(
      'The child was examined on 12 May 2026, from 10:15 to 11:05, by A. Voorbeeld, forensisch arts. Place: hospital.',
    );
  });

  it('says from when an examination ran that is still going on, in winter time', () => {
    const { endedAt: _, ...details } = base.details;
    expect(
      paragraph(sampleExamination({ details: { ...details, startedAt: '2026-01-05T22:30:00Z' } }), 'circumstances'),
    ).toContain('op 5 januari 2026, vanaf 23.30 uur,');
  });

  it('quotes what was said, each speaker on a line of its own', () => {
    const examination = sampleExamination({
      details: {
        ...base.details,
        statements: [
          { source: 'mother', words: 'Zij viel van de bank.' },
          { source: 'child', askedBy: 'A. Voorbeeld, met de vraag wat er gebeurd was', words: 'Au' },
        ],
      },
    });
    expect(paragraph(examination, 'statements')).toBe(
      'De moeder: “Zij viel van de bank.”\nHet kind (gevraagd door A. Voorbeeld, met de vraag wat er gebeurd was): “Au”',
    );
  });

  it('tells age and measures', () => {
    const examination = sampleExamination({
      details: {
        ...base.details,
        general: {
          weightKg: 12.4,
          heightCm: 88,
          headCircumferenceCm: 48.5,
          motorLevel: 'walking',
          impression: 'rustig, maakt contact',
        },
      },
    });
    expect(paragraph(examination, 'general')).toBe(
      'De leeftijd bij het onderzoek was 2 jaar en 3 maanden. Gewicht: 12,4 kg. Lengte: 88,0 cm. Schedelomtrek: 48,5 cm. Motorische ontwikkeling: loopt los. Rustig, maakt contact.',
    );
    expect(
      paragraph(sampleExamination({ details: { ...base.details, general: { weightKg: 3.125 } } }), 'general'),
    ).toContain('Gewicht: 3,125 kg.');
  });

  it('leaves out paragraphs without facts, but never circumstances and regions', () => {
    expect(composeDescription({ examination: base, lookup: packLookup, language: 'nl' }).map(({ key }) => key)).toEqual(
      ['circumstances', 'regions'],
    );
    expect(paragraph(base, 'regions')).toBe('Per lichaamsgebied is niets vastgelegd.');
  });

  it('says of the regions what was normal, found, refused, covered, not examined and not recorded', () => {
    const told: readonly (readonly [string, RegionFinding['state'], string?])[] = [
      ['scalp', 'not-visible', 'hair'],
      ['face', 'normal'],
      ['ear-left', 'normal'],
      ['ear-right', 'finding'],
      ['neck', 'normal'],
      ['genital-region', 'refused', 'kind wilde het luiertje omhouden'],
      ['buttock-left', 'not-examined', 'child-refused'],
    ];
    const words = paragraph(regions(...told), 'regions') ?? '';
    expect(words).toMatch(/^Onderzocht, zonder zichtbare afwijking: gezicht, linkeroor en hals\. /);
    expect(words).toContain('Onderzocht, met bevindingen die genummerd zijn beschreven: rechteroor.');
    expect(words).toContain('Niet onderzocht: linkerbil (kind wilde dit niet).');
    expect(words).toContain('Onderzoek geweigerd: genitale streek (kind wilde het luiertje omhouden).');
    expect(words).toContain('Niet te zien: behaarde hoofd (bedekt door haar).');
    const silent = /Over de volgende gebieden is niets vastgelegd: (.*)\.$/.exec(words)?.[1] ?? '';
    for (const untold of ['nek', 'borst', 'rug', 'linkerarm', 'rechterarm']) expect(silent).toContain(untold);
    const names = told.map(([id]) => packLookup.bodyRegion(id)?.label.nl ?? '');
    expect(silent.split(/, | en /).filter((name) => names.includes(name))).toEqual([]);
  });

  it('names an area instead of its parts where they are all alike, and the parts where they differ', () => {
    const parts = packLookup.regions.regions.filter(({ parent }) => parent === 'arm-left').map(({ id }) => id);
    expect(parts.length).toBeGreaterThan(1);
    const whole = regions(...parts.map((id) => [id, 'normal'] as const));
    expect(paragraph(whole, 'regions')).toContain('zonder zichtbare afwijking: linkerarm. Over');
    const partly = regions(['arm-left', 'normal'], ['upper-arm-left', 'finding']);
    expect(paragraph(partly, 'regions')).toMatch(
      /zonder zichtbare afwijking: (linkeronderarm|linkerschouder|linkerarm \(overige delen\))/,
    );
    expect(paragraph(partly, 'regions')).toContain('met bevindingen die genummerd zijn beschreven: linkerbovenarm.');
  });

  it('tells many normal parts together as the remaining parts, and never hides one that differs', () => {
    const leaves = packLookup.regions.regions.filter(
      ({ id }) => !packLookup.regions.regions.some(({ parent }) => parent === id),
    );
    const face = leaves.filter(({ id }) => pathOf(id).includes('face')).map(({ id }) => id);
    expect(face.length).toBeGreaterThan(5);
    const [odd = ''] = face;
    const examination = regions(['face', 'normal'], [odd, 'not-visible', 'dressing']);
    const label = packLookup.bodyRegion(odd)?.label.nl ?? '';
    expect(paragraph(examination, 'regions')).toContain('zonder zichtbare afwijking: gezicht (overige delen).');
    expect(paragraph(examination, 'regions')).toContain(`Niet te zien: ${label} (`);
  });

  it('describes the injuries in order of their numbers, and the same words whether photos are bound or not', () => {
    const examination = sampleExamination({
      injuries: [sampleInjury(2), sampleInjury(1)],
      photos: [samplePhoto(1, [injuryId(2)]), samplePhoto(2, [injuryId(2)])],
    });
    const keys = composeDescription({ examination, lookup: packLookup, language: 'nl' }).map(({ key }) => key);
    expect(keys).toEqual(['circumstances', 'regions', `injury:${injuryId(1)}`, `injury:${injuryId(2)}`]);
    const words = paragraph(examination, `injury:${injuryId(2)}`);
    expect(words).toMatch(/is een blauwe plek zichtbaar van 2,0 bij 1,0 cm\. /);
    expect(paragraph({ ...examination, photos: [] }, `injury:${injuryId(2)}`)).toBe(words);
  });

  it('gives paragraphs that the description accepts as its own', () => {
    const record = sampleCase({ examinations: [sampleExamination({ injuries: [sampleInjury(1)] })] });
    const paragraphs = describeRecord(record, record.examinations[0] ?? base, packLookup);
    expect(Description.parse({ paragraphs })).toEqual({ paragraphs });
  });

  it('tells the same facts in the same words, in whatever order options were ticked', () => {
    const options = ['red', 'purple', 'blue', 'green', 'yellow'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(options, { minLength: 1 }),
        fc.shuffledSubarray(options, { minLength: 1 }),
        (left, right) => {
          const told = (colours: string[]) =>
            paragraph(
              sampleExamination({
                injuries: [sampleInjury(1, { descriptors: { colour: { kind: 'choices', options: colours } } })],
              }),
              `injury:${injuryId(1)}`,
            );
          const same = JSON.stringify(left.toSorted()) === JSON.stringify(right.toSorted());
          expect(told(left) === told(right)).toBe(same);
        },
      ),
    );
  });
});

describe('drift of an accepted description', () => {
  const examination = sampleExamination({ injuries: [sampleInjury(1), sampleInjury(2)] });
  const today = (changed: typeof examination) =>
    composeDescription({ examination: changed, child, lookup: packLookup, language: 'nl' });
  const accepted: Description = {
    paragraphs: today(examination).map((one) =>
      one.key === `injury:${injuryId(1)}` ? { ...one, edited: 'Eigen woorden.' } : one,
    ),
  };

  it('finds none while the facts stay as they were', () => {
    expect(descriptionDrift(accepted, today(examination))).toEqual([]);
  });

  it('finds the paragraph whose facts changed, and whether it was edited', () => {
    const larger = { size: { lengthMm: 25, widthMm: 10, method: 'measured' } } as const;
    expect(
      descriptionDrift(accepted, today(sampleExamination({ injuries: [sampleInjury(1, larger), sampleInjury(2)] }))),
    ).toEqual([{ key: `injury:${injuryId(1)}`, kind: 'changed', edited: true }]);
    expect(
      descriptionDrift(accepted, today(sampleExamination({ injuries: [sampleInjury(1), sampleInjury(2, larger)] }))),
    ).toEqual([{ key: `injury:${injuryId(2)}`, kind: 'changed', edited: false }]);
  });

  it('finds what went and what came', () => {
    expect(
      descriptionDrift(accepted, today(sampleExamination({ injuries: [sampleInjury(1), sampleInjury(3)] }))),
    ).toEqual([
      { key: `injury:${injuryId(2)}`, kind: 'gone', edited: false },
      { key: `injury:${injuryId(3)}`, kind: 'new', edited: false },
    ]);
  });
});
