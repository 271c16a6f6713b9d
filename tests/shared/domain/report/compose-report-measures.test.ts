import { describe, expect, it } from 'vitest';
import type { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { composeReport } from '../../../../shared/domain/report/compose-report.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import {
  syntheticExamination,
  syntheticInjury,
  syntheticRecord,
  syntheticReport,
} from '../../../support/synthetic-record.ts';

/** The blocks after the heading about measures in the section on the examination. */
function methods(injuries: readonly Partial<InjuryDetails>[], language: 'nl' | 'en' = 'nl'): readonly string[] {
  const examination = syntheticExamination({
    injuries: injuries.map((details, index) => {
      const { size: _, ...bare } = syntheticInjury(index + 1).details;
      return { ...syntheticInjury(index + 1), details: { ...bare, ...details } };
    }),
  });
  const { sections } = composeReport({
    caseRecord: syntheticRecord({ examinations: [examination] }),
    report: syntheticReport(),
    lookup: packLookup,
    bodyFigures: [],
    language,
    now: '2026-03-06T10:00:00Z',
  });
  const blocks = sections.find(({ id }) => id === 'examination')?.blocks ?? [];
  const from = blocks.findIndex((block) => block.kind === 'heading');
  return from < 0 ? [] : blocks.slice(from).flatMap((block) => ('text' in block ? [block.text] : []));
}

const navel = { landmarkId: 'navel', distanceMm: 35, directions: ['above' as const] };

describe('how measures were obtained', () => {
  it('is not mentioned where nothing was measured', () => {
    expect(methods([{}])).toEqual([]);
  });

  it('says so for sizes measured and estimated', () => {
    expect(
      methods([{ size: { lengthMm: 20, method: 'measured' } }, { size: { lengthMm: 10, method: 'estimated' } }]),
    ).toEqual([
      'Hoe maten zijn verkregen',
      'Maten zonder toevoeging zijn op het kind gemeten. Maten met de woorden “naar schatting” zijn geschat en niet gemeten.',
    ]);
  });

  it('says of a size from a photo that it is not of the child itself, and where its intervals are', () => {
    const [, sentence] = methods([{ size: { lengthMm: 20, method: 'photo' } }]);
    expect(sentence).toMatch(/“gemeten op de foto” zijn niet op het kind gemeten.*twee intervallen/);
    expect(methods([{ size: { lengthMm: 20, method: 'photo' } }], 'en')[1]).toContain('“measured in the photo”');
  });

  it('says what comes from the body map, on a model brought to the height of the child, and by whose formula the surface is', () => {
    expect(
      methods([
        {
          landmarks: [{ ...navel, method: 'drawn', heightCm: 112 }],
          drawnArea: { cm2: 12, percent: 0.2, basis: 'mosteller-1987' },
        },
      ]),
    ).toEqual([
      'Hoe maten zijn verkregen',
      'Afstanden en oppervlakken “volgens de lichaamskaart” zijn niet op het kind gemeten. Zij zijn berekend langs de huid van een lichaamsmodel van ongeveer deze leeftijd, uit wat de onderzoeker op de kaart heeft ingetekend; een afstand geldt vanaf het midden daarvan. Hoe goed het model bij dit kind past, is niet onderzocht. Het model is daarbij op de gemeten lengte van het kind gebracht. Het lichaamsoppervlak van het kind is uit gemeten lengte en gewicht berekend met de formule van Mosteller (1987).',
    ]);
  });

  it('says, in English as well, that figures of the model itself are an indication', () => {
    expect(
      methods(
        [{ landmarks: [{ ...navel, method: 'drawn' }] }, { landmarks: [{ ...navel, method: 'measured' }] }],
        'en',
      ),
    ).toEqual([
      'How measures were obtained',
      'Measures without addition were taken on the child. Distances and surfaces “by the body map” were not measured on the child. They were computed along the skin of a body model of about this age, from what the examiner drew on the map; a distance counts from the middle of that. How well the model fits this child was not examined. Where the height of the child was not known when they were computed, the figures are those of the model itself and are an indication.',
    ]);
  });
});
