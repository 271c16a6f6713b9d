import { z } from 'zod';
import { Code } from '../../kernel/label.ts';
import { BodyShape } from '../body/address.ts';
import { PlateShape } from '../body/plate-place.ts';

/** How many lesions one numbered injury stands for. */
export const InjuryCount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single') }),
  z.strictObject({ kind: z.literal('exact'), count: z.int().min(2).max(500) }),
  z.strictObject({ kind: z.literal('cluster'), about: z.int().min(2).max(500).optional() }),
]);
export type InjuryCount = z.infer<typeof InjuryCount>;

const Millimetres = z.number().positive().max(2000).multipleOf(0.1);

/** Dimensions in mm. `orientation` is the direction of the length on the body. */
export const InjurySize = z.strictObject({
  lengthMm: Millimetres,
  widthMm: Millimetres.optional(),
  depthMm: Millimetres.optional(),
  orientation: z.enum(['longitudinal', 'transverse', 'oblique', 'round']).optional(),
  /** How the size was obtained; an estimate is said to be one. */
  method: z.enum(['measured', 'estimated']),
});
export type InjurySize = z.infer<typeof InjurySize>;

/** The value of one descriptor: option id, option ids, number (mm for lengths), yes/no/unknown, or words. */
export const DescriptorValue = z.union([
  z.strictObject({ kind: z.literal('choice'), option: Code }),
  z.strictObject({ kind: z.literal('choices'), options: z.array(Code).min(1) }),
  z.strictObject({ kind: z.literal('length'), mm: z.number() }),
  z.strictObject({ kind: z.literal('number'), value: z.number() }),
  z.strictObject({ kind: z.literal('three-state'), answer: z.enum(['yes', 'no', 'unknown']) }),
  z.strictObject({ kind: z.literal('text'), text: z.string().trim().min(1).max(2000) }),
]);
export type DescriptorValue = z.infer<typeof DescriptorValue>;

/** What is recorded of one injury. The number is given when it is recorded and equals the number on the map and of its photos. */
export const InjuryDetails = z.strictObject({
  type: Code,
  count: InjuryCount,
  shape: BodyShape,
  /** Where it was drawn on a flat drawing, which then names the place; `shape` is its anchor on the mannequin. */
  plate: PlateShape.optional(),
  size: InjurySize.optional(),
  descriptors: z.record(Code, DescriptorValue),
  /** Cause as told about this injury, verbatim. */
  statedCause: z.string().trim().max(1000).optional(),
  statedBy: Code.optional(),
  remarks: z.string().trim().max(2000).optional(),
});
export type InjuryDetails = z.infer<typeof InjuryDetails>;
