import { z } from 'zod';
import { Code, Label } from '../../kernel/label.ts';
import { Provenance } from './provenance.ts';

/**
 * One choice of a descriptor. `polarity` says what the choice states about the property: that it is there (the default), that
 * it is absent, or that it could not be assessed; a composed sentence words the three differently.
 */
const Option = z.strictObject({
  id: Code,
  label: Label,
  /** The words in a composed sentence; the label is used when absent. */
  phrase: Label.optional(),
  polarity: z.enum(['present', 'absent', 'unknown']).optional(),
  /** The code in the system that the provenance names. */
  externalCode: z.string().min(1).optional(),
  provenance: Provenance.optional(),
});
export type DescriptorOption = z.infer<typeof Option>;

/** What kind of value a descriptor takes; lengths in mm. */
const DescriptorValueKind = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), options: z.array(Option).min(2) }),
  z.strictObject({ kind: z.literal('choices'), options: z.array(Option).min(2) }),
  z.strictObject({ kind: z.literal('length'), minMm: z.number(), maxMm: z.number() }),
  z.strictObject({
    kind: z.literal('number'),
    min: z.number(),
    max: z.number(),
    decimals: z.int().min(0).max(2),
    /** Values are multiples of this. */
    step: z.number().positive().optional(),
    unit: Label.optional(),
    /** `clock`: told as hours and minutes, so that 3.5 is "3.30". */
    notation: z.literal('clock').optional(),
  }),
  z.strictObject({ kind: z.literal('three-state') }),
  z.strictObject({ kind: z.literal('text'), maxLength: z.int().positive() }),
]);

/**
 * How a value is told. A `predicate` completes "the injury is …", `with` follows "with" or "without", a `sentence` stands alone
 * (written without capital and full stop); a `place` is a sentence that follows the first, which says where. `{value}` is the option's
 * phrase, the measure or the words entered. `absent` words a "no"; in `with` the words of `present` serve when it is missing. `unknown`
 * names the property in "Not known: …" where the label does not read there. In all of them and in the phrases of options
 * `{wound|wounds}` is the first for one injury, the second for several.
 */
const Wording = z.strictObject({
  slot: z.enum(['place', 'predicate', 'with', 'sentence']),
  present: Label,
  absent: Label.optional(),
  unknown: Label.optional(),
});
export type Wording = z.infer<typeof Wording>;

/** One observable property of an injury. `size` and `location` are part of every injury and are no descriptors. */
export const Descriptor = z.strictObject({
  id: Code,
  label: Label,
  help: Label.optional(),
  value: DescriptorValueKind,
  wording: Wording,
  provenance: Provenance,
});
export type Descriptor = z.infer<typeof Descriptor>;

/** Whether a type wants two dimensions measured: `required` makes length and width part of completeness. */
const SizeRule = z.enum(['required', 'optional', 'none']);

const Forms = { singular: z.string().min(1), plural: z.string().min(1) };

/** A kind of injury with the descriptors that its form shows, in the order of the form. */
export const InjuryType = z.strictObject({
  id: Code,
  label: Label,
  /**
   * Noun phrase for one injury with its Dutch definite article, in plain words: "blauwe plek". `uncounted`: no "een" before it. `again`:
   * a shorter one for the sentences after the first.
   */
  noun: z.strictObject({
    nl: z.strictObject({
      ...Forms,
      article: z.enum(['de', 'het']),
      uncounted: z.boolean().optional(),
      again: z.strictObject({ ...Forms, article: z.enum(['de', 'het']) }).optional(),
    }),
    en: z.strictObject({ ...Forms, again: z.strictObject(Forms).optional() }),
  }),
  /** Whether the injury is seen on the body, or established by imaging or examination. */
  observed: z.enum(['visible', 'established']),
  /** Whether it lies on the skin, or beneath or inside the place that is marked. */
  placed: z.enum(['on', 'at']),
  definition: Label,
  discriminators: Label.optional(),
  /** Group in the registration ("bruises", "burns" …): a code of the indicator catalogue's `injury-group`. */
  group: Code,
  size: SizeRule,
  descriptors: z.array(z.strictObject({ id: Code, required: z.boolean() })),
  snomed: z.strictObject({ code: z.string().regex(/^\d{6,18}$/), provenance: Provenance }).optional(),
  provenance: Provenance,
});
export type InjuryType = z.infer<typeof InjuryType>;
