import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import type { Language } from '../../kernel/label.ts';
import { descriptionEn } from '../../text/description.en.ts';
import { descriptionNl } from '../../text/description.nl.ts';
import { joinList } from '../../text/sentence.ts';
import type { CaseRecord, ExaminationRecord } from '../case/case-record.ts';
import type { ChildDetails } from '../child/child.ts';
import { composeEarlier } from '../injury/compose-earlier.ts';
import { composeInjury } from '../injury/compose-injury.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { standingTraces } from '../trace/trace-record.ts';
import { traceWords } from '../trace/trace-words.ts';
import { composeAnogenital } from './compose-anogenital.ts';
import { composeGeneral } from './compose-general.ts';
import { composeRegions } from './compose-regions.ts';
import { composeExpected, composeInterruptions, composeStatementLines } from './compose-statements.ts';
import type { DescriptionParagraph } from './description.ts';

/** A paragraph as today's facts give it. */
export type ComposedParagraph = Pick<DescriptionParagraph, 'key' | 'composed'>;

/** What a letselbeschrijving is composed from; without the child no age is told. */
export interface ExaminationToDescribe {
  readonly examination: ExaminationRecord;
  readonly child?: ChildDetails;
  /** The examinations of the case, in which an injury may have been seen before; without them nothing is told of that. */
  readonly examinations?: readonly ExaminationRecord[];
  readonly lookup: StandardLookup;
  readonly language: Language;
}

/** The letselbeschrijving of one examination of a case in Dutch, the language of record. */
export const describeRecord = (
  { child, examinations }: Pick<CaseRecord, 'child' | 'examinations'>,
  examination: ExaminationRecord,
  lookup: StandardLookup,
): readonly ComposedParagraph[] => composeDescription({ examination, child, examinations, lookup, language: 'nl' });

/**
 * Composes the letselbeschrijving in its fixed order: circumstances, statements, general findings, regions, genitals
 * and anus, then every injury by number. A paragraph without facts is left out, except circumstances and regions: what was not recorded is said. Photos are
 * referred to beside the words, never in them, so that binding a photo does not make an edited paragraph drift.
 */
export function composeDescription(input: ExaminationToDescribe): readonly ComposedParagraph[] {
  const { examination, examinations = [], lookup, language } = input;
  const { details } = examination;
  const injuries = [...examination.injuries].sort((left, right) => left.number - right.number);
  const paragraphs: ComposedParagraph[] = [
    { key: 'circumstances', composed: composeCircumstances(input) },
    { key: 'statements', composed: composeStatementLines({ details, lookup, language }) },
    { key: 'general', composed: composeGeneral({ details, child: input.child, lookup, language }) },
    {
      key: 'regions',
      composed: [
        composeRegions({ findings: examination.regions, regions: lookup.regions, lookup, language }),
        ...composeExpected({ details, lookup, language }),
      ].join(' '),
    },
    { key: 'anogenital', composed: composeAnogenital({ anogenital: details.anogenital, lookup, language }) },
    ...injuries.map(
      (injury): ComposedParagraph => ({
        key: `injury:${injury.id}`,
        composed: [
          composeInjury({ injury, lookup, language, photoLabels: [] }),
          composeEarlier({ details: injury.details, examinations, lookup, language }),
          sampledAt(injury.id, { examination, language }),
        ]
          .filter((words) => words !== '')
          .join(' '),
      }),
    ),
  ];
  return paragraphs.filter(({ composed }) => composed !== '');
}

/** That traces were taken at an injury, by number. */
function sampledAt(
  id: string,
  { examination, language }: Pick<ExaminationToDescribe, 'examination' | 'language'>,
): string {
  const numbers = standingTraces(examination.traces)
    .filter(({ details }) => details.injuryId === id)
    .map(({ number }) => number);
  if (numbers.length === 0) return '';
  const words = traceWords(language);
  return words.report.sampledAt({ numbers: joinList(numbers.map(String), words.and), count: numbers.length });
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
    ...composeInterruptions({ details: examination.details, lookup, language }),
    ...(limits === undefined || limits === '' ? [] : [words.limits(limits)]),
  ].join(' ');
}

const textOf = (language: Language): typeof descriptionNl => (language === 'nl' ? descriptionNl : descriptionEn);
