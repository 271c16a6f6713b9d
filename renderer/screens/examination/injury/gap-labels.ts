import type { InjuryGap } from '../../../../shared/domain/injury/completeness.ts';
import type { StandardLookup } from '../../../../shared/domain/standard/lookup.ts';
import type { Language } from '../../../../shared/kernel/label.ts';
import type { Texts } from '../../../../shared/text/nl.ts';

interface GapWords {
  readonly lookup: StandardLookup;
  readonly language: Language;
  readonly texts: Texts;
}

/** The names of the fields that gaps are about, each once and in the order of the gaps. */
export const gapLabels = (gaps: readonly InjuryGap[], words: GapWords): readonly string[] => [
  ...new Set(gaps.map((gap) => gapLabel(gap.field, words))),
];

function gapLabel(field: string, { lookup, language, texts }: GapWords): string {
  const { form } = texts.examination;
  const [area = '', part = ''] = field.split('.');
  if (area === 'descriptors') return lookup.descriptor(part)?.label[language] ?? part;
  if (area === 'landmarks') return texts.bodyMeasures.landmarks;
  const labels: Readonly<Record<string, string>> = {
    type: form.type,
    shape: form.place,
    plate: form.place,
    count: form.count,
    statedCause: form.statedCause,
    statedBy: form.statedBy,
    'size.lengthMm': form.length,
    'size.widthMm': form.width,
    size: form.size,
    drawnArea: texts.bodyMeasures.area,
  };
  return labels[field] ?? field;
}
