import type { z } from 'zod';
import type { Texts } from '../../shared/text/nl.ts';

/** The sentence for one issue of a schema, in plain words and without the schema's own terms. */
export function explainIssue(issue: z.core.$ZodIssue, texts: Texts): string {
  const words = texts.issues;
  switch (issue.code) {
    case 'custom':
      return words.rules[issue.message] ?? words.notValid;
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int'
        ? numberSentence(issue, texts)
        : missingOrWrong(issue, texts);
    case 'invalid_value':
    case 'invalid_union':
      return words.chooseOne;
    case 'invalid_format':
      return formatSentence(issue, texts);
    case 'too_small':
      return tooSmall(issue, texts);
    case 'too_big':
      return tooBig(issue, texts);
    case 'not_multiple_of':
      return words.stepOf({ step: decimal(issue.divisor, texts) });
    default:
      return words.notValid;
  }
}

const missingOrWrong = (issue: z.core.$ZodIssue, { issues }: Texts): string =>
  isMissing(issue) ? issues.required : issues.notValid;

const numberSentence = (issue: z.core.$ZodIssue, { issues }: Texts): string =>
  isMissing(issue) ? issues.required : issues.number;

/** An absent value is reported with `input: undefined` or, when inputs are not reported, without any. */
const isMissing = (issue: z.core.$ZodIssue): boolean => issue.input === undefined;

function formatSentence(issue: z.core.$ZodIssueInvalidStringFormat, { issues }: Texts): string {
  if (issue.format === 'date') return issues.date;
  if (issue.format === 'datetime') return issues.moment;
  return issue.path.at(-1) === 'bigNumber' ? issues.bigNumber : issues.pattern;
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, texts: Texts): string {
  const minimum = Number(issue.minimum);
  if (issue.origin === 'string') return minimum <= 1 ? texts.issues.required : texts.issues.tooShort({ minimum });
  if (issue.origin === 'array') return texts.issues.tooFew({ minimum });
  const bound = { minimum: decimal(minimum, texts) };
  return issue.inclusive === false ? texts.issues.aboveOnly(bound) : texts.issues.tooLow(bound);
}

function tooBig(issue: z.core.$ZodIssueTooBig, texts: Texts): string {
  const maximum = Number(issue.maximum);
  if (issue.origin === 'string') return texts.issues.tooLong({ maximum });
  return issue.origin === 'array'
    ? texts.issues.tooMany({ maximum })
    : texts.issues.tooHigh({ maximum: decimal(maximum, texts) });
}

const decimal = (value: number, { components }: Texts): string =>
  new Intl.NumberFormat(components.locale, { maximumFractionDigits: 3 }).format(value);
