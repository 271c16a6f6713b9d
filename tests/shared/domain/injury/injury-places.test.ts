import { describe, expect, it, test } from 'vitest';
import { injuryCompleteness } from '../../../../shared/domain/injury/completeness.ts';
import { composeInjury } from '../../../../shared/domain/injury/compose-injury.ts';
import { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { injuryPlaces, injuryPlaceWords, isToScale } from '../../../../shared/domain/injury/injury-places.ts';
import { sampleInjury } from '../../../support/case-samples.ts';
import { drawnAs, drawnAt, platePlace } from '../../../support/drawn-on-plate.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { goldenDrawings } from './golden-drawings.ts';
import type { Golden } from './golden-values.ts';

const compose = ({ details }: Golden, language: 'nl' | 'en'): string =>
  composeInjury({ injury: { ...sampleInjury(1), details }, lookup: packLookup, language, photoLabels: [] });

describe('an injury on a flat drawing', () => {
  test.each(goldenDrawings.map((golden) => [golden.name, golden] as const))('in Dutch: %s', (_, golden) => {
    expect(compose(golden, 'nl')).toBe(golden.nl);
    expect(injuryPlaceWords(golden.details, packLookup, 'nl')).toBe(golden.place);
  });

  test.each(goldenDrawings.filter(({ en }) => en !== undefined).map((golden) => [golden.name, golden] as const))(
    'in English: %s',
    (_, golden) => {
      expect(compose(golden, 'en')).toBe(golden.en);
    },
  );

  it('is given examples that may be recorded', () => {
    for (const { details } of goldenDrawings) {
      expect(InjuryDetails.parse(details)).toEqual(details);
      expect(injuryCompleteness(details, packLookup).filter(({ problem }) => problem !== 'missing')).toEqual([]);
    }
  });

  it('lies in the regions of the parts it touches, not in those of its anchor', () => {
    const drawn = drawnAs({
      kind: 'line',
      points: [platePlace('girl-supine', 'perineum'), platePlace('girl-supine', 'labium-majus-left')],
    });
    const places = injuryPlaces(drawn, packLookup).map(({ path, side }) => [...path.map(({ id }) => id), side]);
    expect(places).toEqual([
      ['anogenital', 'perineum', 'midline'],
      ['anogenital', 'genital-region', 'left'],
    ]);
    expect(injuryPlaces(drawnAt('eye-left', 'iris-left'), packLookup)[0]?.path.at(-1)?.id).toBe('eye-left');
  });

  it('knows the aspect of the thigh that a drawing shows', () => {
    expect(injuryPlaces(drawnAt('boy-front', 'thigh-front-left'), packLookup)[0]).toMatchObject({
      side: 'left',
      aspect: 'front',
    });
  });

  it('is not to scale: measures from the map are refused, those of the child are not', () => {
    expect(isToScale(drawnAt('girl-supine', 'hymen'))).toBe(false);
    expect(isToScale(sampleInjury(1).details)).toBe(true);
    const measures = {
      landmarks: (['measured', 'drawn'] as const).map((method) => ({
        landmarkId: 'navel',
        distanceMm: 80,
        directions: [],
        method,
      })),
      drawnArea: { cm2: 4, percent: 0.1, basis: 'mannequin' as const },
    };
    const gapsOf = (place: object) =>
      injuryCompleteness({ ...sampleInjury(1).details, ...measures, ...place }, packLookup);
    expect(gapsOf({})).toEqual([]);
    expect(gapsOf(drawnAt('girl-supine', 'mons-pubis'))).toEqual([
      { field: 'landmarks.1', problem: 'not-to-scale' },
      { field: 'drawnArea', problem: 'not-to-scale' },
    ]);
  });
});
