import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code, Label } from '../../kernel/label.ts';
import { EditionId } from '../standard/standard.ts';
import { AidResult } from './aid-result.ts';

/**
 * An aid that the doctor put into the interpretation: what it gave at that moment, in words of both languages with source, edition,
 * population and limits. It stays as it was; whether the record has changed since is told by comparing.
 */
export const AidQuotation = z.strictObject({
  aidId: Code,
  title: Label,
  /** Edition of the rule, and of the standard that it was taken from. */
  edition: z.string().min(1).max(120),
  standard: EditionId,
  quotedAt: Instant,
  result: AidResult,
  text: z.strictObject({ nl: z.string().min(1).max(8000), en: z.string().min(1).max(8000) }),
});
export type AidQuotation = z.infer<typeof AidQuotation>;

/** Whether what an aid gives now is what was quoted, something else, or nothing any more. */
export function quotationDrift(quoted: AidQuotation, now: AidResult | undefined): 'none' | 'changed' | 'gone' {
  if (now === undefined) return 'gone';
  return isEqual(quoted.result, now) ? 'none' : 'changed';
}

/** Equal as data, whatever the order of keys. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isEqual(each, other[index]));
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isEqual(one[key], other[key]));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
