import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addressInRegion } from '../../../../shared/domain/body/anchor.ts';
import { type DescriptorValue, InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { composeDescription } from '../../../../shared/domain/report/compose-description.ts';
import { descriptionDrift } from '../../../../shared/domain/report/description-drift.ts';
import type { Descriptor } from '../../../../shared/domain/standard/injury-type.ts';
import { anyInjuryOf } from '../../../support/any-injury.ts';
import { injuryId, sampleCase, sampleExamination, sampleInjury } from '../../../support/case-samples.ts';
import { packLookup, standardPack } from '../../../support/standard-pack.ts';

const child = sampleCase().child;
const types = standardPack['injury-types'];
const key = `injury:${injuryId(1)}`;

const today = (details: InjuryDetails) =>
  composeDescription({
    examination: sampleExamination({ injuries: [{ ...sampleInjury(1), details }, sampleInjury(2)] }),
    child,
    lookup: packLookup,
    language: 'nl',
  });
const composed = (details: InjuryDetails): string => today(details).find((one) => one.key === key)?.composed ?? '';

/** The drift that is shown when facts change under the words that a person put in the place of the composed ones. */
const shown = (before: InjuryDetails, after: InjuryDetails) =>
  descriptionDrift(
    { paragraphs: today(before).map((one) => (one.key === key ? { ...one, edited: 'Eigen woorden.' } : one)) },
    today(after),
  );
const drifted = [{ key, kind: 'changed', edited: true }];

/** A place in the middle of the back: reached by the drawing, unlike any plate. */
const back = addressInRegion('back-upper-left', standardPack['body-regions']);
const thigh = addressInRegion('thigh-left', standardPack['body-regions']);
if (back === undefined || thigh === undefined) throw new Error('The edition lacks a region of this test');

const recorded = (changes: Partial<Record<keyof InjuryDetails, unknown>>): InjuryDetails =>
  InjuryDetails.parse({ ...sampleInjury(1).details, shape: { kind: 'point', at: back }, ...changes });

/** Two values or more for each fact besides the descriptors; `undefined`: not recorded. Burns share a noun, since a description does not name their cause: they count as one type. */
const size = { lengthMm: 20, widthMm: 10, method: 'measured' };
const landmark = { landmarkId: 'navel', distanceMm: 40, directions: ['above', 'left'], method: 'measured' };
const area = { cm2: 12, percent: 0.4, basis: 'mannequin' };
const facts: Readonly<Record<string, readonly Partial<Record<keyof InjuryDetails, unknown>>[]>> = {
  type: types
    .filter(({ noun }, index) => types.findIndex((other) => other.noun.nl.singular === noun.nl.singular) === index)
    .map(({ id }) => ({ type: id })),
  count: [
    { kind: 'single' },
    { kind: 'exact', count: 2 },
    { kind: 'exact', count: 3 },
    { kind: 'cluster' },
    { kind: 'cluster', about: 12 },
  ].map((count) => ({ count })),
  place: [
    { shape: { kind: 'point', at: back } },
    { shape: { kind: 'point', at: thigh } },
    { shape: { kind: 'line', points: [back, thigh] } },
  ],
  size: [
    undefined,
    size,
    { ...size, lengthMm: 21 },
    { ...size, lengthMm: 20.1 },
    { ...size, widthMm: 11 },
    { ...size, widthMm: undefined },
    { ...size, depthMm: 3 },
    { ...size, method: 'estimated' },
    ...['longitudinal', 'transverse', 'oblique', 'round'].map((orientation) => ({ ...size, orientation })),
  ].map((value) => ({ size: value })),
  landmarks: [
    undefined,
    [landmark],
    [{ ...landmark, landmarkId: 'sternal-notch' }],
    [{ ...landmark, distanceMm: 41 }],
    [{ ...landmark, directions: ['below', 'left'] }],
    [{ ...landmark, directions: ['above'] }],
    [{ ...landmark, method: 'drawn' }],
    [landmark, { ...landmark, landmarkId: 'sternal-notch' }],
  ].map((landmarks) => ({ landmarks })),
  drawnArea: [
    undefined,
    area,
    { ...area, cm2: 13 },
    { ...area, percent: 0.5 },
    { ...area, basis: 'mosteller-1987' },
  ].map((drawnArea) => ({ drawnArea })),
  statedCause: [undefined, 'gevallen', 'gestoten'].map((statedCause) => ({ statedCause })),
  statedBy: ['child', 'mother', 'father', 'unknown'].map((statedBy) => ({ statedCause: 'gevallen', statedBy })),
  remarks: [undefined, 'Onder de pleister.', 'Naast de pleister.'].map((remarks) => ({ remarks })),
};

/** Not recorded, and every value of a descriptor, or two of those without end. */
function valuesOf({ value }: Descriptor): readonly (DescriptorValue | undefined)[] {
  switch (value.kind) {
    case 'choice':
      return [undefined, ...value.options.map(({ id }): DescriptorValue => ({ kind: 'choice', option: id }))];
    case 'choices':
      return [undefined, ...value.options.map(({ id }): DescriptorValue => ({ kind: 'choices', options: [id] }))];
    case 'three-state':
      return [
        undefined,
        ...(['yes', 'no', 'unknown'] as const).map((answer): DescriptorValue => ({ kind: 'three-state', answer })),
      ];
    case 'length':
      return [undefined, { kind: 'length', mm: value.minMm }, { kind: 'length', mm: value.maxMm }];
    case 'number':
      return [undefined, { kind: 'number', value: value.min }, { kind: 'number', value: value.max }];
    default:
      return [undefined, { kind: 'text', text: 'zo' }, { kind: 'text', text: 'anders' }];
  }
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

describe('a fact that changes under edited words', () => {
  test.each(Object.entries(facts))('is shown when it is the %s', (_, values) => {
    for (const [before, after] of pairsOf(values)) expect(shown(recorded(before), recorded(after))).toEqual(drifted);
  });

  test.each(types.map((type) => [type.id, type] as const))('is shown for every feature of %s', (_, type) => {
    for (const { id } of type.descriptors) {
      const descriptor = packLookup.descriptor(id);
      if (descriptor === undefined) throw new Error(`No descriptor ${id}`);
      const told = valuesOf(descriptor).map((value) =>
        composed(recorded({ type: type.id, size: undefined, descriptors: value === undefined ? {} : { [id]: value } })),
      );
      expect(told.filter((words, index) => told.indexOf(words) !== index)).toEqual([]);
    }
  });

  it('is shown whenever the composed words change, and never otherwise', () => {
    const anyInjury = fc.constantFrom(...types).chain(anyInjuryOf);
    fc.assert(
      fc.property(anyInjury, anyInjury, (one, other) => {
        for (const fact of Object.keys(other)) {
          // Keys of a record; a change that makes no record is left out.
          const changed = InjuryDetails.safeParse({ ...one, [fact]: other[fact as keyof InjuryDetails] });
          if (!changed.success) continue;
          const changes = composed(one) !== composed(changed.data);
          expect(shown(one, changed.data)).toEqual(changes ? drifted : []);
        }
        expect(shown(one, structuredClone(one))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
