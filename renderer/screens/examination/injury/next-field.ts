import type { FieldPath } from 'react-hook-form';
import { injuryCompleteness } from '../../../../shared/domain/injury/completeness.ts';
import type { StandardLookup } from '../../../../shared/domain/standard/lookup.ts';
import { entryOf, type InjuryDraft } from './injury-draft.ts';

/** The areas of the form from top to bottom. */
const AREAS = [
  'shape',
  'plate',
  'type',
  'count',
  'size',
  'landmarks',
  'drawnArea',
  'descriptors',
  'statedCause',
  'statedBy',
];

/** The first field, from top to bottom, that the standard or the contract still asks; nothing when the injury is complete. */
export function nextField(draft: InjuryDraft, lookup: StandardLookup): FieldPath<InjuryDraft> | undefined {
  const gaps = injuryCompleteness(entryOf(draft, lookup), lookup).map(({ field }) => field);
  const fields = lacksMethod(draft) ? [...gaps, 'size.method'] : gaps;
  const [first] = fields.toSorted((left, right) => areaOf(left) - areaOf(right));
  return first as FieldPath<InjuryDraft> | undefined; // A gap names a field of `InjuryDetails`, which the form mirrors.
}

const areaOf = (field: string): number => AREAS.indexOf(field.split('.')[0] ?? '');

/** A size is incomplete without the way it was obtained. */
const lacksMethod = ({ size }: InjuryDraft): boolean =>
  size.method === '' && [size.lengthMm, size.widthMm, size.depthMm].some((part) => part !== undefined);
