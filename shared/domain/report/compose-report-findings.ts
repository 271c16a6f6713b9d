import type { InjuryRecord } from '../case/case-record.ts';
import type { RegionState } from '../examination/examination.ts';
import {
  contentOr,
  enumerated,
  heading,
  injuryNoun,
  injuryPlace,
  label,
  labels,
  moment,
  notice,
  paragraph,
  type ReportContext,
  type SectionContent,
} from './compose-report-context.ts';
import { photosOf } from './compose-report-photos.ts';
import type { DescriptionParagraph } from './description.ts';
import type { Block, Fact } from './report-document.ts';
import { type NumberedPhoto, photosOfInjury } from './report-photos.ts';

/** What people said, verbatim, each with its speaker; first in general, then about single injuries. */
export function composeStatements(context: ReportContext): SectionContent {
  const { examination, text } = context;
  const general = examination.details.statements.map((statement): Block => {
    const source = label(context, 'statement-source', statement.source);
    const asked =
      statement.askedBy === undefined || statement.askedBy === ''
        ? source
        : text.statements.askedBy({ source, askedBy: statement.askedBy });
    const mechanism = statement.mechanism === undefined ? undefined : label(context, 'mechanism', statement.mechanism);
    const attribution = mechanism === undefined ? asked : text.statements.mechanism({ attribution: asked, mechanism });
    return { kind: 'quote', text: statement.words, attribution };
  });
  const perInjury = examination.injuries.flatMap(({ number, details }): readonly Block[] => {
    if (details.statedCause === undefined || details.statedCause === '') return [];
    const source = label(context, 'statement-source', details.statedBy ?? 'unknown');
    return [{ kind: 'quote', text: details.statedCause, attribution: text.statements.aboutInjury({ number, source }) }];
  });
  const quotes = [...general, ...perInjury];
  return contentOr(
    quotes.length === 0 ? [] : [paragraph(text.statements.verbatim, 'small'), ...quotes],
    text.statements.none,
  );
}

export function composeExamination(context: ReportContext): SectionContent {
  const { examination, text } = context;
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
  return { blocks: [{ kind: 'facts', facts }, ...described(context, 'circumstances')], empty: false };
}

/** The letselbeschrijving: general part, regions, numbered injuries, what was normal and what was not seen. */
export function composeFindings(context: ReportContext): SectionContent {
  const { examination, text } = context;
  const blocks = [
    descriptionStatus(context),
    heading(text.findings.general),
    ...generalFindings(context),
    heading(text.findings.injuries),
    ...injuryBlocks(context),
    heading(text.findings.normal),
    ...described(context, 'regions'),
    paragraph(normalRegions(context)),
    heading(text.findings.notSeen),
    ...regionsNotSeen(context),
  ];
  return { blocks, empty: examination.description === undefined };
}

/** Traces are not part of this record: the section says so. */
export const composeTraces = ({ text }: ReportContext): SectionContent => contentOr([], text.traces.none);

function descriptionStatus(context: ReportContext): Block {
  const { text, examination } = context;
  const { description } = examination;
  if (description === undefined) return { kind: 'notice', tone: 'caution', text: text.findings.notWritten };
  if (description.status === 'draft' || description.frozenAt === undefined)
    return { kind: 'notice', tone: 'caution', text: text.findings.draft };
  return paragraph(text.findings.frozen({ moment: moment(context, description.frozenAt) }), 'small');
}

function generalFindings(context: ReportContext): readonly Block[] {
  const { text, examination } = context;
  const { weightKg, heightCm, headCircumferenceCm, motorLevel, impression } = examination.details.general;
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
  const words = described(context, 'general');
  const own: readonly Block[] = impression === undefined || impression === '' ? [] : [paragraph(impression)];
  return [{ kind: 'facts', facts }, ...(words.length === 0 ? own : words)];
}

function injuryBlocks(context: ReportContext): readonly Block[] {
  const { examination, text } = context;
  if (examination.injuries.length === 0) {
    const caveat = notice(context, 'no-injury');
    return [paragraph(text.findings.noInjuries), ...(caveat === undefined ? [] : [paragraph(caveat, 'small')])];
  }
  const photos = photosOf(context);
  return examination.injuries
    .toSorted((left, right) => left.number - right.number)
    .flatMap((injury) => injuryBlock(context, injury, photos));
}

function injuryBlock(context: ReportContext, injury: InjuryRecord, photos: readonly NumberedPhoto[]): readonly Block[] {
  const { text } = context;
  const shown = photosOfInjury(photos, injury).map(({ number }) => number);
  const words = described(context, `injury:${injury.id}`);
  return [
    heading(
      text.findings.injury({
        number: injury.number,
        noun: injuryNoun(context, injury),
        location: injuryPlace(context, injury),
      }),
    ),
    ...(words.length === 0 ? [paragraph(text.findings.notWritten)] : words),
    paragraph(text.findings.photos({ labels: enumerated(context, shown), count: shown.length }), 'small'),
  ];
}

/** The accepted words of one part of the description; edited words win over composed ones. */
function described({ examination }: ReportContext, key: DescriptionParagraph['key']): readonly Block[] {
  const found = examination.description?.content.paragraphs.find((candidate) => candidate.key === key);
  const words = (found?.edited ?? found?.composed ?? '').trim();
  return words === '' ? [] : words.split(/\n{2,}/).map((part) => paragraph(part));
}

function normalRegions(context: ReportContext): string {
  const { text } = context;
  const regions = regionsIn(context, ['normal']).map(({ regionId }) => regionLabel(context, regionId));
  return regions.length === 0 ? text.findings.noNormal : text.findings.normalList({ regions: regions.join(', ') });
}

function regionsNotSeen(context: ReportContext): readonly Block[] {
  const { text } = context;
  const rows = regionsIn(context, ['not-examined', 'refused', 'not-visible']).map(({ regionId, state, reason }) => [
    regionLabel(context, regionId),
    text.findings.states[state],
    reason === undefined || reason === '' ? text.none : label(context, 'not-examined-reason', reason),
  ]);
  if (rows.length === 0) return [paragraph(text.findings.allSeen)];
  const columns = [
    { label: text.findings.region, share: 4 },
    { label: text.findings.state, share: 3 },
    { label: text.findings.reason, share: 5 },
  ];
  return [{ kind: 'table', columns, rows }];
}

const regionsIn = ({ examination }: ReportContext, states: readonly RegionState[]) =>
  examination.regions.filter(({ state }) => states.includes(state));

const regionLabel = ({ lookup, language }: ReportContext, id: string): string =>
  lookup.bodyRegion(id)?.label[language] ?? id;
