import { z } from 'zod';
import { BodyAddress, BodySegmentCode } from './address.ts';

const KebabId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const BothLanguages = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

/** The columns of the Lund–Browder chart; paired ones carry their side. */
export const LundBrowderRegion = z.enum([
  'head',
  'neck',
  'trunk-anterior',
  'trunk-posterior',
  'buttock-left',
  'buttock-right',
  'genitals',
  'upper-arm-left',
  'upper-arm-right',
  'forearm-left',
  'forearm-right',
  'hand-left',
  'hand-right',
  'thigh-left',
  'thigh-right',
  'lower-leg-left',
  'lower-leg-right',
  'foot-left',
  'foot-right',
]);
export type LundBrowderRegion = z.infer<typeof LundBrowderRegion>;

/** The TEN-4-FACESp sites that lie on the skin; frenulum and subconjunctiva are recorded on the flat drawings. */
export const Ten4FacespSite = z.enum(['torso', 'ear', 'neck', 'angle-of-jaw', 'cheek', 'eyelid']);
export type Ten4FacespSite = z.infer<typeof Ten4FacespSite>;

/** Parts of a region's circumference that have a name of their own. */
export const BodyAspect = z.enum([
  'front',
  'back',
  'inner',
  'outer',
  'palm',
  'dorsum',
  'upper-side',
  'sole',
  'thumb-side',
  'little-finger-side',
]);
export type BodyAspect = z.infer<typeof BodyAspect>;

export const BodySide = z.enum(['left', 'right', 'midline']);
export type BodySide = z.infer<typeof BodySide>;

/** Half open: from the first value up to, not including, the second; 1 itself belongs to an interval that ends at 1. */
const AlongInterval = z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]).refine(([from, to]) => from < to);

/** Half open, counted upwards from the first to the second; a first value above the second runs through the back (±180). */
const AroundInterval = z
  .tuple([z.number().min(-180).max(180), z.number().min(-180).max(180)])
  .refine(([from, to]) => from !== to);

export const RegionExtent = z.strictObject({ segment: BodySegmentCode, along: AlongInterval, around: AroundInterval });
export type RegionExtent = Readonly<z.infer<typeof RegionExtent>>;

/**
 * A named part of the skin. Its extents may be overlaid by those of its descendants; a region without extents of its own only groups.
 * `article` is the Dutch article of the label; `preposition` stands before it where that is not "op" and "on". `aspects` names an entry of the file's `aspectSchemes`; `thirds` says that the length is divided in three.
 */
export const BodyRegion = z.strictObject({
  id: KebabId,
  label: BothLanguages,
  article: z.enum(['de', 'het']),
  preposition: BothLanguages.optional(),
  parent: KebabId.nullable(),
  side: BodySide,
  lundBrowder: LundBrowderRegion.nullable(),
  ten4facesp: Ten4FacespSite.nullable(),
  snomed: z.strictObject({ code: z.string().regex(/^\d{6,18}$/), source: z.string().min(1) }).optional(),
  aspects: KebabId.optional(),
  thirds: z.boolean().optional(),
  extents: z.array(RegionExtent).readonly(),
  source: z.string().min(1),
  verified: z.boolean(),
});
export type BodyRegion = Readonly<z.infer<typeof BodyRegion>>;

const AspectScheme = z.array(z.strictObject({ aspect: BodyAspect, around: AroundInterval })).readonly();

/** The words of one language. Patterns hold `{region}`, `{article}`, `{aspect}`, `{third}`; `besideMidline` holds `{place}` and `{side}`. */
const LocationWords = z.strictObject({
  aspects: z.record(BodyAspect, z.string().min(1)),
  thirds: z.strictObject({ upper: z.string(), middle: z.string(), lower: z.string() }),
  besideMidline: z.strictObject({ left: z.string(), right: z.string(), midline: z.string() }),
  patterns: z.strictObject({
    region: z.string(),
    third: z.string(),
    aspect: z.string(),
    aspectAndThird: z.string(),
    besideMidline: z.string(),
  }),
});

/** The file `body-regions.json` of a standard pack. `midlineHalfWidth` (degrees): how far from the midline still counts as in it. */
export const BodyRegionsFile = z.strictObject({
  model: z.literal(1),
  edition: z.string().min(1),
  midlineHalfWidth: z.number().min(0).max(20),
  sources: z.record(KebabId, z.string().min(1)),
  aspectSchemes: z.record(KebabId, AspectScheme),
  words: z.strictObject({ nl: LocationWords, en: LocationWords }),
  regions: z.array(BodyRegion).min(1).readonly(),
});
export type BodyRegionsFile = Readonly<z.infer<typeof BodyRegionsFile>>;

/** A fixed point to measure from; paired landmarks are given once per side. */
export const Landmark = z.strictObject({
  id: KebabId,
  label: BothLanguages,
  article: z.enum(['de', 'het']),
  side: BodySide,
  at: BodyAddress,
  source: z.string().min(1),
  verified: z.boolean(),
});
export type Landmark = Readonly<z.infer<typeof Landmark>>;

/**
 * Directions that have words: those of landmarks (`LandmarkDirection`), with words of their own on hands and feet, where one speaks of wrist,
 * fingers and toes.
 */
export const DirectionWord = z.enum([
  'above',
  'below',
  'left',
  'right',
  'medial',
  'lateral',
  'in-front',
  'behind',
  'hand-proximal',
  'hand-distal',
  'hand-medial',
  'hand-lateral',
  'foot-proximal',
  'foot-distal',
  'foot-medial',
  'foot-lateral',
]);
export type DirectionWord = z.infer<typeof DirectionWord>;

/**
 * How one language tells a place from a landmark. Of each direction `alone` stands before the landmark and `joined` before "and".
 * Patterns hold `{landmark}` with its article, `{distance}`, `{direction}`, or the two directions `{first}` and `{second}`.
 */
const LandmarkWords = z.strictObject({
  directions: z.record(DirectionWord, z.strictObject({ alone: z.string().min(1), joined: z.string().min(1) })),
  patterns: z.strictObject({ at: z.string(), one: z.string(), two: z.string() }),
});

/** The file `body-landmarks.json` of a standard pack. */
export const LandmarksFile = z.strictObject({
  model: z.literal(1),
  edition: z.string().min(1),
  sources: z.record(KebabId, z.string().min(1)),
  words: z.strictObject({ nl: LandmarkWords, en: LandmarkWords }),
  landmarks: z.array(Landmark).min(1).readonly(),
});
export type LandmarksFile = Readonly<z.infer<typeof LandmarksFile>>;
