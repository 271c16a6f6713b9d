import type { Features } from '../../../../shared/domain/injury/injury-template.ts';
import type { StandardLookup } from '../../../../shared/domain/standard/lookup.ts';
import type { Language } from '../../../../shared/kernel/label.ts';
import type { Texts } from '../../../../shared/text/nl.ts';

interface FeatureWords {
  readonly lookup: StandardLookup;
  readonly language: Language;
  readonly texts: Texts;
}

/** Features as a person reads them, each with the name of its field. */
export const wordFeatures = (features: Features, words: FeatureWords): readonly string[] =>
  Object.keys(features).map((id) =>
    words.texts.injuryEntry.feature({
      label: words.lookup.descriptor(id)?.label[words.language] ?? id,
      value: valueWords(id, features, words),
    }),
  );

function valueWords(id: string, features: Features, { lookup, language, texts }: FeatureWords): string {
  const value = features[id];
  const rule = lookup.descriptor(id)?.value;
  if (value?.kind === 'three-state') return texts.injuryEntry[value.answer];
  const chosen = value?.kind === 'choice' ? [value.option] : value?.kind === 'choices' ? value.options : [];
  const options = rule?.kind === 'choice' || rule?.kind === 'choices' ? rule.options : [];
  return chosen
    .map((option) => options.find(({ id: known }) => known === option)?.label[language] ?? option)
    .join(', ');
}
