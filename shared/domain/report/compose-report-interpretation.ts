import { aidsEn } from '../../text/aids.en.ts';
import { aidsNl } from '../../text/aids.nl.ts';
import type { Evaluation } from '../assessment/interpretation.ts';
import type { InjuryRecord } from '../case/case-record.ts';
import {
  contentOr,
  heading,
  injuryPlace,
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
import { evaluationSentence } from './evaluation-sentence.ts';
import type { Block, Fact } from './report-document.ts';

/** Per injury: the mechanisms considered, the class of cause and how that relates to what was told. */
export function composeConsiderations(context: ReportContext): SectionContent {
  const { examination, text } = context;
  const interpreted = new Set(examination.interpretation?.injuries.map(({ injuryId }) => injuryId));
  const blocks = examination.injuries
    .filter((injury) => isInjury(context, injury) || interpreted.has(injury.id))
    .toSorted((left, right) => left.number - right.number)
    .flatMap((injury) => [
      heading(`${injuryTitle(context, injury)}, ${injuryPlace(context, injury)}`),
      ...injuryConsiderations(context, injury),
    ]);
  const { blocks: considered } = contentOr(blocks, text.findings.noInjuries);
  return { blocks: [...considered, ...quotedAids(context)], empty: interpreted.size === 0 };
}

/** The aids that the doctor put into the interpretation, in the words of that moment with source and limits; no others are named. */
function quotedAids(context: ReportContext): readonly Block[] {
  const aids = context.examination.interpretation?.aids ?? [];
  if (aids.length === 0) return [];
  const { language } = context;
  const words = (language === 'nl' ? aidsNl : aidsEn).quotation;
  return [
    heading(words.title),
    paragraph(words.report),
    ...aids.flatMap(({ title, text, quotedAt }) => [
      heading(title[language]),
      ...text[language].split('\n').map((line) => paragraph(line)),
      paragraph(words.quotedAt({ moment: moment(context, quotedAt) }), 'small'),
    ]),
  ];
}

/** Hypotheses, and the evaluation of the findings given each of them. */
export function composeHypotheses(context: ReportContext): SectionContent {
  const { examination, text } = context;
  const { interpretation } = examination;
  const hypotheses = interpretation?.hypotheses ?? [];
  if (hypotheses.length === 0) return contentOr([], text.interpretation.noHypotheses);
  const facts: readonly Fact[] = hypotheses.map(({ id, text: words }) => ({
    label: text.interpretation.hypothesis[id],
    value: words,
  }));
  const fixed =
    interpretation?.hypothesesFixedAt === undefined
      ? []
      : [paragraph(text.interpretation.fixed({ moment: moment(context, interpretation.hypothesesFixedAt) }), 'small')];
  const evaluated =
    interpretation?.evaluation === undefined
      ? [paragraph(text.interpretation.noEvaluation)]
      : evaluationBlocks(context, interpretation.evaluation);
  return {
    blocks: [{ kind: 'facts', facts }, ...fixed, heading(text.interpretation.evaluation), ...evaluated],
    empty: false,
  };
}

/** Each question of the format under its number, with its answer or the words that there is none. */
export function composeAnswers(context: ReportContext): SectionContent {
  const { examination, lookup, language, text } = context;
  const answers = examination.interpretation?.answers ?? [];
  const blocks = lookup.standard['report-format'].questions.flatMap((question, index): readonly Block[] => {
    const answer = answers.find(({ questionId }) => questionId === question.id)?.answer;
    return [
      heading(text.interpretation.question({ number: index + 1, text: question.label[language] })),
      ...(answer === undefined ? [paragraph(text.interpretation.unanswered)] : paragraphs(answer)),
    ];
  });
  return { blocks, empty: answers.length === 0 };
}

export function composeConclusion({ examination, text }: ReportContext): SectionContent {
  return contentOr(paragraphs(examination.interpretation?.conclusion), text.interpretation.noConclusion);
}

/** Reliability of the method and the limits of this examination; a report that only describes has these as well. */
export function composeLimitations(context: ReportContext): SectionContent {
  const { examination, report, text } = context;
  const reliability = paragraphs(report.details.methodReliability);
  const limits = [
    ...paragraphs(examination.details.limits),
    ...(context.interprets ? paragraphs(examination.interpretation?.limitations) : []),
  ];
  const caveats = generalCaveats(context);
  return {
    blocks: [
      heading(text.interpretation.reliability),
      ...contentOr(reliability, text.notRecorded).blocks,
      heading(text.interpretation.limitations),
      ...contentOr(limits, text.notRecorded).blocks,
      ...(caveats.length === 0
        ? []
        : [heading(text.interpretation.general), { kind: 'list' as const, ordered: false, items: caveats }]),
    ],
    empty: reliability.length === 0 && limits.length === 0,
  };
}

/** The record has no field of its own for this: the section points to the answer on severity where there is one. */
export function composePrognosis({ examination, lookup, text }: ReportContext): SectionContent {
  const index = lookup.standard['report-format'].questions.findIndex(({ id }) => id === 'severity');
  const answered = examination.interpretation?.answers.some(({ questionId }) => questionId === 'severity') === true;
  return contentOr(
    index >= 0 && answered ? [paragraph(text.interpretation.prognosisInAnswer({ number: index + 1 }))] : [],
    text.notRecorded,
  );
}

function injuryConsiderations(context: ReportContext, injury: InjuryRecord): readonly Block[] {
  const { examination, text } = context;
  const found = examination.interpretation?.injuries.find(({ injuryId }) => injuryId === injury.id);
  if (found === undefined) return [paragraph(text.interpretation.missing)];
  const facts: readonly Fact[] = [
    { label: text.interpretation.mechanisms, value: labels(context, 'mechanism', found.mechanism) },
    { label: text.interpretation.causeClass, value: label(context, 'cause-class', found.causeClass) },
    {
      label: text.interpretation.fit,
      value: found.fitWithStatedCause === undefined ? text.none : label(context, 'fit', found.fitWithStatedCause),
    },
  ];
  return [{ kind: 'facts', facts }, ...paragraphs(found.considerations)];
}

function evaluationBlocks(context: ReportContext, evaluation: Evaluation): readonly Block[] {
  const { lookup, language, text } = context;
  const scale = lookup.standard['probability-scale'];
  const { sentence, term, first, second } = evaluationSentence(evaluation, scale, {
    language,
    names: text.interpretation.inSentence,
  });
  const caveat = notice(context, 'findings-given-hypothesis');
  const unverified = scale.provenance.verified ? undefined : notice(context, 'scale-unverified');
  const basis =
    evaluation.basis.length === 0
      ? text.interpretation.noBasis
      : text.interpretation.basis({ basis: labels(context, 'evidence-basis', evaluation.basis) });
  return [
    paragraph(sentence, 'key'),
    ...(term === undefined
      ? []
      : [paragraph(text.interpretation.range({ from: term.from, to: term.to, first, second }))]),
    ...(caveat === undefined ? [] : [paragraph(caveat)]),
    ...(unverified === undefined ? [] : [{ kind: 'notice' as const, tone: 'caution' as const, text: unverified }]),
    heading(text.interpretation.reasoning),
    paragraph(basis),
    ...paragraphs(evaluation.reasoning),
  ];
}

/** The caveats of the format that this record gives cause for. */
function generalCaveats(context: ReportContext): readonly string[] {
  const { examination, lookup, interprets } = context;
  const groups = examination.injuries.map(({ details }) => lookup.injuryType(details.type)?.group);
  const anogenitalNormal = examination.regions.some(
    ({ regionId, state }) => state === 'normal' && lookup.bodyRegion(regionId)?.lundBrowder === 'genitals',
  );
  const due: readonly (readonly [string, boolean])[] = [
    ['bruise-colour', groups.includes('bruises')],
    ['not-visible-on-photo', examination.photos.length > 0],
    ['anogenital-normal', anogenitalNormal],
    ['grievous-injury', interprets],
    ['not-official', true],
  ];
  return due.flatMap(([id, applies]) => (applies ? (notice(context, id) ?? []) : []));
}

/** Words of the author as paragraphs; nothing entered gives none. */
function paragraphs(words: string | undefined): readonly Block[] {
  const trimmed = (words ?? '').trim();
  return trimmed === '' ? [] : trimmed.split(/\n{2,}/).map((part) => paragraph(part));
}
