import { z } from 'zod';
import { Code } from '../../kernel/label.ts';

const InjuryNumbers = z.array(z.int().positive());

/** An item of a rule and the injuries it is about, by their numbers in order. */
export const AidItemMet = z.strictObject({ id: Code, injuryNumbers: InjuryNumbers });
export type AidItemMet = z.infer<typeof AidItemMet>;

/**
 * What a rule went by. `value`: a number, the id of a code, or a count as `2`, `2+` (two or more), `1-3`. `item`: the item of the rule
 * that the value stands for. `words`: what was recorded in words, such as the reason why something could not be assessed.
 */
export const AidInput = z.strictObject({
  id: Code,
  value: z.union([z.number(), z.string().max(40)]).optional(),
  item: Code.optional(),
  words: z.string().max(300).optional(),
  injuryNumbers: InjuryNumbers,
});
export type AidInput = z.infer<typeof AidInput>;

/** A published or summed figure, digits as printed, with its interval where there is one; `row` is the row of the rule's table. */
export const AidFigure = z.strictObject({
  id: Code,
  row: Code.optional(),
  value: z.string().max(20),
  from: z.string().max(20).optional(),
  to: z.string().max(20).optional(),
});
export type AidFigure = z.infer<typeof AidFigure>;

/**
 * What a published rule says of a record. `applies`: at least one item is met; `computed`: it gives figures or a list; it never says what
 * that means for this child. `reason` is a code: why the rule was not applied. `absent`: items recorded as not there; `unknown`: items
 * that the record does not settle; `remarks`: what must be known of the outcome.
 */
export const AidResult = z.strictObject({
  id: Code,
  status: z.enum(['applies', 'does-not-apply', 'computed', 'outside-population', 'insufficient-information']),
  reason: Code.optional(),
  inputs: z.array(AidInput),
  items: z.array(AidItemMet),
  absent: z.array(AidItemMet),
  unknown: z.array(AidItemMet),
  figures: z.array(AidFigure),
  remarks: z.array(z.strictObject({ code: Code, injuryNumbers: InjuryNumbers })),
});
export type AidResult = z.infer<typeof AidResult>;

/** Why a rule was not applied. */
export type AidReason =
  | 'no-bruise'
  | 'no-fracture'
  | 'no-scald'
  | 'four-years-or-older'
  | 'younger-than-two-months'
  | 'eight-years-or-older'
  | 'older-than-eighteen'
  | 'examined-before-birth'
  | 'motor-level-unknown'
  | 'not-yet-mobile'
  | 'mobility-undecided'
  | 'skin-not-all-seen'
  | 'part-not-assessable'
  | 'nothing-counted';

/** What must be known of an outcome. */
export type AidRemark =
  | 'motor-level-unknown'
  | 'skin-not-all-seen'
  | 'count-not-exact'
  | 'several-rows'
  | 'counted-with-ten'
  | 'not-in-grouping'
  | 'highest-in-infants'
  | 'not-yet-walking'
  | 'cause-open'
  | 'first-degree-left-out'
  | 'burn-left-out'
  | 'burn-ring'
  | 'burn-mixed-depth'
  | 'more-by-unknown-depth';

/** What a result may hold; lists that are left out are empty. */
export interface AidOutcome {
  readonly status: AidResult['status'];
  readonly reason?: AidReason | undefined;
  readonly inputs?: readonly AidInput[];
  readonly items?: readonly AidItemMet[];
  readonly absent?: readonly AidItemMet[];
  readonly unknown?: readonly AidItemMet[];
  readonly figures?: readonly AidFigure[];
  readonly remarks?: readonly { readonly code: AidRemark; readonly injuryNumbers: readonly number[] }[];
}

/** A result with every list in place. */
export const aidResult = (id: string, outcome: AidOutcome): AidResult => ({
  id,
  status: outcome.status,
  ...(outcome.reason === undefined ? {} : { reason: outcome.reason }),
  inputs: [...(outcome.inputs ?? [])],
  items: [...(outcome.items ?? [])],
  absent: [...(outcome.absent ?? [])],
  unknown: [...(outcome.unknown ?? [])],
  figures: [...(outcome.figures ?? [])],
  remarks: (outcome.remarks ?? []).map(({ code, injuryNumbers }) => ({ code, injuryNumbers: [...injuryNumbers] })),
});

/** An input that is about no injury in particular. */
export const plainInput = (id: string, value: number | string): AidInput => ({ id, value, injuryNumbers: [] });
