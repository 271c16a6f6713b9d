import { z } from 'zod';
import { ExchangePhoto } from '../../shared/domain/exchange/case-exchange.ts';
import type { ExchangeFault, ExchangeProblem } from '../../shared/domain/exchange/check-exchange.ts';
import { ExchangePath, type FieldPath, fieldPathText } from '../../shared/domain/exchange/exchange-path.ts';
import { Code, type Language } from '../../shared/kernel/label.ts';
import { exchangeEn } from '../../shared/text/exchange.en.ts';
import { exchangeNl } from '../../shared/text/exchange.nl.ts';

/** The words about exchange files in a language. */
export const exchangeTexts = { nl: exchangeNl, en: exchangeEn } as const;

type Issue = z.core.$ZodIssue;

/** One line a fault of shape: `examinations[0].injuries[1].count: ontbreekt`. No value of the file but names and codes is repeated. */
export function explainIssues(issues: readonly Issue[], language: Language): readonly string[] {
  return issues.flatMap((issue) => explain(issue, [], language));
}

/** One line a fault of content: `examinations[0].injuries[1].type: onbekend letseltype 'x'`. */
export function explainFaults(faults: readonly ExchangeFault[], language: Language): readonly string[] {
  return faults.map(({ path, problem }) => faultLine(path, problemText(problem, language)));
}

/** A place and what is wrong there. */
export function faultLine(path: FieldPath, words: string): string {
  const place = fieldPathText(path);
  return place === '' ? words : `${place}: ${words}`;
}

function problemText(problem: ExchangeProblem, language: Language): string {
  // A kind and its own sentence always belong together; the type of the table says so and TypeScript cannot follow it.
  const say = exchangeTexts[language].problems[problem.kind] as (of: ExchangeProblem) => string;
  return say(problem);
}

function explain(issue: Issue, above: FieldPath, language: Language): readonly string[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const { schema } = exchangeTexts[language];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => faultLine([...path, key], schema.unknownKey({ key })));
  if (issue.code === 'invalid_union') return explainUnion(issue, path, language);
  return [faultLine(path, issueText(issue, language))];
}

function issueText(issue: Issue, language: Language): string {
  const { schema } = exchangeTexts[language];
  if (issue.code === 'invalid_type' && issue.input === undefined) return schema.missing;
  if (issue.code === 'custom') return schema.rules[issue.message] ?? issue.message;
  if (issue.code === 'invalid_key') return schema.code;
  if (issue.code === 'invalid_format') return formatText(issue, language) ?? localised(issue, language);
  return localised(issue, language);
}

function formatText(issue: z.core.$ZodIssueInvalidStringFormat, language: Language): string | undefined {
  const { schema } = exchangeTexts[language];
  if (issue.format === 'date') return schema.date;
  if (issue.format === 'datetime') return schema.instant;
  const pattern = 'pattern' in issue ? String(issue.pattern) : '';
  if (pattern === patternOf(Code)) return schema.code;
  if (pattern === patternOf(ExchangePhoto.shape.sha256)) return schema.sha256;
  return pattern === patternOf(ExchangePath) ? schema.path : undefined;
}

/** The pattern that a schema names when a text of one slash does not fit it. */
function patternOf(schema: z.ZodType): string {
  const issue = schema.safeParse('/').error?.issues.find(({ code }) => code === 'invalid_format');
  return issue !== undefined && 'pattern' in issue ? String(issue.pattern) : '';
}

/** A value that fits none of several forms is judged by the one that it names in `kind`; failing that, as a whole. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, path: FieldPath, language: Language): readonly string[] {
  const named = issue.errors.find((branch) => branch.length > 0 && !branch.some(isAboutKind));
  if (named) return named.flatMap((inner) => explain(inner, path, language));
  return [faultLine(path, exchangeTexts[language].schema.unknownForm)];
}

const isAboutKind = (issue: Issue): boolean => issue.path.length === 0 || issue.path.at(-1) === 'kind';

const locales = { nl: z.locales.nl().localeError, en: z.locales.en().localeError } as const;

/** The sentence of the schema library in the language asked, with a small letter because it follows a colon. */
function localised(issue: Issue, language: Language): string {
  const { input = undefined, ...rest } = issue;
  const said = locales[language]({ ...rest, input } as z.core.$ZodRawIssue);
  const words = typeof said === 'string' ? said : (said?.message ?? exchangeTexts[language].schema.unknownForm);
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
