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

  test.each<[string, string, string, DescriptorValue, string[]]>([
    ['an option that exists', 'bruise', 'shape', c('round'), []],
    ['an option of another list', 'bruise', 'shape', c('heart'), ['unknown-option']],
    ['several where one is asked', 'bruise', 'shape', cs('round'), ['wrong-kind']],
    ['the same option twice', 'bruise', 'colour', cs('red', 'red'), ['wrong-kind']],
    ['nothing in the wound together with soil', 'abrasion', 'content', cs('nothing', 'soil'), ['wrong-kind']],
    ['nothing in the wound', 'abrasion', 'content', cs('nothing'), []],
    ['yes', 'bruise', 'swelling', yes, []],
    ['no as a word', 'bruise', 'swelling', txt('nee'), ['wrong-kind']],
    ['a length at the limit', 'haematoma', 'elevation', mm(100), []],
    ['a length past the limit', 'haematoma', 'elevation', mm(100.1), ['out-of-range']],
    ['a length below the limit', 'haematoma', 'elevation', mm(0), ['out-of-range']],
    ['a length of two decimals', 'haematoma', 'elevation', mm(4.25), ['out-of-range']],
    ['a share of one decimal', 'burn', 'tbsa', num(3.5), []],
    ['a share of two decimals', 'burn', 'tbsa', num(3.55), ['out-of-range']],
    ['a whole body and more', 'burn', 'tbsa', num(100.5), ['out-of-range']],
    ['no number', 'burn', 'tbsa', num(Number.NaN), ['out-of-range']],
    ['a consciousness score of 2', 'head-injury', 'gcs', num(2), ['out-of-range']],
    ['a consciousness score of 3', 'head-injury', 'gcs', num(3), []],
    ['half a point of consciousness', 'head-injury', 'gcs', num(12.5), ['out-of-range']],
    ['words that are too long', 'bruise', 'reference-points', txt('x'.repeat(301)), ['out-of-range']],
    ['words that just fit', 'bruise', 'reference-points', txt('x'.repeat(300)), []],
    ['no where a choice is asked', 'bruise', 'pattern', no, ['wrong-kind']],
  ])('judges %s', (_, type, id, value, problems) => {
    expect(withValue(type, id, value)).toEqual(problems.map((problem) => `descriptors.${id}: ${problem}`));
  });
});
