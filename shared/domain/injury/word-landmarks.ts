import type { Language } from '../../kernel/label.ts';
import { descriptionEn } from '../../text/description.en.ts';
import { descriptionNl } from '../../text/description.nl.ts';
import type { LandmarkDirection } from '../body/landmark-direction.ts';
import { DirectionWord, type Landmark, type LandmarksFile } from '../body/region.ts';
import type { LandmarkRecord } from './injury.ts';

/**
 * Where a place lies from a landmark, e.g. "3,6 cm schuin boven en links van de navel"; every word comes from the landmarks file. How the
 * distance was found is not said here. A landmark that the edition lacks is named by its id.
 */
export function wordLandmark(
  { landmarkId, distanceMm, directions }: LandmarkRecord,
  file: LandmarksFile,
  language: Language,
): string {
  const words = file.words[language];
  const landmark = file.landmarks.find(({ id }) => id === landmarkId);
  const [first, second] = directions.map((direction) => words.directions[directionWord(direction, landmark)]);
  const values = {
    landmark: nameOf(landmark, language) ?? landmarkId,
    distance: (language === 'nl' ? descriptionNl : descriptionEn).centimetres([distanceMm]),
  };
  if (first === undefined) return fill(words.patterns.at, values);
  if (second === undefined) return fill(words.patterns.one, { ...values, direction: first.alone });
  return fill(words.patterns.two, { ...values, first: first.joined, second: second.alone });
}

/** Under which word a direction from a landmark stands: hands and feet have words of their own. */
export function directionWord(direction: LandmarkDirection, landmark: Landmark | undefined): DirectionWord {
  const segment = landmark?.at.segment ?? '';
  const part = /^(hand|finger)-/.test(segment) ? 'hand' : /^(foot|toe)-/.test(segment) ? 'foot' : undefined;
  const own = DirectionWord.safeParse(`${part}-${direction}`);
  if (own.success) return own.data;
  if (direction === 'proximal') return 'above';
  return direction === 'distal' ? 'below' : direction;
}

const nameOf = (landmark: Landmark | undefined, language: Language): string | undefined =>
  landmark === undefined ? undefined : `${language === 'nl' ? landmark.article : 'the'} ${landmark.label[language]}`;

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
