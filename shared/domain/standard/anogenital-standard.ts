import { z } from 'zod';
import { Code, Label } from '../../kernel/label.ts';
import { ClockHour } from '../body/clock-hour.ts';
import { Provenance } from './provenance.ts';

/** Hours of a child that lies on its back (12 is ventral), clockwise from one to another, both included; it may run past 12. */
export const HourArc = z.strictObject({ from: ClockHour, to: ClockHour });
export type HourArc = z.infer<typeof HourArc>;

/** A part that is looked at. `hours` are those at which it lies, where it lies only at some; `paired`: left and right of the child. */
export const AnogenitalStructure = z.strictObject({
  id: Code,
  label: Label,
  article: z.enum(['de', 'het']),
  sex: z.enum(['female', 'male']).optional(),
  area: z.enum(['genital', 'anal']),
  clock: z.boolean(),
  hours: HourArc.optional(),
  paired: z.boolean().optional(),
  help: Label.optional(),
  provenance: Provenance.optional(),
});
export type AnogenitalStructure = z.infer<typeof AnogenitalStructure>;

/**
 * A position of the list `position` in which is looked. `turn`: by how many hours the clock as seen is rotated against that of a child
 * on its back; absent where the source gives none, so that the hour on the child is entered by hand.
 */
export const AnogenitalPosition = z.strictObject({
  id: Code,
  /** As the sentence says it. */
  phrase: Label,
  turn: z.union([z.literal(0), z.literal(6)]).optional(),
  provenance: Provenance.optional(),
});
export type AnogenitalPosition = z.infer<typeof AnogenitalPosition>;

/** An edition of a classification; one that is not enabled is named and never used. */
export const ClassificationEdition = z.strictObject({
  id: Code,
  label: Label,
  citation: z.string().min(1),
  enabled: z.boolean(),
  note: Label.optional(),
  provenance: Provenance,
});
export type ClassificationEdition = z.infer<typeof ClassificationEdition>;

/** A section of an edition of the classification, with what it gathers. */
export const ClassificationSection = z.strictObject({
  id: Code,
  edition: Code,
  letter: z.string().regex(/^[A-G]$/),
  label: Label,
  provenance: Provenance,
});
export type ClassificationSection = z.infer<typeof ClassificationSection>;

/** Where a finding stands in the classification; with `hours` only there, on a child on its back. */
export const ClassificationPlace = z.strictObject({
  section: Code,
  item: Label,
  hours: z.array(HourArc).min(1).optional(),
  provenance: Provenance,
});
export type ClassificationPlace = z.infer<typeof ClassificationPlace>;

/** What can be seen, in words that name no cause; `defect`: an interruption of the hymen, of which a posterior one is looked at in a second position. */
export const AnogenitalFinding = z.strictObject({
  id: Code,
  label: Label,
  /** As the sentence says it, after the place. */
  phrase: Label,
  structures: z.array(Code).min(1),
  clock: z.enum(['none', 'optional', 'required']),
  defect: z.boolean().optional(),
  places: z.array(ClassificationPlace),
  provenance: Provenance.optional(),
});
export type AnogenitalFinding = z.infer<typeof AnogenitalFinding>;

/** A type of female genital mutilation after the World Health Organization. */
export const MutilationType = z.strictObject({
  id: Code,
  name: z.string().regex(/^(I|II|III|IV)[a-c]?$/),
  label: Label,
  provenance: Provenance,
});
export type MutilationType = z.infer<typeof MutilationType>;

/** What `anogenital.json` holds: what is looked at and how, what can be seen, and what published classifications say of it. */
export const AnogenitalStandard = z.strictObject({
  provenance: Provenance,
  structures: z.array(AnogenitalStructure).min(1),
  positions: z.array(AnogenitalPosition).min(1),
  techniques: z.array(z.strictObject({ id: Code, area: z.enum(['genital', 'anal']).optional() })).min(1),
  editions: z.array(ClassificationEdition).min(1),
  sections: z.array(ClassificationSection).min(1),
  findings: z.array(AnogenitalFinding).min(1),
  mutilation: z.array(MutilationType),
});
export type AnogenitalStandard = z.infer<typeof AnogenitalStandard>;
