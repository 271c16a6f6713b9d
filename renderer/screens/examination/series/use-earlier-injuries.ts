import { useMemo } from 'react';
import { examinationsBefore, type InjurySeen, injuriesToSeeAgain } from '../../../../shared/domain/injury/series.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { useFormat } from '../../../api/use-format.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { useLookup } from '../../../record/use-lookup.ts';

/** The injuries of the examinations before the open one: all of them, and those that have not been looked at again yet. */
export interface EarlierInjuries {
  readonly all: readonly InjurySeen[];
  readonly toSeeAgain: readonly InjurySeen[];
}

/** Injuries of the earlier examinations of this case, oldest examination first, by number within each. */
export function useEarlierInjuries(): EarlierInjuries {
  const { record, examination } = useExamination();
  const { injuryType } = useLookup();
  return useMemo(() => {
    const all = examinationsBefore(examination, record.examinations).flatMap((before) =>
      before.injuries
        .toSorted((left, right) => left.number - right.number)
        .map((injury): InjurySeen => ({ examination: before, injury })),
    );
    const open = new Set(
      injuriesToSeeAgain(examination, record.examinations, (type) => injuryType(type)?.group !== 'none').map(
        ({ injury }) => injury.id,
      ),
    );
    return { all, toSeeAgain: all.filter(({ injury }) => open.has(injury.id)) };
  }, [record.examinations, examination, injuryType]);
}

/** The words for an earlier injury: its number, when it was seen and its kind. */
export function useSeenWords(): (seen: InjurySeen) => { number: number; date: string; type: string } {
  const { language } = useLanguage();
  const lookup = useLookup();
  const format = useFormat();
  return ({ examination, injury }) => ({
    number: injury.number,
    date: format.date(format.dateOf(examination.details.startedAt)),
    type: lookup.injuryType(injury.details.type)?.label[language] ?? injury.details.type,
  });
}
