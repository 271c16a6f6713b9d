import type { InjuryId } from '../../kernel/record-id.ts';
import type { BodyModel } from '../body/mesh.ts';
import { placesOf } from '../body/plate-place.ts';
import type { ExaminationRecord, InjuryRecord, PhotoRecord } from '../case/case-record.ts';
import type { ChildDetails } from '../child/child.ts';
import type { RegionFinding } from '../examination/examination.ts';
import type { InjuryType } from '../standard/injury-type.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { type DescriptorContradictionCode, descriptorContradictions } from './descriptor-contradictions.ts';
import { type PlateContradictionCode, plateContradictions } from './descriptors-from-plate.ts';
import type { InjuryDetails } from './injury.ts';
import { injuryPlaces } from './injury-places.ts';
import { type MeasureContradictionCode, measureContradictions } from './measure-contradictions.ts';
import { type PhotoSizeContradictionCode, photoSizeContradictions } from './photo-size-contradictions.ts';
import { type SeriesContradictionCode, seriesContradictions } from './series-contradictions.ts';

export type ContradictionCode =
  | DescriptorContradictionCode
  | PlateContradictionCode
  | MeasureContradictionCode
  | SeriesContradictionCode
  | PhotoSizeContradictionCode
  | 'side-in-words'
  | 'estimated-without-scale-photo'
  | 'scale-step-without-scale'
  | 'region-recorded-normal'
  | 'region-recorded-unseen'
  | 'no-injury-beside-injury'
  | 'recorded-twice'
  | 'structure-against-sex'
  | 'drawing-against-sex';

/** Two things in the record that do not go together, by code, with the injury concerned. Never a reason to refuse a record. */
export interface Contradiction {
  readonly code: ContradictionCode;
  readonly injuryId: InjuryId;
  readonly injuryNumber: number;
}

/** What is known besides the examination: the child's sex, the mannequin of its age, and the examinations of the case. */
export interface KnownBesides {
  readonly sex?: ChildDetails['sex'] | undefined;
  readonly body?: BodyModel | undefined;
  readonly examinations?: readonly ExaminationRecord[] | undefined;
}

/**
 * Names what contradicts itself in an examination: words against the map, size against photos, regions against injuries, descriptors
 * among themselves, anatomy against the child's sex (when it is given), measures against the drawing (when the body is given), an injury seen
 * again against what it was (when the examinations are given). In order of the injuries' numbers.
 */
export function findContradictions(
  examination: ExaminationRecord,
  lookup: StandardLookup,
  { sex, body, examinations = [] }: KnownBesides = {},
): readonly Contradiction[] {
  const { landmarks } = lookup.standard['body-landmarks'];
  const child = examination.details.general;
  return [...examination.injuries]
    .sort((left, right) => left.number - right.number)
    .flatMap((injury) => {
      const type = lookup.injuryType(injury.details.type);
      const photos = examination.photos.filter(({ injuryIds }) => injuryIds.includes(injury.id));
      const codes: readonly ContradictionCode[] = [
        ...(sideContradicts(injury, lookup) ? (['side-in-words'] as const) : []),
        ...photoContradictions(injury, photos),
        ...photoSizeContradictions(injury.details, examination.photos),
        ...(type === undefined ? [] : regionContradictions({ injury, type, findings: examination.regions, lookup })),
        ...neighbourContradictions(injury, examination.injuries, lookup),
        ...descriptorContradictions(injury.details),
        ...(body === undefined ? [] : measureContradictions(injury.details, { body, landmarks, child })),
        ...plateContradictions(injury.details, lookup.plates),
        ...seriesContradictions({ injury, examination, examinations, lookup }),
        ...(structureAgainstSex(injury, sex) ? (['structure-against-sex'] as const) : []),
        ...(drawingAgainstSex({ injury, lookup, sex }) ? (['drawing-against-sex'] as const) : []),
      ];
      return codes.map((code) => ({ code, injuryId: injury.id, injuryNumber: injury.number }));
    });
}

const words = {
  left: /\b(links|linker\p{L}*|left)\b/iu,
  right: /\b(rechts|rechter\p{L}*|right)\b/iu,
};

