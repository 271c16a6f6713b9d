import { z } from 'zod';
import { Code, Label } from '../../kernel/label.ts';
import { Provenance } from './provenance.ts';

/** One choice of a list about traces; without a provenance of its own it shares that of the file. */
export const TraceChoice = z.strictObject({ id: Code, label: Label, provenance: Provenance.optional() });
export type TraceChoice = z.infer<typeof TraceChoice>;

/** A kind of material with the methods and packaging that are usual for it, none named: any; `control`: a blank sample belongs to it. */
export const TraceKind = TraceChoice.extend({
  methods: z.array(Code),
  packaging: z.array(Code),
  control: z.boolean(),
});
export type TraceKind = z.infer<typeof TraceKind>;

/** A place on the list of what can be sampled after sexual violence; `intimate` ones are asked for apart. */
export const TraceSite = TraceChoice.extend({ intimate: z.boolean() });
export type TraceSite = z.infer<typeof TraceSite>;

/**
 * Until how many hours after an incident a source expects traces. Up to `from` hours is within, past `to` hours is outside; where a source
 * gives a range, what lies between is neither. `kinds` and `places` narrow it only where the source does. `practice` rules are those of
 * the work here, by which a trace is judged; other rules are shown beside them.
 */
export const TraceWindow = z
  .strictObject({
    id: Code,
    rule: z.enum(['practice', 'other']),
    label: Label,
    text: Label,
    hours: z.strictObject({ from: z.number().positive(), to: z.number().positive() }),
    /** From this birthday, until the day before that one. */
    ages: z.strictObject({ fromYears: z.int().min(0).optional(), toYears: z.int().positive().optional() }),
    kinds: z.array(Code).min(1).optional(),
    places: z
      .array(z.enum(['body', 'object']))
      .min(1)
      .optional(),
    provenance: Provenance,
  })
  .refine(({ hours }) => hours.from <= hours.to, { path: ['hours'], message: 'range-backwards' });
export type TraceWindow = z.infer<typeof TraceWindow>;

/** What is looked at when a trace is recorded; a check that an edition leaves out is not made. Nothing is ever refused by one. */
export const TraceCheckId = z.enum([
  'sin-missing',
  'sin-form',
  'sin-twice',
  'method-unusual',
  'packaging-missing',
  'packaging-unusual',
  'control-missing',
  'after-cleaning',
  'cleaning-unknown',
  'taker-missing',
  'witness-missing',
  'storage-missing',
  'before-incident',
  'outside-window',
]);
export type TraceCheckId = z.infer<typeof TraceCheckId>;

/** What `traces.json` holds: lists and rules for traces. */
export const TraceStandard = z.strictObject({
  provenance: Provenance,
  /** The form of an identification number: so many letters, so many digits, and the suffix. */
  sin: z.strictObject({
    letters: z.int().positive(),
    digits: z.int().positive(),
    suffix: z.string().regex(/^[A-Z]+$/),
    provenance: Provenance,
  }),
  kinds: z.array(TraceKind).min(1),
  methods: z.array(TraceChoice).min(1),
  packaging: z.array(TraceChoice).min(1),
  storage: z.array(TraceChoice).min(1),
  purposes: z.array(TraceChoice).min(1),
  'not-taken': z.array(TraceChoice).min(1),
  sites: z.array(TraceSite).min(1),
  windows: z.array(TraceWindow),
  checks: z.array(z.strictObject({ id: TraceCheckId, weight: z.enum(['warn', 'note']) })),
});
export type TraceStandard = z.infer<typeof TraceStandard>;

/** The lists of `traces.json` that a record refers to. */
export type TraceListId = 'kinds' | 'methods' | 'packaging' | 'storage' | 'purposes' | 'not-taken' | 'sites';
