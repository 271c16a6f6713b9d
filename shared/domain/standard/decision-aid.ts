import { z } from 'zod';
import { Code, Label } from '../../kernel/label.ts';
import { BodyAspect } from '../body/region.ts';
import { Provenance } from './provenance.ts';

/** A published table: one value a row and column. Columns may be age bands, in completed years: `fromYears` inclusive, `toYears` exclusive. */
const AidTable = z.strictObject({
  unit: Label,
  columns: z
    .array(
      z.strictObject({
        id: Code,
        label: Label,
        fromYears: z.int().min(0).optional(),
        toYears: z.int().positive().optional(),
      }),
    )
    .min(1),
  rows: z
    .array(
      z.strictObject({
        id: Code,
        label: Label,
        /** How many of this part a body has: 2 when the value is for one side. */
        perBody: z.union([z.literal(1), z.literal(2)]),
        values: z.array(z.number()),
      }),
    )
    .min(1),
});
export type AidTable = z.infer<typeof AidTable>;

/** A published figure as it was printed, so that no digit is gained or lost. */
const PrintedFigure = z.string().regex(/^\d+(\.\d+)?$/);

/** A number of bruises in a table: none, one, or (2) two or more. */
const BruiseCount = z.int().min(0).max(2);

/** Published likelihood ratios with their 95% interval, by the number of bruises on torso, ears and neck (`ten`) and `elsewhere`. */
const AidRatios = z.strictObject({
  comparisons: z.array(z.strictObject({ id: Code, label: Label })).min(1),
  rows: z
    .array(
      z.strictObject({
        ten: BruiseCount,
        elsewhere: BruiseCount,
        figures: z.array(
          z.strictObject({ comparison: Code, value: PrintedFigure, from: PrintedFigure, to: PrintedFigure }),
        ),
      }),
    )
    .min(1),
});
export type AidRatios = z.infer<typeof AidRatios>;

/**
 * What has to be recorded of an injury: the descriptor has one of the `options` (`yes` of a yes-or-no). With one of `unclear` the
 * record does not settle it.
 */
const AidCondition = z.strictObject({
  descriptor: Code,
  options: z.array(Code),
  unclear: z.array(Code).min(1).optional(),
});
export type AidCondition = z.infer<typeof AidCondition>;

/**
 * A published clinical rule that the app quotes: population, items and source. The rule's logic is a pure function with the
 * same id. A rule that is not `enabled` is named with the reason but never computed.
 */
export const DecisionAid = z.strictObject({
  id: Code,
  label: Label,
  edition: z.string().min(1),
  enabled: z.boolean(),
  population: Label,
  explanation: Label,
  limits: Label,
  /** The injury types that the rule is about. */
  injuryTypes: z.array(Code).min(1).optional(),
  /**
   * `value`: the score in a scoring rule. `regions`: body regions that the item covers, with all within them; `aspects`: one side of a
   * region only. `injuryTypes`: types that meet the item by themselves. `when`: what must be recorded of one injury, all of it.
   * `group`: one of the rule's `groups`.
   */
  items: z.array(
    z.strictObject({
      id: Code,
      label: Label,
      value: z.number().optional(),
      regions: z.array(Code).min(1).optional(),
      aspects: z
        .array(z.strictObject({ region: Code, aspect: BodyAspect }))
        .min(1)
        .optional(),
      injuryTypes: z.array(Code).min(1).optional(),
      when: z.array(AidCondition).min(1).optional(),
      group: Code.optional(),
    }),
  ),
  groups: z
    .array(z.strictObject({ id: Code, label: Label }))
    .min(1)
    .optional(),
  ratios: AidRatios.optional(),
  table: AidTable.optional(),
  provenance: Provenance,
});
export type DecisionAid = z.infer<typeof DecisionAid>;
