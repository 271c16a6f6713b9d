import { capitalise } from '../../text/sentence.ts';
import type { InjuryRecord } from '../case/case-record.ts';
import { anogenitalNote } from './compose-anogenital.ts';
import { furtherFindings } from './compose-general.ts';
import {
  contentOr,
  enumerated,
  heading,
  injuryTitle,
  isInjury,
  label,
  labels,
  moment,
  notice,
  paragraph,
  type ReportContext,
  type SectionContent,
} from './compose-report-context.ts';
import { measureMethods } from './compose-report-measures.ts';
import { photosOf } from './compose-report-photos.ts';
import { attributionOf, composeInterruptions } from './compose-statements.ts';
import { describedWords } from './described-words.ts';
import type { DescriptionParagraph } from './description.ts';
import type { Block, Fact } from './report-document.ts';
import { type NumberedPhoto, photosOfInjury } from './report-photos.ts';

/** What people said, verbatim, each with its speaker; first in general, then about single injuries. */
export function composeStatements(context: ReportContext): SectionContent {
  const { examination, text, lookup, language } = context;
  const general = examination.details.statements.map((statement): Block => {
    const told = attributionOf(statement, { details: examination.details, lookup, language });
    const { attribution, mechanism } = told;
    const line = mechanism === undefined ? attribution : text.statements.mechanism({ attribution, mechanism });
    return { kind: 'quote', text: statement.words, attribution: line };
  });
  const perInjury = examination.injuries.flatMap(({ number, details }): readonly Block[] => {
    if (details.statedCause === undefined || details.statedCause === '') return [];
    const source = capitalise(label(context, 'statement-source', details.statedBy ?? 'unknown'));
    return [{ kind: 'quote', text: details.statedCause, attribution: text.statements.aboutInjury({ number, source }) }];
  });
  const quotes = [...editedOnly(context, 'statements'), ...general, ...perInjury];
  return contentOr(
    quotes.length === 0 ? [] : [paragraph(text.statements.verbatim, 'small'), ...quotes],
    text.statements.none,
  );
}

export function composeExamination(context: ReportContext): SectionContent {
  const { examination, text, lookup, language } = context;
  const { details } = examination;
  const facts: readonly Fact[] = [
    { label: text.examination.start, value: moment(context, details.startedAt) },
    {
      label: text.examination.end,
      value: details.endedAt === undefined ? text.none : moment(context, details.endedAt),
    },
    { label: text.examination.place, value: label(context, 'place', details.place) },
    { label: text.examination.examiner, value: details.examiner },
    { label: text.examination.present, value: labels(context, 'present-person', details.present) },
    { label: text.examination.light, value: labels(context, 'light', details.light) },
    { label: text.examination.position, value: labels(context, 'position', details.position) },
    { label: text.examination.technique, value: labels(context, 'technique', details.technique) },
    {
      label: text.examination.limits,
      value: details.limits === undefined || details.limits === '' ? text.none : details.limits,
    },
  ];
  const blocks = [
    { kind: 'facts', facts } as const,
    ...composeInterruptions({ details, lookup, language }).map((words) => paragraph(words)),
    ...editedOnly(context, 'circumstances'),
    ...measureMethods(context),
  ];
  return { blocks, empty: false };
}

/** The letselbeschrijving: general part, regions with and without findings, and the numbered injuries. */
export function composeFindings(context: ReportContext): SectionContent {
  const { examination, text } = context;
  const regions = described(context, 'regions');
  const blocks = [
    descriptionStatus(context),
    heading(text.findings.general),
    ...generalFindings(context),
    heading(text.findings.regions),
    ...(regions.length === 0 ? [paragraph(text.notRecorded)] : regions),
    ...anogenitalBlocks(context),
    ...injuryBlocks(context),
  ];
  return { blocks, empty: examination.description === undefined };
}