/** The examiner's own words name one side only, and it is not the side on the map. Quoted words are left alone. */
function sideContradicts({ details }: InjuryRecord, lookup: StandardLookup): boolean {
  const sides = new Set(injuryPlaces(details, lookup).map(({ side }) => side));
  const text = [
    details.remarks ?? '',
    ...Object.values(details.descriptors).map((value) => (value.kind === 'text' ? value.text : '')),
  ].join(' ');
  const left = words.left.test(text);
  const right = words.right.test(text);
  if (left === right || sides.has('midline')) return false;
  return left ? !sides.has('left') : !sides.has('right');
}

function photoContradictions({ details }: InjuryRecord, photos: readonly PhotoRecord[]): readonly ContradictionCode[] {
  const withScale = photos.some((photo) => photo.details.scale !== 'none');
  return [
    ...(details.size?.method === 'estimated' && !withScale ? (['estimated-without-scale-photo'] as const) : []),
    ...(photos.some((photo) => photo.details.step === 'close-up-scale' && photo.details.scale === 'none')
      ? (['scale-step-without-scale'] as const)
      : []),
  ];
}

interface LocatedInjury {
  readonly injury: InjuryRecord;
  readonly type: InjuryType;
  readonly findings: readonly RegionFinding[];
  readonly lookup: StandardLookup;
}

/** A region that holds an injury cannot have been normal; one that was not seen cannot show an injury. The innermost record counts. */
function regionContradictions({ injury, type, findings, lookup }: LocatedInjury): readonly ContradictionCode[] {
  if (type.group === 'none') return [];
  const stateById = new Map(findings.map(({ regionId, state }) => [regionId, state]));
  const states = new Set(
    injuryPlaces(injury.details, lookup).map(({ path }) => {
      const innermost = path.findLast(({ id }) => stateById.has(id));
      return innermost === undefined ? undefined : stateById.get(innermost.id);
    }),
  );
  const unseen = states.has('not-examined') || states.has('refused') || states.has('not-visible');
  return [
    ...(states.has('normal') ? (['region-recorded-normal'] as const) : []),
    ...(unseen && type.observed === 'visible' ? (['region-recorded-unseen'] as const) : []),
  ];
}

/** Against the other injuries: nothing was seen where something is recorded, or the same was recorded at the very same place. */
function neighbourContradictions(
  { id, details }: InjuryRecord,
  injuries: readonly InjuryRecord[],
  lookup: StandardLookup,
): readonly ContradictionCode[] {
  const isNone = (type: string): boolean => lookup.injuryType(type)?.group === 'none';
  const placesAt = (injury: InjuryDetails): readonly string[] =>
    injury.plate === undefined
      ? injuryPlaces(injury, lookup).map(({ path, side }) => `${path.at(-1)?.id} ${side}`)
      : placesOf(injury.plate).map(({ plate, part }) => `${plate} ${part}`);
  const others = injuries.filter((other) => other.id !== id).map((other) => other.details);
  const here = new Set(placesAt(details));
  const isContested =
    isNone(details.type) && others.some((other) => !isNone(other.type) && placesAt(other).some((at) => here.has(at)));
  const place = JSON.stringify([details.type, details.shape, details.plate]);
  const isTwice = others.some(({ type, shape, plate }) => JSON.stringify([type, shape, plate]) === place);
  return [
    ...(isContested ? (['no-injury-beside-injury'] as const) : []),
    ...(isTwice ? (['recorded-twice'] as const) : []),
  ];
}

const femaleStructures = new Set([
  'labium-majus',
  'labium-minus',
  'clitoral-hood',
  'vestibule',
  'hymen',
  'vagina',
  'fossa',
  'posterior-fourchette',
]);
const maleStructures = new Set(['penis', 'glans', 'prepuce', 'scrotum']);

function structureAgainstSex({ details }: InjuryRecord, sex: string | undefined): boolean {
  const value = details.descriptors['anogenital-structure'];
  if (value?.kind !== 'choice') return false;
  return (
    (sex === 'male' && femaleStructures.has(value.option)) || (sex === 'female' && maleStructures.has(value.option))
  );
}

interface DrawnInjury {
  readonly injury: InjuryRecord;
  readonly lookup: StandardLookup;
  readonly sex: string | undefined;
}

/** Drawn on the anogenital drawing of a girl for a boy, or the reverse. */
function drawingAgainstSex({ injury, lookup, sex }: DrawnInjury): boolean {
  const { plate } = injury.details;
  if (plate === undefined || (sex !== 'male' && sex !== 'female')) return false;
  const used = placesOf(plate)[0]?.plate;
  const drawn = lookup.plates.plates.find(({ id }) => id === used)?.sex;
  return drawn !== undefined && drawn !== sex;
}
