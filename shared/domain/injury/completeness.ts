import type { Descriptor, InjuryType } from '../standard/injury-type.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { checkDescriptorValue, type ValueFault } from './check-descriptor-value.ts';
import { checkPlate, type PlateFault } from './check-plate.ts';
import type { DescriptorValue, InjuryDetails } from './injury.ts';
import { isToScale } from './injury-places.ts';

/** An injury as far as it is entered: what a form holds before anything is recorded. */
export type InjuryEntry = { readonly [Key in keyof InjuryDetails]?: InjuryDetails[Key] | undefined };

/**
 * One thing that keeps an injury from being complete. `field` is the path in `InjuryDetails`: `type`, `shape`, `plate`, `count`,
 * `size.lengthMm`, `size.widthMm`, `landmarks.<place>`, `landmarks.<place>.landmarkId`, `drawnArea`, `statedBy`, `descriptors.<id>`.
 */
export interface InjuryGap {
  readonly field: string;
  /**
   * `unknown-descriptor`: the type does not have this field. `elsewhere`: drawing and mannequin name different places. `not-to-scale`:
   * a measure taken from the map, where the injury lies on a flat drawing.
   */
  readonly problem: 'missing' | 'unknown-descriptor' | 'not-to-scale' | ValueFault | PlateFault;
}

/**
 * Everything that is missing from an injury, or recorded with a value that its type does not allow, by the rules of an edition.
 * A location and a type are always required. An empty list means that the injury may be recorded.
 */
export function injuryCompleteness(entry: InjuryEntry, lookup: StandardLookup): readonly InjuryGap[] {
  const gaps: InjuryGap[] = [];
  if (entry.shape === undefined) gaps.push({ field: 'shape', problem: 'missing' });
  gaps.push(...plateGaps(entry, lookup));
  if (entry.count === undefined) gaps.push({ field: 'count', problem: 'missing' });
  gaps.push(...landmarkGaps(entry, lookup));
  gaps.push(...statementGaps(entry, lookup));
  if (entry.type === undefined) return [{ field: 'type', problem: 'missing' }, ...gaps];
  const type = lookup.injuryType(entry.type);
  if (type === undefined) return [{ field: 'type', problem: 'unknown-option' }, ...gaps];
  return [...gaps, ...countGaps(entry, type), ...sizeGaps(entry, type), ...descriptorGaps({ entry, type, lookup })];
}

function plateGaps({ shape, plate, landmarks, drawnArea }: InjuryEntry, lookup: StandardLookup): readonly InjuryGap[] {
  const problem = shape === undefined ? undefined : checkPlate({ shape, plate }, lookup);
  const gaps: InjuryGap[] = problem === undefined ? [] : [{ field: 'plate', problem }];
  if (isToScale({ plate })) return gaps;
  for (const [index, { method }] of (landmarks ?? []).entries())
    if (method === 'drawn') gaps.push({ field: `landmarks.${index}`, problem: 'not-to-scale' });
  if (drawnArea !== undefined) gaps.push({ field: 'drawnArea', problem: 'not-to-scale' });
  return gaps;
}

function landmarkGaps({ landmarks = [] }: InjuryEntry, lookup: StandardLookup): readonly InjuryGap[] {
  const known = new Set(lookup.standard['body-landmarks'].landmarks.map(({ id }) => id));
  return landmarks.flatMap(({ landmarkId }, index) =>
    known.has(landmarkId) ? [] : [{ field: `landmarks.${index}.landmarkId`, problem: 'unknown-option' } as const],
  );
}

function statementGaps(entry: InjuryEntry, lookup: StandardLookup): readonly InjuryGap[] {
  const told = (entry.statedCause ?? '') !== '';
  if (entry.statedBy === undefined) return told ? [{ field: 'statedBy', problem: 'missing' }] : [];
  if (lookup.codeEntry('statement-source', entry.statedBy) === undefined)
    return [{ field: 'statedBy', problem: 'unknown-option' }];
  return told ? [] : [{ field: 'statedCause', problem: 'missing' }];
}

/** A site without injury is one site. */
function countGaps(entry: InjuryEntry, type: InjuryType): readonly InjuryGap[] {
  const several = entry.count !== undefined && entry.count.kind !== 'single';
  return type.group === 'none' && several ? [{ field: 'count', problem: 'unknown-descriptor' }] : [];
}

function sizeGaps(entry: InjuryEntry, type: InjuryType): readonly InjuryGap[] {
  const { size } = entry;
  if (type.size === 'none') return size === undefined ? [] : [{ field: 'size', problem: 'unknown-descriptor' }];
  if (type.size === 'optional') return [];
  const gaps: InjuryGap[] = [];
  if (size?.lengthMm === undefined) gaps.push({ field: 'size.lengthMm', problem: 'missing' });
  if (size?.widthMm === undefined) gaps.push({ field: 'size.widthMm', problem: 'missing' });
  return gaps;
}

interface TypedEntry {
  readonly entry: InjuryEntry;
  readonly type: InjuryType;
  readonly lookup: StandardLookup;
}

function descriptorGaps({ entry, type, lookup }: TypedEntry): readonly InjuryGap[] {
  const values = new Map(Object.entries(entry.descriptors ?? {}));
  const ofType = new Set(type.descriptors.map(({ id }) => id));
  const foreign = [...values.keys()].filter((id) => !ofType.has(id));
  return [
    ...type.descriptors.flatMap(({ id, required }) =>
      gapsOf({ id, required, value: values.get(id), descriptor: lookup.descriptor(id) }),
    ),
    ...foreign.map((id) => ({ field: `descriptors.${id}`, problem: 'unknown-descriptor' }) as const),
  ];
}

interface AskedDescriptor {
  readonly id: string;
  readonly required: boolean;
  readonly value: DescriptorValue | undefined;
  readonly descriptor: Descriptor | undefined;
}

function gapsOf({ id, required, value, descriptor }: AskedDescriptor): readonly InjuryGap[] {
  const field = `descriptors.${id}`;
  if (value === undefined) return required ? [{ field, problem: 'missing' }] : [];
  if (descriptor === undefined) return [{ field, problem: 'unknown-descriptor' }];
  const fault = checkDescriptorValue(value, descriptor);
  return fault === undefined ? [] : [{ field, problem: fault }];
}
