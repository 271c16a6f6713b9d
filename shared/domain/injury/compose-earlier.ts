import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import type { Language } from '../../kernel/label.ts';
import { descriptionEn } from '../../text/description.en.ts';
import { descriptionNl } from '../../text/description.nl.ts';
import { examinationWordsEn } from '../../text/examination-words.en.ts';
import { examinationWordsNl } from '../../text/examination-words.nl.ts';
import { insideSentence } from '../../text/sentence.ts';
import type { ExaminationRecord } from '../case/case-record.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { InjuryDetails } from './injury.ts';
import { earlierSeen } from './series.ts';
import { inNumber } from './word-descriptors.ts';

/** What the sentence about earlier examinations is composed from. */
export interface SeriesToDescribe {
  readonly details: Pick<InjuryDetails, 'earlier'>;
  /** The examinations of the case. */
  readonly examinations: readonly ExaminationRecord[];
  readonly lookup: StandardLookup;
  readonly language: Language;
}

/**
 * When the same injury was seen at earlier examinations and what it was then: kind, size, colour, state of the wound. Empty for an injury
 * that was not. It compares nothing and says nothing about the time of origin.
 */
export function composeEarlier({ details, examinations, lookup, language }: SeriesToDescribe): string {
  const series = earlierSeen(details, examinations);
  if (series.length === 0) return '';
  const words = language === 'nl' ? examinationWordsNl : examinationWordsEn;
  return words.earlier(
    series.map(({ examination, injury }) => ({
      date: amsterdamCivil(examination.details.startedAt).date,
      number: injury.number,
      was: seenAs(injury.details, lookup, language),
    })),
  );
}

/** Descriptors that tell how an injury changes. */
export const changingDescriptors = ['colour', 'healing-state', 'surface', 'depth'] as const;

function seenAs(details: InjuryDetails, lookup: StandardLookup, language: Language): readonly string[] {
  const words = language === 'nl' ? examinationWordsNl : examinationWordsEn;
  const type = lookup.injuryType(details.type);
  const kind = type?.noun[language].singular ?? details.type;
  const { count } = details;
  const size = sizeInWords(details, language);
  return [
    count.kind === 'exact' ? `${type?.noun[language].plural ?? kind}, ${words.earlierCount(count.count)}` : kind,
    ...(size === '' ? [] : [size]),
    ...changingDescriptors.flatMap((id) => descriptorInWords(details, id, { lookup, language })),
  ];
}

/** Length and width, said to be an estimate or from a photo where they are; empty where there is no size. */
export function sizeInWords({ size }: Pick<InjuryDetails, 'size'>, language: Language): string {
  if (size === undefined) return '';
  const { centimetres } = language === 'nl' ? descriptionNl : descriptionEn;
  const words = language === 'nl' ? examinationWordsNl : examinationWordsEn;
  const measure = centimetres(size.widthMm === undefined ? [size.lengthMm] : [size.lengthMm, size.widthMm]);
  if (size.method === 'photo') return words.inPhoto(measure);
  return size.method === 'estimated' ? words.estimated(measure) : measure;
}

function descriptorInWords(
  details: InjuryDetails,
  id: string,
  { lookup, language }: { readonly lookup: StandardLookup; readonly language: Language },
): readonly string[] {
  const descriptor = lookup.descriptor(id);
  const value = valueInWords(details, id, { lookup, language });
  return descriptor === undefined || value === '' ? [] : [`${insideSentence(descriptor.label[language])} ${value}`];
}

/** The chosen options of one descriptor in words; empty where it holds none. */
export function valueInWords(
  { descriptors, count }: Pick<InjuryDetails, 'descriptors' | 'count'>,
  id: string,
  { lookup, language }: { readonly lookup: StandardLookup; readonly language: Language },
): string {
  const entered = descriptors[id];
  const rule = lookup.descriptor(id)?.value;
  const options = rule !== undefined && 'options' in rule ? rule.options : [];
  const chosen = entered?.kind === 'choice' ? [entered.option] : entered?.kind === 'choices' ? entered.options : [];
  const label = (code: string): string => {
    const option = options.find((candidate) => candidate.id === code);
    if (option === undefined) return code;
    return inNumber(option.phrase?.[language] ?? insideSentence(option.label[language]), count.kind !== 'single');
  };
  const { list } = language === 'nl' ? descriptionNl : descriptionEn;
  // In the order of the standard, so that ticking in another order tells the same.
  const ordered = [...chosen].sort((left, right) => place(left) - place(right));
  function place(code: string): number {
    return options.findIndex((option) => option.id === code);
  }
  return list(ordered.map(label));
}
