import { useLanguage } from '../../api/language-context.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';

/** The heading of a paragraph by its key: a fixed part, or the injury by number and kind. */
export function useHeading(key: string): string {
  const { language, texts } = useLanguage();
  const lookup = useLookup();
  const { examination } = useExamination();
  const headings: Readonly<Record<string, string>> = texts.descriptionScreen.headings;
  const fixed = headings[key];
  if (fixed !== undefined) return fixed;
  const injury = examination.injuries.find(({ id }) => key === `injury:${id}`);
  if (injury === undefined) return texts.descriptionScreen.otherHeading;
  const type = lookup.injuryType(injury.details.type)?.label[language] ?? injury.details.type;
  return texts.record.injuryWithType({ number: injury.number, type });
}
