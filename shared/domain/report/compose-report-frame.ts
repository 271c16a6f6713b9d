import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import { capitalise } from '../../text/sentence.ts';
import type { ConsentAnswer } from '../consent/consent.ts';
import { requiredConsent } from '../consent/required-consent.ts';
import {
  contentOr,
  heading,
  label,
  labels,
  moment,
  paragraph,
  type ReportContext,
  type SectionContent,
} from './compose-report-context.ts';
import type { Block, Fact, NoticeBlock, TitlePage } from './report-document.ts';

/** The first page: what report this is, for whom, by whom, and on which standard it rests. */
export function composeTitlePage(context: ReportContext): TitlePage {
  const { caseRecord, report, text, examination, lookup, language } = context;
  const { edition } = lookup.standard;
  const facts: readonly Fact[] = [
    { label: text.title.reportNumber, value: report.number },
    { label: text.title.version, value: String(report.version) },
    {
      label: text.title.issued,
      value: report.issuedAt === undefined ? text.title.notIssued : moment(context, report.issuedAt),
    },
    { label: text.title.addressee, value: report.details.addressee },
    { label: text.title.client, value: client(context) },
    { label: text.title.externalReference, value: caseRecord.details.externalReference ?? text.none },
    { label: text.title.caseNumber, value: caseRecord.number },
    { label: text.title.examined, value: text.date(amsterdamCivil(examination.details.startedAt).date) },
    { label: text.title.expert, value: `${report.details.author.name}, ${report.details.author.role}` },
    { label: text.title.standard, value: edition.title[language] },
  ];
  return {
    kicker: text.title.kicker,
    heading: capitalise(label(context, 'report-kind', report.details.kind)),
    subheading: text.running({ number: report.number, version: report.version }),
    facts,
    notices: [...conceptNotice(context), standardNotice(context), ...languageNotice(context)],
  };
}

export function composeSubject(context: ReportContext): SectionContent {
  const { caseRecord, text, age } = context;
  const { child } = caseRecord;
  const facts: readonly Fact[] = [
    { label: text.subject.name, value: `${child.givenNames} ${child.familyName}` },
    { label: text.subject.birthDate, value: text.date(child.birthDate) },
    { label: text.subject.sex, value: label(context, 'sex', child.sex) },
    { label: text.subject.age, value: age === undefined ? text.none : text.age(age) },
    { label: text.subject.identity, value: child.identityCheck ?? text.none },
    { label: text.subject.representation, value: text.none },
  ];
  return contentOr([{ kind: 'facts', facts }], text.notRecorded);
}

/** The client's own words make the section; without them it counts as empty. */
export function composeAssignment(context: ReportContext): SectionContent {
  const { caseRecord, contact, report, text, lookup, language } = context;
  const facts: readonly Fact[] = [
    { label: text.assignment.client, value: client(context) },
    { label: text.assignment.frame, value: label(context, 'frame', caseRecord.details.frame) },
    {
      label: text.assignment.kind,
      value: contact === undefined ? text.none : label(context, 'contact-kind', contact.kind),
    },
    { label: text.assignment.suspicion, value: labels(context, 'suspicion', contact?.suspicion ?? []) },
    {
      label: text.assignment.requested,
      value: contact === undefined ? text.none : moment(context, contact.requestedAt),
    },
    {
      label: text.assignment.date,
      value: report.details.assignmentDate === undefined ? text.none : text.date(report.details.assignmentDate),
    },
  ];
  const wording: readonly Block[] =
    contact?.assignment === undefined || contact.assignment === ''
      ? [paragraph(text.notRecorded)]
      : [{ kind: 'quote', text: contact.assignment, attribution: client(context) }];
  const questions: readonly Block[] = context.interprets
    ? [
        heading(text.assignment.questions),
        {
          kind: 'list',
          ordered: true,
          items: lookup.standard['report-format'].questions.map((question) => question.label[language]),
        },
      ]
    : [];
  return {
    blocks: [{ kind: 'facts', facts }, heading(text.assignment.wording), ...wording, ...questions],
    empty: contact?.assignment === undefined || contact.assignment === '',
  };
}

export function composeExpert(context: ReportContext): SectionContent {
  const { report, text, numberBySection } = context;
  const { author } = report.details;
  const facts: readonly Fact[] = [
    { label: text.expert.name, value: author.name },
    { label: text.expert.role, value: author.role },
    { label: text.expert.big, value: author.bigNumber ?? text.none },
    { label: text.expert.nrgd, value: author.nrgdNumber ?? text.expert.noNrgd },
  ];
  const reliability = numberBySection.get('limitations');
  return {
    blocks: [
      { kind: 'facts', facts },
      heading(text.expert.competence),
      paragraph(author.competence ?? text.notRecorded),
      ...(reliability === undefined ? [] : [paragraph(text.expert.reliability({ section: reliability }), 'small')]),
    ],
    empty: false,
  };
}

