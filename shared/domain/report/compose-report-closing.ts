import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import type { Provenance } from '../standard/provenance.ts';
import { heading, notice, paragraph, type ReportContext, type SectionContent } from './compose-report-context.ts';
import type { Block, Fact } from './report-document.ts';

/** The expert's declaration with room to sign. */
export function composeDeclaration({ lookup, language, report, text }: ReportContext): SectionContent {
  const items = lookup.standard['report-format'].declaration.map((statement) => statement.text[language]);
  const { author } = report.details;
  const fields: readonly Fact[] = [
    { label: text.declaration.name, value: author.name },
    { label: text.declaration.role, value: author.role },
    {
      label: text.declaration.date,
      value: report.issuedAt === undefined ? '' : text.date(amsterdamCivil(report.issuedAt).date),
    },
    { label: text.declaration.place, value: '' },
    { label: text.declaration.signature, value: '' },
  ];
  const unsigned: readonly Block[] =
    report.status === 'issued' ? [] : [{ kind: 'notice', tone: 'caution', text: text.declaration.unsigned }];
  const review: Block = { kind: 'facts', facts: [{ label: text.declaration.review, value: text.none }] };
  return {
    blocks: [{ kind: 'list', ordered: true, items }, review, ...unsigned, { kind: 'signature', fields }],
    empty: false,
  };
}

/** The scale of probability terms, the words used in this report, and the sources of the standard. */
export function composeGlossary(context: ReportContext): SectionContent {
  return { blocks: [...scaleBlocks(context), ...termBlocks(context), ...sourceBlocks(context)], empty: false };
}

function scaleBlocks(context: ReportContext): readonly Block[] {
  const { lookup, language, text } = context;
  const scale = lookup.standard['probability-scale'];
  const caveat = scale.provenance.verified
    ? undefined
    : (notice(context, 'scale-unverified') ?? text.glossary.unverified);
  const unverified: readonly Block[] =
    caveat === undefined ? [] : [{ kind: 'notice', tone: 'caution', title: text.glossary.unverified, text: caveat }];
  return [
    heading(text.glossary.scale({ label: scale.label[language] })),
    ...unverified,
    {
      kind: 'table',
      columns: [
        { label: text.glossary.term, share: 3 },
        { label: text.glossary.rangeColumn, share: 2 },
      ],
      rows: scale.terms.map((term) => [term.label[language], text.glossary.range({ from: term.from, to: term.to })]),
    },
  ];
}

function termBlocks(context: ReportContext): readonly Block[] {
  const { examination, lookup, language, text } = context;
  const types = unique(examination.injuries.map(({ details }) => details.type)).flatMap(
    (id) => lookup.injuryType(id) ?? [],
  );
  const rows = [
    ...types.map((type) => [type.label[language], type.definition[language]]),
    ...(context.interprets ? text.glossary.fixed : text.glossary.fixed.slice(0, 1)).map(({ term, meaning }) => [
      term,
      meaning,
    ]),
  ];
  return [
    heading(text.glossary.terms),
    {
      kind: 'table',
      columns: [
        { label: text.glossary.word, share: 2 },
        { label: text.glossary.meaning, share: 5 },
      ],
      rows: rows.toSorted(([left = ''], [right = '']) => left.localeCompare(right, language)),
    },
  ];
}

/** Each source once; it counts as compared only when every entry that cites it was. */
function sourceBlocks(context: ReportContext): readonly Block[] {
  const { text } = context;
  const bySource = Map.groupBy(usedProvenances(context), ({ source }) => source);
  const rows = [...bySource].map(([source, entries]) => [source, verdict(context, entries)]);
  return [
    heading(text.glossary.sources),
    paragraph(text.glossary.sourcesNote, 'small'),
    {
      kind: 'table',
      columns: [
        { label: text.glossary.source, share: 5 },
        { label: text.glossary.checked, share: 2 },
      ],
      rows: rows.toSorted(([left = ''], [right = '']) => left.localeCompare(right, context.language)),
    },
  ];
}

function verdict({ text }: ReportContext, entries: readonly Provenance[]): string {
  if (entries.every(({ verified }) => verified)) return text.yes;
  return entries.some(({ verified }) => verified) ? text.glossary.partly : text.no;
}

function usedProvenances({ examination, lookup, interprets }: ReportContext): readonly Provenance[] {
  const { standard } = lookup;
  const format = standard['report-format'];
  const types = unique(examination.injuries.map(({ details }) => details.type)).flatMap(
    (id) => lookup.injuryType(id) ?? [],
  );
  const descriptors = unique(examination.injuries.flatMap(({ details }) => Object.keys(details.descriptors))).flatMap(
    (id) => lookup.descriptor(id) ?? [],
  );
  return [
    ...[...types, ...descriptors, ...format.sections, ...format.declaration].map(({ provenance }) => provenance),
    ...(interprets
      ? [standard['probability-scale'].provenance, ...format.questions.map(({ provenance }) => provenance)]
      : []),
  ];
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
