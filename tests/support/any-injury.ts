import fc from 'fast-check';
import { addressInRegion, anchorOfPlate } from '../../shared/domain/body/anchor.ts';
import { type DescriptorValue, InjuryDetails } from '../../shared/domain/injury/injury.ts';
import type { Descriptor, InjuryType } from '../../shared/domain/standard/injury-type.ts';
import { packLookup, standardPack } from './standard-pack.ts';

/** Words that are in no language, so that a test can tell them from the words of the standard. */
export const ownWords = '###';

const tenths = (min: number, max: number) =>
  fc.integer({ min: Math.ceil(min * 10), max: Math.floor(max * 10) }).map((value) => value / 10);

/** Any value that a descriptor of the edition allows. */
export function anyValue({ value }: Descriptor): fc.Arbitrary<DescriptorValue> {
  switch (value.kind) {
    case 'choice':
      return fc.constantFrom(...value.options).map(({ id }) => ({ kind: 'choice', option: id }));
    case 'choices': {
      const present = value.options.filter(({ polarity }) => (polarity ?? 'present') === 'present');
      const alone = value.options.filter((option) => !present.includes(option));
      const some = fc.subarray(
        present.map(({ id }) => id),
        { minLength: 1 },
      );
      return fc
        .oneof(some, ...(alone.length === 0 ? [] : [fc.constantFrom(...alone).map(({ id }) => [id])]))
        .map((options) => ({ kind: 'choices', options }));
    }
    case 'three-state':
      return fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const).map((answer) => ({
        kind: 'three-state',
        answer,
      }));
    case 'length':
      return tenths(value.minMm, Math.min(value.maxMm, 500)).map((mm) => ({ kind: 'length', mm }));
    case 'number': {
      const step = value.step ?? 10 ** -value.decimals;
      return fc
        .integer({ min: Math.ceil(value.min / step), max: Math.floor(value.max / step) })
        .map((steps) => ({ kind: 'number', value: Math.round(steps * step * 100) / 100 }));
    }
    default:
      return fc.constant({ kind: 'text', text: ownWords });
  }
}

const anyCount: fc.Arbitrary<InjuryDetails['count']> = fc.oneof(
  fc.constant({ kind: 'single' as const }),
  fc.integer({ min: 2, max: 40 }).map((count) => ({ kind: 'exact' as const, count })),
  fc.constant({ kind: 'cluster' as const }),
  fc.integer({ min: 2, max: 40 }).map((about) => ({ kind: 'cluster' as const, about })),
);

const anySize = fc.record(
  {
    lengthMm: tenths(0.1, 300),
    widthMm: tenths(0.1, 300),
    depthMm: tenths(0.1, 60),
    orientation: fc.constantFrom('longitudinal' as const, 'transverse' as const, 'oblique' as const, 'round' as const),
    method: fc.constantFrom('measured' as const, 'estimated' as const),
  },
  { requiredKeys: ['lengthMm', 'method'] },
);

const landmark = fc.record({
  landmarkId: fc.constantFrom(...standardPack['body-landmarks'].landmarks.map(({ id }) => id)),
  distanceMm: tenths(1, 300),
  directions: fc.constantFrom(
    [],
    ['above' as const],
    ['lateral' as const],
    ['below' as const, 'medial' as const],
    ['in-front' as const],
    ['distal' as const],
  ),
  method: fc.constantFrom('measured' as const, 'drawn' as const),
});

const regions = standardPack['body-regions'];
const points = regions.regions.flatMap(({ id }) => {
  const at = addressInRegion(id, regions);
  return at === undefined ? [] : [at];
});

const onMannequin = fc
  .uniqueArray(fc.constantFrom(...points), { minLength: 1, maxLength: 3 })
  .map(([first = points[0], ...more]) => {
    if (first === undefined) throw new Error('The edition has no region with a surface');
    return more.length === 0
      ? { shape: { kind: 'point' as const, at: first } }
      : { shape: { kind: 'line' as const, points: [first, ...more] } };
  });

const plates = standardPack['body-plates'];
const onPlate = fc
  .constantFrom(...plates.plates.flatMap((plate) => plate.parts.map((part) => ({ plate: plate.id, part }))))
  .map((place) => {
    const plate = { kind: 'point' as const, at: { model: 1 as const, ...place, x: 0.5, y: 0.5 } };
    const shape = anchorOfPlate(plate, plates, regions);
    if (shape === undefined) throw new Error(`No anchor for ${place.part}`);
    return { shape, plate };
  });

/** Any injury of a type that the edition allows, with any of its descriptors, at any place. */
export function anyInjuryOf(type: InjuryType): fc.Arbitrary<InjuryDetails> {
  const asked = type.descriptors.flatMap(({ id }) => packLookup.descriptor(id) ?? []);
  const values = Object.fromEntries(asked.map((descriptor) => [descriptor.id, anyValue(descriptor)]));
  return fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: onMannequin }, { weight: 1, arbitrary: onPlate }),
      fc.record(values, { requiredKeys: [] }),
      fc.record(
        {
          size: type.size === 'none' ? fc.constant(undefined) : anySize,
          landmarks: fc.array(landmark, { minLength: 1, maxLength: 2 }),
          drawnArea: fc.record({
            cm2: tenths(0.1, 900),
            percent: tenths(0.1, 60),
            basis: fc.constantFrom('mosteller-1987' as const, 'mannequin-at-height' as const, 'mannequin' as const),
          }),
          statedCause: fc.constant(ownWords),
          statedBy: fc.constantFrom('mother', 'child', 'unknown'),
          remarks: fc.constant(ownWords),
        },
        { requiredKeys: [] },
      ),
      type.group === 'none' ? fc.constant({ kind: 'single' as const }) : anyCount,
    )
    .map(([place, descriptors, { size, ...rest }, count]) =>
      InjuryDetails.parse({
        type: type.id,
        count,
        ...place,
        ...(size === undefined ? {} : { size }),
        ...rest,
        descriptors,
      }),
    );
}
