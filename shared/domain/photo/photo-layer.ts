import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { LayerId } from '../../kernel/record-id.ts';
import { PixelPoint } from './photo-measure.ts';

/** The form of an annotation, in pixels of the upright photo at full resolution. `words` of an annotation stand at its first point. */
export const LayerShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('arrow'), from: PixelPoint, to: PixelPoint }),
  z.strictObject({ kind: z.literal('circle'), centre: PixelPoint, radiusPx: z.number().positive().max(100_000) }),
  z.strictObject({ kind: z.literal('text'), at: PixelPoint }),
  z.strictObject({ kind: z.literal('freehand'), points: z.array(PixelPoint).min(2).max(2000) }),
]);
export type LayerShape = z.infer<typeof LayerShape>;

export const layerColours = ['yellow', 'cyan', 'magenta', 'white', 'black'] as const;

/** One annotation beside an untouched photo. A text has words; for the other forms they are optional. */
export const LayerDetails = z
  .strictObject({
    shape: LayerShape,
    colour: z.enum(layerColours),
    words: z.string().trim().min(1).max(200).optional(),
    /** Whether a report prints it over the photo. */
    inReport: z.boolean(),
  })
  .refine(({ shape, words }) => shape.kind !== 'text' || words !== undefined, { path: ['words'], message: 'missing' });
export type LayerDetails = z.infer<typeof LayerDetails>;

/** An annotation as recorded, with who drew it last and when. */
export const PhotoLayer = z.strictObject({
  id: LayerId,
  details: LayerDetails,
  by: z.string().min(1).max(120),
  at: Instant,
});
export type PhotoLayer = z.infer<typeof PhotoLayer>;

/** The places that a form is drawn through. */
export function pointsOfLayer(shape: LayerShape): readonly PixelPoint[] {
  switch (shape.kind) {
    case 'arrow':
      return [shape.from, shape.to];
    case 'circle':
      return [shape.centre];
    case 'text':
      return [shape.at];
    case 'freehand':
      return shape.points;
  }
}
