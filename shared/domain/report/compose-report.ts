import type { ReportSection } from '../standard/report-format.ts';
import { composeDeclaration, composeGlossary } from './compose-report-closing.ts';
import {
  contentOr,
  type ReportContext,
  type ReportInput,
  reportContext,
  type SectionContent,
  TITLE_PAGE,
} from './compose-report-context.ts';
import { composeExamination, composeFindings, composeStatements } from './compose-report-findings.ts';
import {
  composeAssignment,
  composeConsent,
  composeDocuments,
  composeExpert,
  composeSubject,
  composeTitlePage,
} from './compose-report-frame.ts';
import {
  composeAnswers,
  composeConclusion,
  composeConsiderations,
  composeHypotheses,
  composeLimitations,
  composePrognosis,
} from './compose-report-interpretation.ts';
import { composeAppendices, composePhotoIndex } from './compose-report-photos.ts';
import { composeTraces } from './compose-report-traces.ts';
import type { DocumentPart, DocumentSection, PartId, ReportDocument } from './report-document.ts';

/**
 * Composes the expert report from the record: every section of the edition's format, in its order. A section for which the
 * record has nothing stays and says so. Description and interpretation are parts of their own. Throws when the report's
 * examination is not in the record or a probability term is not in the scale.
 */
export function composeReport(input: ReportInput): ReportDocument {
  const context = reportContext(input);
  const { report, text, language, now } = context;
  const title = composeTitlePage(context);
  const running = text.running({ number: report.number, version: report.version });
  return {
    language,
    metadata: {
      title: `${title.heading}. ${running}`,
      author: report.details.author.name,
      createdAt: report.issuedAt ?? now,
    },
    running: {
      reportNumber: report.number,
      version: report.version,
      status: report.status,
      label: running,
      ...(report.status === 'issued' ? {} : { statusLabel: text.concept }),
    },
    title,
    parts: composeParts(context),
    sections: composeSections(context),
    words: text.words,
  };
}

/** The sections with their content, without the title page. */
export function composeSections(context: ReportContext): readonly DocumentSection[] {
  return context.lookup.standard['report-format'].sections
    .filter(({ id }) => id !== TITLE_PAGE)
    .map((section) => ({
      id: section.id,
      number: context.numberBySection.get(section.id) ?? '',
      title: section.label[context.language],
      part: section.part,
      ...composeSection(context, section),
    }));
}

const COMPOSERS: Readonly<Record<string, (context: ReportContext) => SectionContent>> = {
  subject: composeSubject,
  assignment: composeAssignment,
  expert: composeExpert,
  consent: composeConsent,
  documents: composeDocuments,
  statements: composeStatements,
  examination: composeExamination,
  findings: composeFindings,
  traces: composeTraces,
  'photo-index': composePhotoIndex,
  considerations: composeConsiderations,
  hypotheses: composeHypotheses,
  answers: composeAnswers,
  conclusion: composeConclusion,
  limitations: composeLimitations,
  prognosis: composePrognosis,
  declaration: composeDeclaration,
  appendices: composeAppendices,
  glossary: composeGlossary,
};

/** Interpreting sections that a report which only describes has as well. */
const ALWAYS_COMPOSED: ReadonlySet<string> = new Set(['limitations']);

/** An edition may name a section that this program cannot fill: it says "not recorded" like any other. */
function composeSection(context: ReportContext, { id, part }: ReportSection): SectionContent {
  if (part === 'interpretation' && !context.interprets && !ALWAYS_COMPOSED.has(id))
    return contentOr([], context.text.notApplicable);
  return COMPOSERS[id]?.(context) ?? contentOr([], context.text.notRecorded);
}

const PART_ORDER: readonly PartId[] = ['frame', 'description', 'interpretation', 'closing', 'appendix'];

function composeParts({ text, lookup, interprets }: ReportContext): readonly DocumentPart[] {
  const used = new Set(lookup.standard['report-format'].sections.map(({ part }) => part));
  const partById: Readonly<Record<PartId, Omit<DocumentPart, 'id'>>> = {
    ...text.parts,
    interpretation: interprets
      ? text.parts.interpretation
      : { ...text.parts.interpretation, intro: text.interpretationLeftOut },
  };
  return PART_ORDER.filter((id) => used.has(id)).map((id) => ({ id, ...partById[id] }));
}