function descriptionStatus(context: ReportContext): Block {
  const { text, examination } = context;
  const { description } = examination;
  if (description === undefined) return { kind: 'notice', tone: 'caution', text: text.findings.notWritten };
  if (description.status === 'draft' || description.frozenAt === undefined)
    return { kind: 'notice', tone: 'caution', text: text.findings.draft };
  return paragraph(text.findings.frozen({ moment: moment(context, description.frozenAt) }), 'small');
}

/** The table holds what the composed words say; a person's own words follow it. */
function generalFindings(context: ReportContext): readonly Block[] {
  const { text, examination, lookup, language } = context;
  const { weightKg, heightCm, headCircumferenceCm, motorLevel } = examination.details.general;
  const facts: readonly Fact[] = [
    { label: text.findings.weight, value: weightKg === undefined ? text.none : text.findings.kilograms(weightKg) },
    { label: text.findings.height, value: heightCm === undefined ? text.none : text.findings.centimetres(heightCm) },
    {
      label: text.findings.headCircumference,
      value: headCircumferenceCm === undefined ? text.none : text.findings.centimetres(headCircumferenceCm),
    },
    {
      label: text.findings.motorLevel,
      value: motorLevel === undefined ? text.none : label(context, 'motor-level', motorLevel),
    },
  ];
  const own = furtherFindings(examination.details.general, lookup, language).map((sentence) => paragraph(sentence));
  const words = editedOnly(context, 'general');
  return [{ kind: 'facts', facts }, ...(words.length === 0 ? own : words)];
}

/** The examination of genitals and anus as accepted; where a person's own words took the place of the composed ones, the fixed note follows them. */
function anogenitalBlocks(context: ReportContext): readonly Block[] {
  const { text, lookup, language } = context;
  const words = described(context, 'anogenital');
  if (words.length === 0) return [];
  const edited = describedWords(context, 'anogenital')?.edited === true;
  const note = edited ? anogenitalNote({ lookup, language }).map((sentence) => paragraph(sentence, 'small')) : [];
  return [heading(text.findings.anogenital), ...words, ...note];
}

function injuryBlocks(context: ReportContext): readonly Block[] {
  const { examination, text } = context;
  const caveat = notice(context, 'no-injury');
  const noInjury =
    examination.injuries.some((injury) => isInjury(context, injury)) || caveat === undefined ? [] : [paragraph(caveat)];
  if (examination.injuries.length === 0) {
    return [heading(text.findings.injuries), paragraph(text.findings.noInjuries), ...noInjury];
  }
  const photos = photosOf(context);
  const numbered = examination.injuries.toSorted((left, right) => left.number - right.number);
  return [...numbered.flatMap((injury) => injuryBlock(context, injury, photos)), ...noInjury];
}

function injuryBlock(context: ReportContext, injury: InjuryRecord, photos: readonly NumberedPhoto[]): readonly Block[] {
  const { text } = context;
  const shown = photosOfInjury(photos, injury).map(({ number }) => number);
  const words = described(context, `injury:${injury.id}`);
  const references = text.findings.photos({ labels: enumerated(context, shown), count: shown.length });
  return [
    heading(injuryTitle(context, injury)),
    ...(words.length === 0 ? [paragraph(text.findings.notWritten)] : words),
    ...(shown.length > 0 || isInjury(context, injury) ? [paragraph(references, 'small')] : []),
  ];
}

/** The accepted words of one part of the description. */
function described(context: ReportContext, key: DescriptionParagraph['key']): readonly Block[] {
  const words = describedWords(context, key);
  if (words === undefined || words.text === '') return [];
  const note = words.untranslated ? [paragraph(context.text.findings.untranslated, 'small')] : [];
  return [...words.text.split(/\n{2,}/).map((part) => paragraph(part)), ...note];
}

/** The words of a part whose facts stand in a table or as quotes: only where a person has put their own in the place of the composed ones. */
const editedOnly = (context: ReportContext, key: DescriptionParagraph['key']): readonly Block[] =>
  describedWords(context, key)?.edited === true ? described(context, key) : [];
