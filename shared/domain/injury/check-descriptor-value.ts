import { assertNever } from '../../kernel/assert-never.ts';
import type { Descriptor, DescriptorOption } from '../standard/injury-type.ts';
import type { DescriptorValue } from './injury.ts';

/**
 * Why a value does not fit its descriptor. `wrong-kind`: another kind of value, or options that cannot stand together.
 * `out-of-range`: outside the limits, more decimals than allowed, or too many characters.
 */
export type ValueFault = 'wrong-kind' | 'unknown-option' | 'out-of-range';

/**
 * Compares a value with its descriptor in an edition: the kind, the options, the range (mm for lengths, at most one decimal)
 * and the length of words. `undefined` means that the value is allowed.
 */
export function checkDescriptorValue(value: DescriptorValue, descriptor: Descriptor): ValueFault | undefined {
  const rule = descriptor.value;
  switch (rule.kind) {
    case 'choice':
      return value.kind === 'choice' ? checkOptions([value.option], rule.options) : 'wrong-kind';
    case 'choices':
      return value.kind === 'choices' ? checkOptions(value.options, rule.options) : 'wrong-kind';
    case 'length':
      return value.kind === 'length'
        ? checkNumber(value.mm, { min: rule.minMm, max: rule.maxMm, decimals: 1 })
        : 'wrong-kind';
    case 'number':
      return value.kind === 'number' ? checkNumber(value.value, rule) : 'wrong-kind';
    case 'three-state':
      return value.kind === 'three-state' ? undefined : 'wrong-kind';
    case 'text':
      if (value.kind !== 'text') return 'wrong-kind';
      return value.text.length > rule.maxLength ? 'out-of-range' : undefined;
    default:
      return assertNever(rule);
  }
}

/** An absence or "not assessable" stands alone: it cannot be chosen beside something that is there. */
function checkOptions(chosen: readonly string[], options: readonly DescriptorOption[]): ValueFault | undefined {
  const known = new Map(options.map((option) => [option.id, option]));
  if (chosen.some((id) => !known.has(id))) return 'unknown-option';
  if (new Set(chosen).size < chosen.length) return 'wrong-kind';
  const exclusive = chosen.some((id) => (known.get(id)?.polarity ?? 'present') !== 'present');
  return exclusive && chosen.length > 1 ? 'wrong-kind' : undefined;
}

interface NumberRule {
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
  readonly step?: number | undefined;
}

function checkNumber(value: number, { min, max, decimals, step }: NumberRule): ValueFault | undefined {
  if (!Number.isFinite(value) || value < min || value > max) return 'out-of-range';
  const isWhole = (scaled: number): boolean => Math.abs(scaled - Math.round(scaled)) < 1e-6;
  return isWhole(value * 10 ** decimals) && (step === undefined || isWhole(value / step)) ? undefined : 'out-of-range';
}
