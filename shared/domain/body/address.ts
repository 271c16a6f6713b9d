import { z } from 'zod';

/** Segments that lie in the midline and exist once; `along` runs downwards on all of them. */
export const MIDLINE_SEGMENTS = ['head', 'nose', 'mouth', 'neck', 'trunk', 'pelvis'] as const;

/**
 * Segments that exist on the child's left and right; `along` runs from the shoulder, hip or wrist outwards.
 * `ear` is the outer face of the auricle, `ear-back` the face towards the head. Finger 1 is the thumb, toe 1 the big toe.
 */
export const PAIRED_PARTS = [
  'eye',
  'ear',
  'ear-back',
  'upper-arm',
  'forearm',
  'hand',
  'finger-1',
  'finger-2',
  'finger-3',
  'finger-4',
  'finger-5',
  'thigh',
  'lower-leg',
  'foot',
  'toe-1',
  'toe-2',
  'toe-3',
  'toe-4',
  'toe-5',
] as const;

export type MidlineSegment = (typeof MIDLINE_SEGMENTS)[number];
export type PairedPart = (typeof PAIRED_PARTS)[number];
export type BodySegment = MidlineSegment | `${PairedPart}-left` | `${PairedPart}-right`;

/** Every segment code, in a fixed order that the mesh asset relies on: append only, never reorder within a model edition. */
export const BODY_SEGMENTS: readonly BodySegment[] = [
  ...MIDLINE_SEGMENTS,
  ...PAIRED_PARTS.flatMap((part): readonly BodySegment[] => [`${part}-left`, `${part}-right`]),
];

export const BodySegmentCode = z.enum(BODY_SEGMENTS);

/**
 * One place on the skin, the same place on a baby and on an adolescent.
 *
 * `along` is 0 at the upper or proximal end of the segment's axis and 1 at its lower or distal end. Towards both ends it turns into an
 * angle about a point on the axis, so that crown, fingertips, heel and perineum have addresses as well.
 *
 * `around` is in degrees about the axis, in anatomical position (palms forward):
 * - midline segments: 0 ventral, +90 the child's left, -90 the child's right, 180 dorsal;
 * - arm, forearm, thigh, lower leg: 0 front, +90 outer (lateral) side, -90 inner (medial) side, 180 back, on both sides of the body;
 * - hand and fingers: 0 palm, +90 thumb side, -90 little-finger side, 180 back of the hand;
 * - foot and toes: 0 upper side, +90 little-toe side, -90 big-toe side, 180 sole;
 * - eye: 0 straight ahead, + towards the temple; ear and ear-back: +90 straight outwards, 0 forwards, 180 backwards.
 *
 * A left and a right address with equal numbers are therefore mirror images on paired segments, and a mirror image on a midline segment
 * has the opposite `around`.
 */
export const BodyAddress = z.strictObject({
  model: z.literal(1),
  segment: BodySegmentCode,
  along: z.number().min(0).max(1),
  around: z.number().min(-180).max(180),
});
export type BodyAddress = Readonly<z.infer<typeof BodyAddress>>;

/** What is drawn on the body: a point, an open line (2 to 500 addresses) or a closed outline (3 to 500 addresses). */
export const BodyShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('point'), at: BodyAddress }),
  z.strictObject({ kind: z.literal('line'), points: z.array(BodyAddress).min(2).max(500).readonly() }),
  z.strictObject({ kind: z.literal('outline'), points: z.array(BodyAddress).min(3).max(500).readonly() }),
]);
export type BodyShape = Readonly<z.infer<typeof BodyShape>>;

/** The address that names the shape as a whole: its point, or the first address drawn. */
export function leadAddress(shape: BodyShape): BodyAddress {
  if (shape.kind === 'point') return shape.at;
  const [first] = shape.points;
  if (first === undefined) throw new Error('A line or outline without addresses passed its schema');
  return first;
}

/** The mirror image of an address in the child's midplane. */
export function mirrorAddress(address: BodyAddress): BodyAddress {
  const { segment } = address;
  const side = segmentSide(segment);
  if (side === 'midline') return { ...address, around: address.around === 0 ? 0 : -address.around };
  const other = side === 'left' ? segment.replace(/-left$/, '-right') : segment.replace(/-right$/, '-left');
  return { ...address, segment: BodySegmentCode.parse(other) };
}

/** Which side of the child a segment belongs to. */
export function segmentSide(segment: BodySegment): 'left' | 'right' | 'midline' {
  if (segment.endsWith('-left')) return 'left';
  return segment.endsWith('-right') ? 'right' : 'midline';
}
