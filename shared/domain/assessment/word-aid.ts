import type { Language } from '../../kernel/label.ts';
import { aidsEn } from '../../text/aids.en.ts';
import { type AidsText, aidsNl } from '../../text/aids.nl.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { AidFigure, AidInput, AidItemMet, AidReason, AidResult } from './aid-result.ts';

/** One thing that is said of an aid; the lines of a list stand apart. */
export interface AidFact {
  readonly term: string;
  readonly lines: readonly string[];
}

export interface AidToWord {
  readonly aid: DecisionAid;
  readonly result: AidResult;
  readonly lookup: StandardLookup;
  readonly language: Language;
}

/** What an aid gave and went by, in words: items, figures, data used, remarks. Terms without anything to say are left out. */
export function wordAidOutcome(given: AidToWord): readonly AidFact[] {
  const { result, language } = given;
  const words = textOf(language);
  const items = (met: readonly AidItemMet[]) => met.map((item) => itemWords(given, item));
  const facts: readonly AidFact[] = [
    { term: words.reason, lines: result.reason === undefined ? [] : [codeWords(words.reasons, result.reason)] },
    { term: words.items, lines: items(result.items) },
    { term: words.absent, lines: items(result.absent) },
    { term: words.unknown, lines: items(result.unknown) },
    { term: words.figures, lines: result.figures.map((figure) => figureWords(given, figure)) },
    { term: words.used, lines: result.inputs.map((input) => inputWords(given, input)) },
    {
      term: words.remark,
      lines: result.remarks.map(({ code, injuryNumbers }) =>
        words.item({ label: codeWords(words.remarks, code), numbers: injuryNumbers }),
      ),
    },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

/** How an aid applies, in a few words; where the record holds nothing that it is about, that and not the child is why. */
export function wordAidStatus({ status, reason }: AidResult, language: Language): string {
  const words = textOf(language);
  return reason !== undefined && nothingToApplyTo.includes(reason) ? words.notAtIssue : words.statuses[status];
}

const nothingToApplyTo: readonly string[] = ['no-bruise', 'no-fracture', 'no-scald'] satisfies readonly AidReason[];

/** What must always stand beside an aid: population, rule, limits, edition and source, and whether it was compared with the source. */
export function wordAidRule({ aid, language }: Pick<AidToWord, 'aid' | 'language'>): readonly AidFact[] {
  const words = textOf(language);
  return [
    { term: words.population, lines: [aid.population[language]] },
    { term: words.explanation, lines: [aid.explanation[language]] },
    { term: words.limits, lines: [aid.limits[language]] },
    { term: words.edition, lines: [aid.edition] },
    { term: words.source, lines: [words.sourceWords(aid.provenance)] },
  ];
}

/** An aid as it is quoted: every fact on its own line, so that it can be read apart from the record. */
export function wordAidQuotation(given: AidToWord): string {
  const words = textOf(given.language);
  const { result, aid, lookup } = given;
  const unverified = aid.provenance.verified || aid.ratios === undefined ? [] : [words.secondHand];
  return [
    `${words.status}: ${wordAidStatus(result, given.language)}.`,
    ...[...wordAidOutcome(given), ...wordAidRule(given)].map(
      ({ term, lines }) => `${term}: ${ended(lines.join('; '))}`,
    ),
    ...unverified,
    `${words.quotation.standard({ edition: lookup.standard.edition.edition })}.`,
  ].join('\n');
}

const textOf = (language: Language): AidsText => (language === 'nl' ? aidsNl : aidsEn);

const ended = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/** The words for a code; a code of another program version is shown as it is. */
const codeWords = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

function itemWords({ aid, language }: AidToWord, { id, injuryNumbers }: AidItemMet): string {
  const words = textOf(language);
  const item = aid.items.find((each) => each.id === id);
  const group = aid.groups?.find((each) => each.id === item?.group)?.label[language];
  const label = item?.label[language] ?? id;
  return words.item({
    label: group === undefined ? label : words.grouped({ group, label }),
    numbers: injuryNumbers,
  });
}

function inputWords(given: AidToWord, input: AidInput): string {
  const words = textOf(given.language);
  const term = codeWords(words.inputs, input.id);
  return words.item({ label: `${term}: ${valueWords(given, input)}`, numbers: input.injuryNumbers });
}

function valueWords({ aid, lookup, language }: AidToWord, { id, value, item, words: told }: AidInput): string {
  const words = textOf(language);
  if (value === undefined) return told ?? '';
  if (id === 'age-months' && typeof value === 'number')
    return words.age({ years: Math.floor(value / 12), months: value % 12, totalMonths: value });
  if (id === 'motor-level') return lookup.codeLabel('motor-level', String(value), language);
  if (id === 'coma-form') return codeWords(words.forms, String(value));
  if (id === 'table-column')
    return aid.table?.columns.find((column) => column.id === value)?.label[language] ?? String(value);
  if (value === 'not-assessable') return words.notAssessable({ words: told ?? '' });
  const label = aid.items.find((each) => each.id === item)?.label[language];
  if (label !== undefined) return words.scored({ score: String(value), words: label });
  return rangeWords(String(value), words);
}

/** A count as `2`, `2+` or `1-3`. */
function rangeWords(value: string, words: AidsText): string {
  const [, least = value, more, most] = /^(\d+)(\+)?(?:-(\d+))?$/.exec(value) ?? [];
  if (more !== undefined) return words.atLeast({ least });
  return most === undefined ? least : words.between({ least, most });
}

function figureWords({ aid, language }: AidToWord, { id, row, value, from, to }: AidFigure): string {
  const words = textOf(language);
  const told = (digits: string): string => digits.replace('.', words.decimal);
  const comparison = aid.ratios?.comparisons.find((each) => each.id === id)?.label[language];
  const label = comparison ?? codeWords(words.sums, id);
  const figure =
    from === undefined || to === undefined
      ? told(value)
      : words.figure({ value: told(value), from: told(from), to: told(to) });
  return row === undefined ? `${label}: ${figure}` : `${label}, ${rowWords(row, words)}: ${figure}`;
}

function rowWords(row: string, words: AidsText): string {
  const [ten = '', elsewhere = ''] = row.split('-').map((count) => words.counts[Number(count)] ?? count);
  return words.row({ ten, elsewhere });
}