/** Every answer that was given, in order of time, under the rule for the child's age. */
export function composeConsent(context: ReportContext): SectionContent {
  const { caseRecord, text, age } = context;
  const answers = caseRecord.consent.toSorted((left, right) => left.at.localeCompare(right.at));
  const position = caseRecord.details.legalPosition;
  const rule = age === undefined ? undefined : requiredConsent(age, { position });
  const blocks: readonly Block[] = [
    ...(rule === undefined ? [] : [paragraph(`${text.consent.rule[rule.rule]} ${text.consent.source(rule)}`)]),
    ...positionBlocks(context),
  ];
  const left = withheldBlocks(context);
  if (answers.length === 0) return { blocks: [...blocks, paragraph(text.consent.none), ...left], empty: true };
  const rows = answers.map((answer) => [
    label(context, 'consent-scope', answer.scope),
    label(context, 'consent-person', answer.person),
    answerWords(context, answer),
    moment(context, answer.at),
  ]);
  const columns = [
    { label: text.consent.scope, share: 4 },
    { label: text.consent.person, share: 4 },
    { label: text.consent.answer, share: 3 },
    { label: text.consent.at, share: 4 },
  ];
  return { blocks: [...blocks, { kind: 'table', columns, rows }, ...left], empty: false };
}

/** An answer with how it was given and, where it was not followed, the ground and the colleague consulted. */
function answerWords(context: ReportContext, { state, form, groundCode, ground, colleague }: ConsentAnswer): string {
  const words = context.text.consent;
  return [
    label(context, 'consent-state', state),
    ...(form === undefined ? [] : [words.form[form]]),
    ...(groundCode === undefined ? [] : [label(context, 'consent-ground', groundCode)]),
    ...(ground === undefined || ground === '' ? [] : [words.ground({ ground })]),
    ...(colleague === undefined || colleague === '' ? [] : [words.colleague({ colleague })]),
  ].join('; ');
}

/** Who may decide for the child, and why its parents were not told first. */
function positionBlocks(context: ReportContext): readonly Block[] {
  const position = context.caseRecord.details.legalPosition;
  if (position === undefined) return [];
  const words = context.text.consent;
  const { authority, authorityBasis, supervision, capacity, parentsNotInformed } = position;
  return [
    paragraph(
      [
        words.authority[authority],
        ...(authorityBasis === undefined || authorityBasis === '' ? [] : [words.basis({ basis: authorityBasis })]),
        ...(supervision === 'yes' ? [words.supervision] : []),
        ...(capacity === undefined || capacity.judgement === 'not-assessed'
          ? []
          : [words.capacity[capacity.judgement]({ by: capacity.judgedBy ?? context.text.none })]),
      ].join(' '),
    ),
    ...(parentsNotInformed === undefined
      ? []
      : [paragraph(words.notInformed({ ...parentsNotInformed, moment: moment(context, parentsNotInformed.at) }))]),
  ];
}

/** What stays behind for want of consent, so that nobody takes the report for all that was recorded. */
function withheldBlocks({ recorded, leave, text }: ReportContext): readonly Block[] {
  const here = leave.withheld.filter(({ examinationId }) => examinationId === recorded.id);
  const parts = [...new Set(here.map(({ part }) => part))];
  if (parts.length === 0) return [];
  return [paragraph(text.consent.withheld({ parts: parts.map((part) => text.consent.parts[part]) }))];
}

export function composeDocuments({ report, text }: ReportContext): SectionContent {
  const items = report.details.receivedDocuments;
  return contentOr(items.length === 0 ? [] : [{ kind: 'list', ordered: true, items }], text.documents.none);
}

function client(context: ReportContext): string {
  const { contact, text } = context;
  if (contact === undefined) return text.none;
  const requester = label(context, 'requester', contact.requester);
  return contact.requesterName === undefined || contact.requesterName === ''
    ? requester
    : `${contact.requesterName} (${requester})`;
}

function conceptNotice({ report, text }: ReportContext): readonly NoticeBlock[] {
  if (report.status === 'issued') return [];
  return [{ kind: 'notice', tone: 'caution', title: text.title.conceptTitle, text: text.title.conceptText }];
}

/** Dutch is the language of record; a report in another language cannot translate what people wrote and said. */
function languageNotice({ language, text }: ReportContext): readonly NoticeBlock[] {
  if (language === 'nl') return [];
  return [{ kind: 'notice', tone: 'plain', title: text.title.languageTitle, text: text.title.languageText }];
}

/** No edition is an official national text: the report says so on its first page. */
function standardNotice({ lookup, language, text }: ReportContext): NoticeBlock {
  return {
    kind: 'notice',
    tone: 'plain',
    title: text.title.standardTitle,
    text: lookup.standard.edition.notice[language],
  };
}
