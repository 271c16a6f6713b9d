import { z } from 'zod';
import { Code, Label } from '../../kernel/label.ts';
import { BodyAspect, BodySide } from './region.ts';

/** How the child lies or is looked at on a drawing; positions carry the codes of the list `position`. */
export const PlateOrientation = z.enum(['facing', 'from-the-side', 'from-behind', 'frog-leg', 'knee-chest-prone']);
export type PlateOrientation = z.infer<typeof PlateOrientation>;

/**
 * A named part of a flat drawing; its label names the side where it has one. `parent` is the region of the mannequin that it belongs to,
 * `aspect` the side of that region that it shows where it shows one, `structure` the option of the descriptor that says the same in an injury's own fields, `tooth` the two-digit number of ISO 3950 (FDI).
 */
export const PlatePart = z.strictObject({
  id: Code,
  label: Label,
  article: z.enum(['de', 'het']),
  side: BodySide,
  parent: Code,
  aspect: BodyAspect.optional(),
  intimate: z.boolean(),
  structure: z.strictObject({ descriptor: Code, option: Code }).optional(),
  tooth: z.number().int().min(11).max(85).optional(),
  ten4facesp: z.enum(['ear', 'eyelid', 'frenulum', 'subconjunctiva']).optional(),
  source: Code,
  verified: z.boolean(),
});
export type PlatePart = Readonly<z.infer<typeof PlatePart>>;

/** What one flat drawing is called, whom it fits and which parts it shows. `mirrorOf` names the drawing that it mirrors exactly. */
export const BodyPlate = z.strictObject({
  id: Code,
  label: Label,
  orientation: PlateOrientation,
  sex: z.enum(['female', 'male']).optional(),
  dentition: z.enum(['deciduous', 'permanent']).optional(),
  mirrorOf: Code.optional(),
  intimate: z.boolean(),
  parts: z.array(Code).min(1).readonly(),
  source: Code,
  verified: z.boolean(),
});
export type BodyPlate = Readonly<z.infer<typeof BodyPlate>>;

/** The words of one language. Patterns hold `{part}` and `{side}`, or `{clock}`, or `{from}` and `{to}`, the last two `{position}` as well. */
const PlateWords = z.strictObject({
  besideMidline: z.strictObject({ left: z.string(), right: z.string(), midline: z.string() }),
  positions: z.record(PlateOrientation, z.string()),
  patterns: z.strictObject({ side: z.string(), clock: z.string(), clockSpan: z.string(), clockAround: z.string() }),
});

/** The file `body-plates.json` of a standard pack: the flat drawings in words. `midlineHalfWidth` is a share of a part's width. */
export const BodyPlatesFile = z.strictObject({
  model: z.literal(1),
  edition: z.string().min(1),
  midlineHalfWidth: z.number().min(0).max(0.5),
  /** Completed years: below the first only milk teeth are expected, from the second on only permanent ones; in between both. */
  mixedDentition: z.strictObject({ fromYears: z.number(), toYears: z.number(), source: Code, verified: z.boolean() }),
  clock: z.strictObject({ convention: Label, source: Code, verified: z.boolean() }),
  sources: z.record(Code, z.string().min(1)),
  words: z.strictObject({ nl: PlateWords, en: PlateWords }),
  parts: z.array(PlatePart).min(1).readonly(),
  plates: z.array(BodyPlate).min(1).readonly(),
});
export type BodyPlatesFile = Readonly<z.infer<typeof BodyPlatesFile>>;

const SvgPath = z.string().regex(/^[MLCZ0-9 .-]+$/);
/** Closed straight-sided loops, `M … L … Z`; what lies within an even number of loops is outside. */
const AreaPath = z.string().regex(/^(M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+){2,}Z)+$/);

/** How a part is filled: 0 is the colour of the skin, up to 1 shaded; `light` is white (teeth, white of the eye), `dark` a hollow or the pupil. */
const PlateTone = z.union([z.enum(['light', 'dark']), z.number().min(0).max(1)]);

/**
 * One flat drawing, 1000 units high, the middle at x 0; not to scale. `turned` says that the drawing is turned by half a circle, so that
 * up is dorsal and the child's left is on the left; its parts are the same, and so are the hours of its clocks: 12 is always ventral.
 */
export const PlateDrawing = z.strictObject({
  plate: Code,
  /** Plates with the same parts in the same shape (the other position, the other dentition), whose places can be shown here too. */
  sharesPlacesWith: z.array(Code).readonly(),
  viewBox: z.tuple([z.number(), z.number(), z.number().positive(), z.number().positive()]),
  turned: z.boolean(),
  clocks: z
    .array(
      z.strictObject({
        id: Code,
        centre: z.tuple([z.number(), z.number()]),
        radius: z.number().positive(),
        parts: z.array(Code).min(1).readonly(),
      }),
    )
    .readonly(),
  parts: z
    .array(z.strictObject({ id: Code, path: AreaPath, tone: PlateTone }))
    .min(1)
    .readonly(),
  layers: z.strictObject({
    shading: z.array(z.strictObject({ path: SvgPath, opacity: z.number().min(0).max(1) })).readonly(),
    crease: z.array(SvgPath).readonly(),
    outline: z.array(SvgPath).readonly(),
  }),
});
export type PlateDrawing = Readonly<z.infer<typeof PlateDrawing>>;

/** The file `body-plate-drawings.json` of a standard pack, made by the generator in resources/plates. */
export const PlateDrawingsFile = z.strictObject({
  model: z.literal(1),
  edition: z.string().min(1),
  drawings: z.array(PlateDrawing).min(1).readonly(),
});
export type PlateDrawingsFile = Readonly<z.infer<typeof PlateDrawingsFile>>;

/**
 * The two drawings of the mouth in the order in which they fit an age in completed years: the first is the one to open, the second stays
 * at hand because milk teeth and permanent teeth stand side by side for years and each child changes at its own time.
 */
export function mouthPlates(ageYears: number, file: BodyPlatesFile): readonly BodyPlate[] {
  const first = ageYears < file.mixedDentition.fromYears ? 'deciduous' : 'permanent';
  return file.plates
    .filter(({ dentition }) => dentition !== undefined)
    .toSorted((left, right) => Number(right.dentition === first) - Number(left.dentition === first));
}
