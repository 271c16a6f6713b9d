import { describe, expect, it } from 'vitest';
import { pruneEmpty } from '../../../../renderer/api/prune-empty.ts';
import {
  copyOfInjury,
  draftOfInjury,
  emptyInjuryDraft,
  entryOf,
  type InjuryDraft,
  injurySchema,
} from '../../../../renderer/screens/examination/injury/injury-draft.ts';
import type { PlateShape } from '../../../../shared/domain/body/plate-place.ts';
import { injuryCompleteness } from '../../../../shared/domain/injury/completeness.ts';
import { packLookup as lookup } from '../../../support/standard-pack.ts';
import { pointOn, syntheticInjury } from '../../../support/synthetic-record.ts';

const bruise = syntheticInjury(1, {
  statedCause: 'Gevallen.',
  statedBy: 'mother',
  remarks: 'Bij aanraken trekt ze weg.',
}).details;

const pointOnPlate = (plate: string, part: string): PlateShape => ({
  kind: 'point',
  at: { model: 1, plate, part, x: 0.5, y: 0.9, clock: 6 },
});

const submit = (draft: InjuryDraft) => injurySchema(lookup).safeParse(pruneEmpty(draft));
const missing = (draft: InjuryDraft) => injuryCompleteness(entryOf(draft, lookup), lookup).map(({ field }) => field);

describe('the injury form', () => {
  it('gives back a recorded injury as it was when nothing is changed', () => {
    expect(submit(draftOfInjury(bruise, lookup)).data).toEqual(bruise);
  });

  it('has a place for every descriptor of the type, so that showing its fields is no change', () => {
    const ids = lookup.injuryType('bruise')?.descriptors.map(({ id }) => id) ?? [];
    expect(Object.keys(draftOfInjury(bruise, lookup).descriptors)).toEqual(expect.arrayContaining(ids));
  });

  it('copies what the injury is like, not where it lies, how large it is or what was said of it', () => {
    const copy = copyOfInjury(bruise, lookup);
    expect(copy).toMatchObject({ type: 'bruise', shape: null, statedCause: '', statedBy: '', remarks: '' });
    expect(copy.size).toEqual({
      lengthMm: undefined,
      widthMm: undefined,
      depthMm: undefined,
      orientation: '',
      method: 'measured',
    });
    expect(copy.descriptors.colour).toEqual({ kind: 'choices', options: ['blue', 'red'] });
  });

  it('keeps the place on a flat drawing with its anchor, and leaves both behind in a copy', () => {
    const drawn = { ...bruise, plate: pointOnPlate('girl-supine', 'hymen') };
    expect(submit(draftOfInjury(drawn, lookup)).data).toEqual(drawn);
    expect(copyOfInjury(drawn, lookup)).toMatchObject({ shape: null, plate: null });
  });

  it('keeps what was entered for another type in the form and leaves it out of the record', () => {
    const draft = {
      ...draftOfInjury(bruise, lookup),
      type: 'no-injury',
      count: { kind: 'exact', count: 3 },
    } satisfies InjuryDraft;
    const details = submit(draft).data;
    expect(details?.count).toEqual({ kind: 'single' });
    expect(details?.size).toBeUndefined();
    expect(details?.descriptors).toEqual({});
    expect(draft.descriptors.colour).not.toBeNull();
  });

  it('refuses a half typed size at its own field', () => {
    const draft = draftOfInjury(bruise, lookup);
    const parsed = submit({ ...draft, size: { ...draft.size, lengthMm: '12,,5' } });
    expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([['size', 'lengthMm']]);
  });

  it('asks how a size was obtained, and does not take that alone for a size', () => {
    const draft = draftOfInjury(bruise, lookup);
    expect(submit({ ...draft, size: { ...draft.size, method: '' } }).error?.issues[0]?.path).toEqual([
      'size',
      'method',
    ]);
    expect(submit({ ...draft, size: emptyInjuryDraft('measured').size }).data?.size).toBeUndefined();
  });
});

describe('what the form already says, for completeness', () => {
  it('asks for type, place and nothing of the type while there is no type', () => {
    expect(missing(emptyInjuryDraft())).toEqual(['type', 'shape']);
  });

  it('asks for what a bruise requires, and for less with every answer', () => {
    const typed: InjuryDraft = { ...emptyInjuryDraft(), type: 'bruise', shape: pointOn('thigh-left', 0.5, 0) };
    const required = lookup.injuryType('bruise')?.descriptors.filter((descriptor) => descriptor.required) ?? [];
    const fields = required.map(({ id }) => `descriptors.${id}`);
    expect(missing(typed)).toEqual(['size.lengthMm', 'size.widthMm', ...fields]);
    const answered = {
      ...typed,
      descriptors: { colour: { kind: 'choices', options: ['blue'] } },
    } satisfies InjuryDraft;
    expect(missing(answered)).toEqual([
      'size.lengthMm',
      'size.widthMm',
      ...fields.filter((field) => field !== 'descriptors.colour'),
    ]);
  });

  it('counts a length as entered before it is said whether it was measured, and a half typed one as missing', () => {
    const draft = draftOfInjury(bruise, lookup);
    expect(missing({ ...draft, size: { ...draft.size, method: '' } })).toEqual([]);
    expect(missing({ ...draft, size: { ...draft.size, widthMm: 'x' } })).toEqual(['size.widthMm']);
  });
});
