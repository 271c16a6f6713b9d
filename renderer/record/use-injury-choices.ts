import { useMemo } from 'react';
import { useLanguage } from '../api/language-context.tsx';
import type { Choice } from '../components/choice.ts';
import { placeWords } from './place-words.ts';
import { useExamination } from './use-examination.ts';
import { useLookup } from './use-lookup.ts';

/** The injuries of the open examination as options, by number, with their place. */
export function useInjuryChoices(): readonly Choice[] {
  const { language, texts } = useLanguage();
  const lookup = useLookup();
  const { injuries } = useExamination().examination;
  return useMemo(
    () =>
      [...injuries]
        .sort((left, right) => left.number - right.number)
        .map(({ id, number, details }) => ({
          value: id,
          label: texts.record.injuryWithType({
            number,
            type: lookup.injuryType(details.type)?.label[language] ?? details.type,
          }),
          hint: placeWords(details, lookup, language),
        })),
    [injuries, language, texts, lookup],
  );
}
