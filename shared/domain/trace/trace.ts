import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';
import { InjuryId } from '../../kernel/record-id.ts';
import { BodyShape } from '../body/address.ts';

const Name = z.string().trim().min(1).max(120);

/** Where a trace was taken: a place drawn on the body, a body region, or an object such as an item of clothing. */
export const TracePlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('body'), shape: BodyShape }),
  z.strictObject({ kind: z.literal('region'), regionId: Code }),
  z.strictObject({ kind: z.literal('object'), what: z.string().trim().min(1).max(200) }),
]);
export type TracePlace = z.infer<typeof TracePlace>;

/**
 * What is recorded of one trace. Codes are entries of the lists in the edition's `traces`. The identification number (SIN) is kept as it
 * was entered, in whatever form; nothing that is not yet known has to be filled in.
 */
export const TraceDetails = z.strictObject({
  sin: z.string().trim().min(1).max(40).optional(),
  kind: Code,
  method: Code.optional(),
  place: TracePlace,
  /** Place on the list of what can be sampled. */
  site: Code.optional(),
  injuryId: InjuryId.optional(),
  /** Before or after the place was cleaned or the child washed. */
  cleaning: z.enum(['before', 'after', 'unknown']).optional(),
  takenAt: Instant,
  takenBy: Name.optional(),
  witness: Name.optional(),
  packaging: Code.optional(),
  seal: z.string().trim().min(1).max(60).optional(),
  storage: Code.optional(),
  /** A blank sample was taken along, to show what the material itself brings. */
  control: z.boolean(),
  remarks: z.string().trim().max(1000).optional(),
});
export type TraceDetails = z.infer<typeof TraceDetails>;

/** That a trace was recorded by mistake: it stays in the record with its number, its reason and who said so. */
export const TraceStruck = z.strictObject({ at: Instant, by: Name, reason: z.string().trim().min(1).max(500) });
export type TraceStruck = z.infer<typeof TraceStruck>;

/** A person, and where that person works. */
export const TraceHolder = z.strictObject({ name: Name, organisation: Name.optional() });
export type TraceHolder = z.infer<typeof TraceHolder>;

/** One handing over from a holder to the next. `seal`: the number on the seal at that moment, where it was read. */
export const TraceTransfer = z.strictObject({
  from: TraceHolder,
  to: TraceHolder,
  at: Instant,
  /** Code of `purposes`. */
  purpose: Code,
  sealIntact: z.enum(['yes', 'no', 'not-checked']),
  seal: z.string().trim().min(1).max(60).optional(),
  /** Number under which the receiver keeps it. */
  reference: z.string().trim().min(1).max(80).optional(),
  remarks: z.string().trim().max(500).optional(),
});
export type TraceTransfer = z.infer<typeof TraceTransfer>;

/** How far back an incident can lie: the earliest and latest moment, and how these are known. */
export const TraceIncident = z
  .strictObject({ earliest: Instant, latest: Instant, basis: z.string().trim().max(300).optional() })
  .refine(({ earliest, latest }) => Date.parse(earliest) <= Date.parse(latest), {
    path: ['latest'],
    message: 'ends-before-start',
  });
export type TraceIncident = z.infer<typeof TraceIncident>;

/** A place on the list where nothing was taken, and why: a code of `not-taken`, with words where the code does not say enough. */
export const SiteNotTaken = z.strictObject({
  site: Code,
  reason: Code,
  note: z.string().trim().max(300).optional(),
});
export type SiteNotTaken = z.infer<typeof SiteNotTaken>;

/** What is recorded about the sampling of an examination as a whole; each place stands in `notTaken` once. */
export const TraceRound = z
  .strictObject({
    incident: TraceIncident.optional(),
    notTaken: z.array(SiteNotTaken).max(60),
    remarks: z.string().trim().max(1000).optional(),
  })
  .superRefine(({ notTaken }, context) => {
    const seen = new Set<string>();
    for (const [index, { site }] of notTaken.entries()) {
      if (seen.has(site))
        context.addIssue({ code: 'custom', path: ['notTaken', index, 'site'], message: 'said-twice' });
      seen.add(site);
    }
  });
export type TraceRound = z.infer<typeof TraceRound>;
