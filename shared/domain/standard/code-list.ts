import { z } from 'zod';
import { Code, Label } from '../../kernel/label.ts';
import { Provenance } from './provenance.ts';

/** One choice of a code list; `externalCode` is the code in the system that the provenance names. */
export const CodeListEntry = z.strictObject({
  id: Code,
  label: Label,
  externalCode: z.string().min(1).optional(),
  help: Label.optional(),
  provenance: Provenance.optional(),
});
export type CodeListEntry = z.infer<typeof CodeListEntry>;

/** A closed list of choices; entries without their own provenance share that of the list. */
export const CodeList = z.strictObject({
  id: Code,
  label: Label,
  provenance: Provenance,
  entries: z.array(CodeListEntry).min(1),
});
export type CodeList = z.infer<typeof CodeList>;

/** The lists that the record refers to; an edition must define each of them. */
export const codeListIds = [
  'contact-kind',
  'requester',
  'frame',
  'place',
  'executor',
  'sex',
  'suspicion',
  'not-served-reason',
  'present-person',
  'light',
  'position',
  'technique',
  'motor-level',
  'statement-source',
  'mechanism',
  'cause-class',
  'fit',
  'severity',
  'evidence-basis',
  'photo-step',
  'scale-type',
  'consent-scope',
  'consent-person',
  'consent-state',
  'consent-ground',
  'report-kind',
  'not-examined-reason',
] as const;

/** Lists that an edition may leave out; what is recorded from them is then shown as its code. */
export const optionalCodeListIds = ['tanner-breast', 'tanner-genital', 'tanner-pubic-hair'] as const;
export type CodeListId = (typeof codeListIds)[number] | (typeof optionalCodeListIds)[number];
