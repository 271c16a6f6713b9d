import { z } from 'zod';
import { Code } from '../../kernel/label.ts';
import { InjuryId } from '../../kernel/record-id.ts';
import { BodyShape } from '../body/address.ts';
import { LandmarkDirection, UPRIGHT_DIRECTIONS } from '../body/landmark-direction.ts';
import { BODY_SURFACE_BASES } from '../body/measure-child.ts';
import { PlateShape } from '../body/plate-place.ts';
import { GeneralFindings } from '../examination/examination.ts';
import { PhotoSize } from '../photo/photo-size.ts';

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
  /** How the size was obtained: on the child, by estimate, or in a photo, which `photoSize` then names. */
  method: z.enum(['measured', 'estimated', 'photo']),
});
export type InjurySize = z.infer<typeof InjurySize>;

/**
 * How far the injury lies from a landmark, along the skin. `directions`: none (at the landmark itself, at distance 0), one, or two, the
 * upright one first. `drawn` is computed from the place on the map, for a child of `heightCm` or, without it, for the mannequin.
 */
export const LandmarkRecord = z
  .strictObject({
    landmarkId: Code,
    distanceMm: z.number().min(0).max(2000).multipleOf(0.1),
    directions: z.array(LandmarkDirection).max(2),
    method: z.enum(['measured', 'drawn']),
    heightCm: GeneralFindings.shape.heightCm,
  })
  .refine(({ directions: [first, second] }) => second === undefined || isPair(first, second), {
    path: ['directions'],
    message: 'upright-then-across',
  });
export type LandmarkRecord = z.infer<typeof LandmarkRecord>;

const isPair = (first: LandmarkDirection | undefined, second: LandmarkDirection): boolean =>
  first !== undefined && UPRIGHT_DIRECTIONS.includes(first) && !UPRIGHT_DIRECTIONS.includes(second);

/** The surface of the outline as drawn on the map: in cm² and as a percentage of the body surface, which is known by `basis`. */
export const DrawnArea = z.strictObject({
  cm2: z.number().positive().max(30_000),
  percent: z.number().positive().max(100),
  basis: z.enum(BODY_SURFACE_BASES),
});
export type DrawnArea = z.infer<typeof DrawnArea>;

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
  /** As measured in a photo; stays beside a size that was measured on the child. */
  photoSize: PhotoSize.optional(),
  /** Distances to fixed points that the description names. */
  landmarks: z.array(LandmarkRecord).min(1).max(2).optional(),
  drawnArea: DrawnArea.optional(),
  descriptors: z.record(Code, DescriptorValue),
  /** Cause as told about this injury, verbatim. */
  statedCause: z.string().trim().max(1000).optional(),
  statedBy: Code.optional(),
  remarks: z.string().trim().max(2000).optional(),
  /** The same injury as it was recorded at an earlier examination of the case. */
  earlier: InjuryId.optional(),
});
export type InjuryDetails = z.infer<typeof InjuryDetails>;
