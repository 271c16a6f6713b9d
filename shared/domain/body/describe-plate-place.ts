import { type ClockSpan, clockSpan, hourWords } from './clock-hour.ts';
import type { BodyPlate, BodyPlatesFile, PlateOrientation, PlatePart } from './plate.ts';
import { type PlatePlace, type PlateShape, placesOf } from './plate-place.ts';
import type { BodySide } from './region.ts';

/** A place in codes. `position` is given where hours are read, because a report must say how the child lay. */
export interface PlatePlaceDescription {
  readonly partId: string;
  readonly side: BodySide;
  readonly intimate: boolean;
  readonly clock?: number;
  /** The hours that a line or an outline runs over in its naming part. */
  readonly span?: ClockSpan;
  readonly position?: PlateOrientation;
}

/** Describes a place in the plates' terms; throws when the edition does not know its part or drawing. */
export function describePlatePlace(place: PlatePlace, file: BodyPlatesFile): PlatePlaceDescription {
  const part = partOf(place.part, file);
  const { orientation } = plateOf(place.plate, file);
  const { clock } = place;
  return {
    partId: part.id,
    side: part.side === 'midline' ? sideInPart(place.x, file.midlineHalfWidth) : part.side,
    intimate: part.intimate,
    ...(clock === undefined ? {} : { clock, position: orientation }),
  };
}

/** Describes what is drawn by its first place, with the hours that it runs over in the part of that place. */
export function describePlateShape(shape: PlateShape, file: BodyPlatesFile): PlatePlaceDescription {
  const [first, ...others] = placesOf(shape);
  if (first === undefined) throw new Error('A line or outline without places passed its schema');
  const inPart = [first, ...others].filter(({ part }) => part === first.part);
  const hours = inPart.flatMap(({ clock }) => (clock === undefined ? [] : [clock]));
  const span = clockSpan(hours, shape.kind === 'outline' && others.length + 1 === inPart.length);
  return { ...describePlatePlace(first, file), ...(span === undefined ? {} : { span }) };
}

/** The description as a phrase, e.g. "hymen, op 3 uur (kind in rugligging, kikkerhouding; 12 uur is buikwaarts)". */
export function platePlaceWords(place: PlatePlaceDescription, file: BodyPlatesFile, language: 'nl' | 'en'): string {
  const named = partOf(place.partId, file).label[language];
  const hours = plateClockWords(place, file, language);
  if (hours !== undefined) return `${named}, ${hours}`;
  const beside = plateSideWords(place, file, language);
  return beside === undefined ? named : fill(file.words[language].patterns.side, { part: named, side: beside });
}

/** The hours of a place with the position of the child, in words of the file; nothing where no hour is read. */
export function plateClockWords(
  { clock, span, position }: PlatePlaceDescription,
  file: BodyPlatesFile,
  language: 'nl' | 'en',
): string | undefined {
  if (clock === undefined || position === undefined) return undefined;
  const { patterns, positions } = file.words[language];
  const lying = { position: positions[position] };
  if (span === undefined) return fill(patterns.clock, { clock: hourWords(clock), ...lying });
  if (span.from === span.to) return patterns.clockAround;
  return fill(patterns.clockSpan, { from: hourWords(span.from), to: hourWords(span.to), ...lying });
}

/** Left, right or in the middle of a part that lies on both sides; nothing for a part that has a side, or where hours say it. */
export function plateSideWords(
  { partId, side, clock }: PlatePlaceDescription,
  file: BodyPlatesFile,
  language: 'nl' | 'en',
): string | undefined {
  return partOf(partId, file).side === 'midline' && clock === undefined
    ? file.words[language].besideMidline[side]
    : undefined;
}

/** The part of that id; throws when the edition does not know it. */
export function partOf(id: string, file: BodyPlatesFile): PlatePart {
  const part = file.parts.find((candidate) => candidate.id === id);
  if (part === undefined) throw new Error(`The edition has no part ${id}`);
  return part;
}

/** The plate of that id; throws when the edition does not know it. */
export function plateOf(id: string, file: BodyPlatesFile): BodyPlate {
  const plate = file.plates.find((candidate) => candidate.id === id);
  if (plate === undefined) throw new Error(`The edition has no drawing ${id}`);
  return plate;
}

/** Which half of a midline part a share of its width lies in; x runs towards the child's left. */
function sideInPart(x: number, halfWidth: number): BodySide {
  if (Math.abs(x - 0.5) <= halfWidth) return 'midline';
  return x > 0.5 ? 'left' : 'right';
}

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
