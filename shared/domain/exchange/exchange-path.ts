import { z } from 'zod';

/**
 * A path of a file that comes with an exchange file, relative to the folder of that file: names with `/` between them. Never
 * absolute, never upwards, no drive, no backslash and no control character, so that it means the same everywhere and cannot
 * leave its folder.
 */
export const ExchangePath = z
  .string()
  .min(1)
  .max(300)
  .regex(/^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^/\\:*?"<>|\p{Cc}]+(?:\/[^/\\:*?"<>|\p{Cc}]+)*$/u);
export type ExchangePath = z.infer<typeof ExchangePath>;

/** Where something stands in an exchange file: keys and positions from the outside inwards. */
export type FieldPath = readonly (string | number)[];

/** A place as people read it: `examinations[0].injuries[1].type`; the file as a whole is an empty text. */
export function fieldPathText(path: FieldPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
