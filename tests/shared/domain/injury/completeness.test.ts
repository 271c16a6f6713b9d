import { describe, expect, it, test } from 'vitest';
import { type InjuryEntry, injuryCompleteness } from '../../../../shared/domain/injury/completeness.ts';
import type { DescriptorValue } from '../../../../shared/domain/injury/injury.ts';
import { sampleInjury } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { c, cs, mm, no, num, txt, yes } from './golden-values.ts';

const bruise = sampleInjury(1).details;
const gaps = (entry: InjuryEntry) =>
  injuryCompleteness(entry, packLookup).map(({ field, problem }) => `${field}: ${problem}`);
const withValue = (type: string, id: string, value: DescriptorValue) =>
  gaps({ ...bruise, type, descriptors: { [id]: value } }).filter((gap) => gap.startsWith(`descriptors.${id}:`));

interface Judged {
  readonly type: string;
  readonly id: string;
  readonly value: DescriptorValue;
  readonly problems: readonly string[];
}

describe('completeness of an injury', () => {
  it('accepts a bruise with its required descriptors, its place and its size', () => {
    expect(gaps(bruise)).toEqual([]);
  });

  it('asks an empty form for type, place and number', () => {
    expect(gaps({})).toEqual(['type: missing', 'shape: missing', 'count: missing']);
  });

  it('asks for the place whatever the type', () => {
    for (const { id } of packLookup.standard['injury-types'])
      expect(gaps({ ...bruise, type: id, shape: undefined })).toContain('shape: missing');
  });

  it('names every required descriptor that is missing, and size where the type wants it', () => {
    expect(gaps({ type: 'bruise', shape: bruise.shape, count: bruise.count, descriptors: {} })).toEqual([
      'size.lengthMm: missing',
      'size.widthMm: missing',
      'descriptors.shape: missing',
      'descriptors.colour: missing',
      'descriptors.pattern: missing',
    ]);
  });

  it('wants both dimensions where size is required and none where the type has none', () => {
    expect(gaps({ ...bruise, size: { lengthMm: 20, method: 'measured' } })).toEqual(['size.widthMm: missing']);
    expect(gaps({ ...bruise, type: 'petechiae', size: { lengthMm: 20, method: 'measured' } })).not.toContain(
      'size.widthMm: missing',
    );
    expect(gaps({ ...bruise, type: 'no-injury', descriptors: {} })).toEqual(['size: unknown-descriptor']);
  });

  it('does not count sites without injury', () => {
    expect(
      gaps({ type: 'no-injury', shape: bruise.shape, count: { kind: 'exact', count: 2 }, descriptors: {} }),
    ).toEqual(['count: unknown-descriptor']);
  });

  it('does not know a type or a descriptor of another edition', () => {
    expect(gaps({ ...bruise, type: 'sunburst' })).toEqual(['type: unknown-option']);
    expect(gaps({ ...bruise, descriptors: { ...bruise.descriptors, 'burn-depth': c('first') } })).toEqual([
      'descriptors.burn-depth: unknown-descriptor',
    ]);
  });

  it('wants to know who said what was said, and what the speaker said', () => {
    expect(gaps({ ...bruise, statedCause: 'Gevallen' })).toEqual(['statedBy: missing']);
    expect(gaps({ ...bruise, statedBy: 'mother' })).toEqual(['statedCause: missing']);
    expect(gaps({ ...bruise, statedCause: 'Gevallen', statedBy: 'neighbour' })).toEqual(['statedBy: unknown-option']);
    expect(gaps({ ...bruise, statedCause: 'Gevallen', statedBy: 'mother' })).toEqual([]);
  });

  it('takes a distance from a landmark of the edition only', () => {
    const from = (landmarkId: string) => ({ landmarkId, distanceMm: 30, directions: [], method: 'measured' as const });
    expect(gaps({ ...bruise, landmarks: [from('navel')] })).toEqual([]);
    expect(gaps({ ...bruise, landmarks: [from('navel'), from('belt')] })).toEqual([
      'landmarks.1.landmarkId: unknown-option',
    ]);
  });

  test.each<[string, Judged]>([
    ['an option that exists', { type: 'bruise', id: 'shape', value: c('round'), problems: [] }],
    ['an option of another list', { type: 'bruise', id: 'shape', value: c('heart'), problems: ['unknown-option'] }],
    ['several where one is asked', { type: 'bruise', id: 'shape', value: cs('round'), problems: ['wrong-kind'] }],
    ['the same option twice', { type: 'bruise', id: 'colour', value: cs('red', 'red'), problems: ['wrong-kind'] }],
    [
      'nothing in the wound together with soil',
      { type: 'abrasion', id: 'content', value: cs('nothing', 'soil'), problems: ['wrong-kind'] },
    ],
    ['nothing in the wound', { type: 'abrasion', id: 'content', value: cs('nothing'), problems: [] }],
    ['yes', { type: 'bruise', id: 'swelling', value: yes, problems: [] }],
    ['no as a word', { type: 'bruise', id: 'swelling', value: txt('nee'), problems: ['wrong-kind'] }],
    ['a length at the limit', { type: 'haematoma', id: 'elevation', value: mm(100), problems: [] }],
    ['a length past the limit', { type: 'haematoma', id: 'elevation', value: mm(100.1), problems: ['out-of-range'] }],
    ['a length below the limit', { type: 'haematoma', id: 'elevation', value: mm(0), problems: ['out-of-range'] }],
    ['a length of two decimals', { type: 'haematoma', id: 'elevation', value: mm(4.25), problems: ['out-of-range'] }],
    ['a share of one decimal', { type: 'burn', id: 'tbsa', value: num(3.5), problems: [] }],
    ['a share of two decimals', { type: 'burn', id: 'tbsa', value: num(3.55), problems: ['out-of-range'] }],
    ['a whole body and more', { type: 'burn', id: 'tbsa', value: num(100.5), problems: ['out-of-range'] }],
    ['no number', { type: 'burn', id: 'tbsa', value: num(Number.NaN), problems: ['out-of-range'] }],
    ['a consciousness score of 2', { type: 'head-injury', id: 'gcs', value: num(2), problems: ['out-of-range'] }],
    ['a consciousness score of 3', { type: 'head-injury', id: 'gcs', value: num(3), problems: [] }],
    ['half a point of consciousness', { type: 'head-injury', id: 'gcs', value: num(12.5), problems: ['out-of-range'] }],
    [
      'words that are too long',
      { type: 'bruise', id: 'reference-points', value: txt('x'.repeat(301)), problems: ['out-of-range'] },
    ],
    ['words that just fit', { type: 'bruise', id: 'reference-points', value: txt('x'.repeat(300)), problems: [] }],
    ['no where a choice is asked', { type: 'bruise', id: 'pattern', value: no, problems: ['wrong-kind'] }],
  ])('judges %s', (_, { type, id, value, problems }) => {
    expect(withValue(type, id, value)).toEqual(problems.map((problem) => `descriptors.${id}: ${problem}`));
  });
});
