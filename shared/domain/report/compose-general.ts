import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import { ageOn } from '../../kernel/iso-date.ts';
import type { Language } from '../../kernel/label.ts';
import { descriptionEn } from '../../text/description.en.ts';
import { descriptionNl } from '../../text/description.nl.ts';
import { examinationWordsEn } from '../../text/examination-words.en.ts';
import { examinationWordsNl } from '../../text/examination-words.nl.ts';
import type { ChildDetails } from '../child/child.ts';
import { type ComaPart, type ComaScore, comaItem, comaParts, comaTotal } from '../examination/coma-score.ts';
import type { ExaminationDetails, GeneralFindings } from '../examination/examination.ts';
import { flaccItems, flaccTotal, type PainScore } from '../examination/pain-score.ts';
import type { SexualMaturity } from '../examination/sexual-maturity.ts';
import type { VitalSigns } from '../examination/vital-signs.ts';
import type { StandardLookup } from '../standard/lookup.ts';

/** What the general part of a description is composed from; without the child no age is told. */
export interface GeneralToDescribe {
  readonly details: Pick<ExaminationDetails, 'startedAt' | 'general'>;
  readonly child?: ChildDetails | undefined;
  readonly lookup: StandardLookup;
  readonly language: Language;
}

/** Age, measures, vital signs, pain, consciousness, maturity, motor development and impressions, in this order; only what was recorded. */
export function composeGeneral({ details, child, lookup, language }: GeneralToDescribe): string {
  const { general: words, decimal } = language === 'nl' ? descriptionNl : descriptionEn;
  const { general: more } = language === 'nl' ? examinationWordsNl : examinationWordsEn;
  const { weightKg, heightCm, headCircumferenceCm, motorLevel, impression } = details.general;
  const { motorNotes, skin, nutrition, clothing } = details.general;
  const age = child === undefined ? undefined : ageOn(child.birthDate, amsterdamCivil(details.startedAt).date);
  return [
    ...(age === undefined ? [] : [words.age(age)]),
    ...(weightKg === undefined ? [] : [words.weight(decimal(weightKg, decimalsOf(weightKg, 3)))]),
    ...(heightCm === undefined ? [] : [words.height(decimal(heightCm, 1))]),
    ...(headCircumferenceCm === undefined ? [] : [words.headCircumference(decimal(headCircumferenceCm, 1))]),
    ...scoreSentences(details.general, lookup, language),
    ...(motorLevel === undefined ? [] : [words.motorLevel(lookup.codeLabel('motor-level', motorLevel, language))]),
    ...said(motorNotes, words.impression),
    ...said(skin, more.skin),
    ...said(nutrition, more.nutrition),
    ...said(clothing, more.clothing),
    ...said(impression, words.impression),
  ].join(' ');
}

/** What the general part tells beside age, weight, height, head and motor level: for a report that has those in a table. */
export function furtherFindings(
  general: GeneralFindings,
  lookup: StandardLookup,
  language: Language,
): readonly string[] {
  const { general: words } = language === 'nl' ? descriptionNl : descriptionEn;
  const { general: more } = language === 'nl' ? examinationWordsNl : examinationWordsEn;
  return [
    ...scoreSentences(general, lookup, language),
    ...said(general.motorNotes, words.impression),
    ...said(general.skin, more.skin),
    ...said(general.nutrition, more.nutrition),
    ...said(general.clothing, more.clothing),
    ...said(general.impression, words.impression),
  ];
}

/** Vital signs, pain, consciousness and maturity as sentences; only what was recorded. */
const scoreSentences = (
  { vitals, pain, coma, maturity }: GeneralFindings,
  lookup: StandardLookup,
  language: Language,
): readonly string[] => [
  ...(vitals === undefined ? [] : vitalSentence(vitals, language)),
  ...(pain === undefined ? [] : [painSentence(pain, language)]),
  ...(coma === undefined ? [] : [comaSentence(coma, lookup, language)]),
  ...(maturity === undefined ? [] : maturitySentence(maturity, lookup, language)),
];

const said = (entered: string | undefined, sentence: (words: string) => string): readonly string[] =>
  entered === undefined || entered === '' ? [] : [sentence(entered)];

function vitalSentence(signs: VitalSigns, language: Language): readonly string[] {
  const { vitals: words } = (language === 'nl' ? examinationWordsNl : examinationWordsEn).general;
  const { decimal } = language === 'nl' ? descriptionNl : descriptionEn;
  const { heartRate, respiratoryRate, systolic, diastolic, temperatureC, saturation } = signs;
  const items = [
    ...(heartRate === undefined ? [] : [words.heartRate(String(heartRate))]),
    ...(respiratoryRate === undefined ? [] : [words.respiratoryRate(String(respiratoryRate))]),
    ...(systolic === undefined || diastolic === undefined
      ? []
      : [words.bloodPressure({ systolic: String(systolic), diastolic: String(diastolic) })]),
    ...(temperatureC === undefined ? [] : [words.temperature(decimal(temperatureC, 1))]),
    ...(saturation === undefined ? [] : [words.saturation(String(saturation))]),
  ];
  return items.length === 0 ? [] : [words.all(items)];
}

function painSentence(pain: PainScore, language: Language): string {
  const { general: words } = language === 'nl' ? examinationWordsNl : examinationWordsEn;
  if (pain.scale === 'numeric') return words.pain(pain.score);
  return words.flacc({ total: flaccTotal(pain), items: flaccItems.map((item) => [item, pain[item]] as const) });
}

function comaSentence(coma: ComaScore, lookup: StandardLookup, language: Language): string {
  const { general: words } = language === 'nl' ? examinationWordsNl : examinationWordsEn;
  const aid = lookup.decisionAid('gcs');
  const total = comaTotal(coma);
  return words.coma({
    form: coma.form,
    ...(total === undefined ? {} : { total }),
    // The keys of a record are those of its type.
    parts: (Object.keys(comaParts) as ComaPart[]).map((part) => {
      const recorded = coma[part];
      if (recorded.kind === 'not-assessable') return { part, reason: recorded.reason };
      const label = comaItem(aid, { form: coma.form, part, score: recorded.score })?.label[language];
      // The form is named once, before the parts.
      const own = label?.replace(/ \([^)]*\)$/, '');
      return { part, score: recorded.score, ...(own === undefined ? {} : { words: own }) };
    }),
  });
}

function maturitySentence(
  { breast, genital, pubicHair }: SexualMaturity,
  lookup: StandardLookup,
  language: Language,
): readonly string[] {
  if (breast === undefined && genital === undefined && pubicHair === undefined) return [];
  const { general: words } = language === 'nl' ? examinationWordsNl : examinationWordsEn;
  return [
    words.maturity({
      ...(breast === undefined ? {} : { breast: lookup.codeLabel('tanner-breast', breast, language) }),
      ...(genital === undefined ? {} : { genital: lookup.codeLabel('tanner-genital', genital, language) }),
      ...(pubicHair === undefined ? {} : { pubicHair: lookup.codeLabel('tanner-pubic-hair', pubicHair, language) }),
    }),
  ];
}

/** At least one decimal, more as far as the number has them: a newborn is weighed to the gram. */
function decimalsOf(value: number, most: number): number {
  for (let decimals = 1; decimals < most; decimals += 1) {
    if (Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-6) return decimals;
  }
  return most;
}
