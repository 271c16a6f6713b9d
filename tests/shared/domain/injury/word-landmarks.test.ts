import { describe, expect, it } from 'vitest';
import { DirectionWord } from '../../../../shared/domain/body/region.ts';
import type { LandmarkRecord } from '../../../../shared/domain/injury/injury.ts';
import { wordLandmark } from '../../../../shared/domain/injury/word-landmarks.ts';
import { standardPack } from '../../../support/standard-pack.ts';

const file = standardPack['body-landmarks'];
const words = (
  [landmarkId, distanceMm, ...directions]: readonly [string, number, ...LandmarkRecord['directions']],
  language: 'nl' | 'en',
): string => wordLandmark({ landmarkId, distanceMm, directions, method: 'measured' }, file, language);

describe('a distance to a landmark in words', () => {
  // As descriptions of injuries name places, in plain words instead of medical ones: distance, direction, fixed point.
  it.each<[Parameters<typeof words>[0], string, string]>([
    [['navel', 30, 'above'], '3,0 cm boven de navel', '3.0 cm above the navel'],
    [['navel', 20, 'left'], '2,0 cm links van de navel', '2.0 cm to the left of the navel'],
    [
      ['navel', 36, 'above', 'left'],
      '3,6 cm schuin boven en links van de navel',
      '3.6 cm obliquely above and to the left of the navel',
    ],
    [
      ['nipple-left', 25, 'below', 'lateral'],
      '2,5 cm schuin onder en aan de buitenzijde van de linkertepel',
      '2.5 cm obliquely below and to the outer side of the left nipple',
    ],
    [
      ['nipple-right', 15, 'medial'],
      '1,5 cm aan de binnenzijde van de rechtertepel',
      '1.5 cm to the inner side of the right nipple',
    ],
    [
      ['vertebra-c7', 80, 'below', 'right'],
      '8,0 cm schuin onder en rechts van de zevende halswervel',
      '8.0 cm obliquely below and to the right of the seventh cervical vertebra',
    ],
    [['crown-point', 45, 'behind'], '4,5 cm achter het kruinpunt', '4.5 cm behind the top of the head'],
    [
      ['tragus-point-left', 12, 'below', 'in-front'],
      '1,2 cm schuin onder en vóór de tragus van het linkeroor',
      '1.2 cm obliquely below and in front of the left tragus',
    ],
    [
      ['kneecap-middle-left', 60, 'above'],
      '6,0 cm boven het midden van de linkerknieschijf',
      '6.0 cm above the middle of the left kneecap',
    ],
    [
      ['wrist-crease-middle-right', 22, 'distal'],
      '2,2 cm aan de vingerzijde van het midden van de rechterpolsplooi',
      '2.2 cm to the finger side of the middle of the right wrist crease',
    ],
    [
      ['middle-knuckle-left', 18, 'proximal', 'lateral'],
      '1,8 cm schuin aan de polszijde en aan de duimzijde van de knokkel van de linkermiddelvinger',
      '1.8 cm obliquely to the wrist side and to the thumb side of the knuckle of the left middle finger',
    ],
    [
      ['big-toe-end-right', 30, 'proximal', 'lateral'],
      '3,0 cm schuin aan de enkelzijde en aan de buitenzijde van het uiteinde van de rechter grote teen',
      '3.0 cm obliquely to the ankle side and to the outer side of the end of the right big toe',
    ],
    [
      ['heel-point-left', 20, 'distal'],
      '2,0 cm aan de teenzijde van het achterste punt van de linkerhiel',
      '2.0 cm to the toe side of the rearmost point of the left heel',
    ],
    [['navel', 0], 'ter plaatse van de navel', 'at the navel'],
  ])('%j', (record, nl, en) => {
    expect([words(record, 'nl'), words(record, 'en')]).toEqual([nl, en]);
  });

  it('names a landmark that the edition lacks by its id, so that nothing recorded disappears', () => {
    expect(words(['sole-point', 10, 'above'], 'nl')).toContain('sole-point');
  });

  it('has words for every direction in both languages', () => {
    for (const language of ['nl', 'en'] as const)
      expect(Object.keys(file.words[language].directions).toSorted()).toEqual(DirectionWord.options.toSorted());
  });
});
