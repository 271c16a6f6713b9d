import type { InjurySize } from '../../shared/domain/injury/injury.ts';
import type { Texts } from '../../shared/text/nl.ts';
import { centimetres } from '../../shared/text/sentence.ts';

/** The decimal sign of a locale. */
const decimalSign = (locale: string): string => (locale.startsWith('nl') ? ',' : '.');

/** One length in cm with its unit: "2,5 cm". */
export const lengthWords = (mm: number, { components }: Texts): string =>
  centimetres([mm], decimalSign(components.locale));

/** A size for a list, in cm: "2,5 × 1,0 cm"; an estimate and a size from a photo say so. */
export function sizeWords(size: InjurySize, { components, record }: Texts): string {
  const parts = [size.lengthMm, size.widthMm, size.depthMm].filter((part) => part !== undefined);
  const words = centimetres(parts, decimalSign(components.locale));
  if (size.method === 'photo') return record.inPhoto({ size: words });
  return size.method === 'estimated' ? record.estimated({ size: words }) : words;
}
