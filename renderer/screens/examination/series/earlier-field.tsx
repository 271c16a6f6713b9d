import { useLanguage } from '../../../api/language-context.tsx';
import { FormSelect } from '../../../components/form/form-fields.tsx';
import { placeWords } from '../../../record/place-words.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import type { InjuryControl } from '../injury/injury-draft.ts';
import { ThenAndNow } from './then-and-now.tsx';
import { useEarlierInjuries, useSeenWords } from './use-earlier-injuries.ts';

/** Whether this injury was seen at an earlier examination, and then what it was beside what it is now; nothing where there were none. */
export function EarlierField({ control }: { readonly control: InjuryControl }) {
  const { language, texts } = useLanguage();
  const { series: words } = texts;
  const lookup = useLookup();
  const { all } = useEarlierInjuries();
  const wordsOf = useSeenWords();
  if (all.length === 0) return null;
  return (
    <>
      <FormSelect
        control={control}
        name="earlier"
        label={words.earlier}
        placeholder={words.earlierNone}
        choices={all.map((seen) => ({
          value: seen.injury.id,
          label: `${words.injury(wordsOf(seen))}, ${placeWords(seen.injury.details, lookup, language)}`,
        }))}
      />
      <ThenAndNow control={control} />
    </>
  );
}
