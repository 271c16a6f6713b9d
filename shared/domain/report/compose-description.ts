import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import { ageOn } from '../../kernel/iso-date.ts';
import type { Language } from '../../kernel/label.ts';
import { descriptionEn } from '../../text/description.en.ts';
import { descriptionNl } from '../../text/description.nl.ts';
import type { CaseRecord, ExaminationRecord } from '../case/case-record.ts';
import type { ChildDetails } from '../child/child.ts';
import { composeInjury } from '../injury/compose-injury.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { composeRegions } from './compose-regions.ts';
import type { DescriptionParagraph } from './description.ts';

/** A paragraph as today's facts give it. */
export type ComposedParagraph = Pick<DescriptionParagraph, 'key' | 'composed'>;

/** What a letselbeschrijving is composed from; without the child no age is told. */
export interface ExaminationToDescribe {
  readonly examination: ExaminationRecord;
  readonly child?: ChildDetails;
  readonly lookup: StandardLookup;
  readonly language: Language;
}

/** The letselbeschrijving of one examination of a case in Dutch, the language of record. */
export const describeRecord = (
  { child }: Pick<CaseRecord, 'child'>,
  examination: ExaminationRecord,
  lookup: StandardLookup,
): readonly ComposedParagraph[] => composeDescription({ examination, child, lookup, language: 'nl' });

/**
 * Composes the letselbeschrijving in its fixed order: circumstances, statements, general findings, regions, then every injury
 * by number. A paragraph without facts is left out, except circumstances and regions: what was not recorded is said. Photos are
 * referred to beside the words, never in them, so that binding a photo does not make an edited paragraph drift.
 */
export function composeDescription(input: ExaminationToDescribe): readonly ComposedParagraph[] {
  const { examination, lookup, language } = input;
  const injuries = [...examination.injuries].sort((left, right) => left.number - right.number);
  const paragraphs: ComposedParagraph[] = [
    { key: 'circumstances', composed: composeCircumstances(input) },
    { key: 'statements', composed: composeStatements(input) },
    { key: 'general', composed: composeGeneral(input) },
    {
      key: 'regions',
      composed: composeRegions({ findings: examination.regions, regions: lookup.regions, lookup, language }),
    },
    ...injuries.map(
      (injury): ComposedParagraph => ({
        key: `injury:${injury.id}`,
        composed: composeInjury({ injury, lookup, language, photoLabels: [] }),
      }),
    ),
  ];
  return paragraphs.filter(({ composed }) => composed !== '');
}

function composeCircumstances({ examination, lookup, language }: ExaminationToDescribe): string {
  const { circumstances: words } = textOf(language);
  const { startedAt, endedAt, place, examiner, present, light, position, technique, limits } = examination.details;
  const start = amsterdamCivil(startedAt);
  const told = (
    list: Parameters<StandardLookup['codeLabel']>[0],
    codes: readonly string[],
    say: (items: readonly string[]) => string,
  ) => (codes.length === 0 ? [] : [say(codes.map((code) => lookup.codeLabel(list, code, language)))]);
  return [
    words.when({
      date: start.date,
      from: start.time,
      ...(endedAt === undefined ? {} : { until: amsterdamCivil(endedAt).time }),
      place: lookup.codeLabel('place', place, language),
      examiner,
    }),
    ...told('present-person', present, words.present),
    ...told('light', light, words.light),
    ...told('position', position, words.position),
    ...told('technique', technique, words.technique),
    ...(limits === undefined || limits === '' ? [] : [words.limits(limits)]),
  ].join(' ');
}

/** One line a statement, verbatim between quotation marks. */
function composeStatements({ examination, lookup, language }: ExaminationToDescribe): string {
  return examination.details.statements
    .map(({ source, askedBy, words }) =>
      textOf(language).statement({
        by: lookup.codeLabel('statement-source', source, language),
        ...(askedBy === undefined || askedBy === '' ? {} : { askedBy }),
        words,
      }),
    )
    .join('\n');
}

function composeGeneral({ examination, child, lookup, language }: ExaminationToDescribe): string {
  const { general: words, decimal } = textOf(language);
  const { weightKg, heightCm, headCircumferenceCm, motorLevel, impression } = examination.details.general;
  const age =
    child === undefined ? undefined : ageOn(child.birthDate, amsterdamCivil(examination.details.startedAt).date);
  return [
    ...(age === undefined ? [] : [words.age(age)]),
    ...(weightKg === undefined ? [] : [words.weight(decimal(weightKg, decimalsOf(weightKg, 3)))]),
    ...(heightCm === undefined ? [] : [words.height(decimal(heightCm, 1))]),
    ...(headCircumferenceCm === undefined ? [] : [words.headCircumference(decimal(headCircumferenceCm, 1))]),
    ...(motorLevel === undefined ? [] : [words.motorLevel(lookup.codeLabel('motor-level', motorLevel, language))]),
    ...(impression === undefined || impression === '' ? [] : [words.impression(impression)]),
  ].join(' ');
}

/** At least one decimal, more as far as the number has them: a newborn is weighed to the gram. */
function decimalsOf(value: number, most: number): number {
  for (let decimals = 1; decimals < most; decimals += 1) {
    if (Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-6) return decimals;
  }
  return most;
}

const textOf = (language: Language): typeof descriptionNl => (language === 'nl' ? descriptionNl : descriptionEn);
