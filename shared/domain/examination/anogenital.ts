import { z } from 'zod';
import { Code } from '../../kernel/label.ts';
import { ClockHour } from '../body/clock-hour.ts';

/** What looking at a structure gave. */
export const ViewOutcome = z.enum(['normal', 'finding', 'not-assessable', 'refused']);
export type ViewOutcome = z.infer<typeof ViewOutcome>;

/** What one structure showed in one position by one technique; whatever was not seen has its reason. */
export const AnogenitalView = z
  .strictObject({
    structure: Code,
    /** Code of `position`. */
    position: Code,
    /** Code of `technique`. */
    technique: Code,
    outcome: ViewOutcome,
    reason: z.string().trim().max(300).optional(),
  })
  .refine(({ outcome, reason = '' }) => outcome === 'normal' || outcome === 'finding' || reason !== '', {
    path: ['reason'],
    message: 'reason-required',
  });
export type AnogenitalView = z.infer<typeof AnogenitalView>;

/**
 * Something that was seen, by its code in the standard. Hours are kept twice: as the clock showed in the position of the child, and on a
 * child that lies on its back (12 is ventral). `second`: what looking again in another position gave.
 */
export const AnogenitalObservation = z.strictObject({
  finding: Code,
  structure: Code,
  side: z.enum(['left', 'right', 'both']).optional(),
  position: Code,
  observedHour: ClockHour.optional(),
  anatomicalHour: ClockHour.optional(),
  second: z
    .strictObject({ position: Code, outcome: z.enum(['confirmed', 'not-confirmed', 'not-assessable']) })
    .optional(),
  remark: z.string().trim().max(500).optional(),
});
export type AnogenitalObservation = z.infer<typeof AnogenitalObservation>;

/** Light and magnification from outside the body. `magnification` is times; it and the recording are told only of one that was used. */
export const Colposcope = z
  .strictObject({
    used: z.boolean(),
    magnification: z.number().min(1).max(60).optional(),
    recording: z.enum(['none', 'still', 'video', 'both']).optional(),
  })
  .refine(({ used, magnification, recording }) => used || (magnification === undefined && recording === undefined), {
    path: ['used'],
    message: 'colposcope-not-used',
  });
export type Colposcope = z.infer<typeof Colposcope>;

/** Whether mutilation of the genitals was looked for: not seen, not to be judged, or of a type of the standard. */
export const Mutilation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none-seen') }),
  z.strictObject({ kind: z.literal('not-assessable') }),
  z.strictObject({ kind: z.literal('seen'), type: Code }),
]);
export type Mutilation = z.infer<typeof Mutilation>;

/** The examination of genitals and anus. A structure has one outcome for each position and technique. */
export const AnogenitalExamination = z
  .strictObject({
    /** Codes of `present-person`: who was there during this part. */
    present: z.array(Code).max(20),
    /** Whether the child was told that it could stop at any moment, and could. */
    couldStop: z.enum(['yes', 'no']).optional(),
    colposcope: Colposcope.optional(),
    views: z.array(AnogenitalView).max(400),
    observations: z.array(AnogenitalObservation).max(60),
    mutilation: Mutilation.optional(),
    remarks: z.string().trim().max(2000).optional(),
  })
  .superRefine(({ views }, context) => {
    const seen = new Set<string>();
    for (const [index, { structure, position, technique }] of views.entries()) {
      const key = `${structure} ${position} ${technique}`;
      if (seen.has(key)) context.addIssue({ code: 'custom', path: ['views', index], message: 'view-twice' });
      seen.add(key);
    }
  });
export type AnogenitalExamination = z.infer<typeof AnogenitalExamination>;
