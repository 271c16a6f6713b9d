import { z } from 'zod';
import { Code, Label } from '../../kernel/label.ts';
import { Provenance } from './provenance.ts';

/** One section of the expert report, in order; `required` sections may not be empty when the report is issued. */
export const ReportSection = z.strictObject({
  id: Code,
  label: Label,
  required: z.boolean(),
  /** Sections up to and including `findings` describe; later ones interpret. */
  part: z.enum(['frame', 'description', 'interpretation', 'closing', 'appendix']),
  help: Label.optional(),
  provenance: Provenance,
});
export type ReportSection = z.infer<typeof ReportSection>;

/** The national sections, the standard questions and the declaration that a report of this edition uses. */
export const ReportFormat = z.strictObject({
  sections: z.array(ReportSection).min(10),
  questions: z.array(z.strictObject({ id: Code, label: Label, provenance: Provenance })).min(1),
  declaration: z.array(z.strictObject({ id: Code, text: Label, provenance: Provenance })).min(1),
  /** Sentences printed where the standard obliges a caveat, by purpose. */
  notices: z.array(z.strictObject({ id: Code, text: Label, provenance: Provenance })),
});
export type ReportFormat = z.infer<typeof ReportFormat>;
