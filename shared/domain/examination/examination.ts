import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';

/** What someone said, verbatim, kept apart from every finding. */
export const Statement = z.strictObject({
  /** Code of `statement-source`: child, mother, police … */
  source: Code,
  /** Who asked, and how the question was put, if it was asked at all. */
  askedBy: z.string().trim().max(120).optional(),
  words: z.string().trim().min(1).max(4000),
  /** Code of `mechanism` when the words name one. */
  mechanism: Code.optional(),
});
export type Statement = z.infer<typeof Statement>;

/** Weight in kg, lengths in cm. Ranges are limits of plausibility for entry (birth to 18 years), not norms. */
export const GeneralFindings = z.strictObject({
  weightKg: z.number().min(0.3).max(200).optional(),
  heightCm: z.number().min(25).max(220).optional(),
  headCircumferenceCm: z.number().min(20).max(70).optional(),
  motorLevel: Code.optional(),
  impression: z.string().trim().max(4000).optional(),
});
export type GeneralFindings = z.infer<typeof GeneralFindings>;

/** The circumstances and general part of one examination of one child. */
export const ExaminationDetails = z.strictObject({
  startedAt: Instant,
  endedAt: Instant.optional(),
  place: Code,
  examiner: z.string().trim().min(1).max(120),
  present: z.array(Code).max(20),
  light: z.array(Code).max(10),
  position: z.array(Code).max(10),
  technique: z.array(Code).max(10),
  statements: z.array(Statement).max(50),
  general: GeneralFindings,
  /** Interruptions, refusals and other limits, in words. */
  limits: z.string().trim().max(2000).optional(),
});
export type ExaminationDetails = z.infer<typeof ExaminationDetails>;

/** Open for changes; frozen when the letselbeschrijving is frozen. */
export const ExaminationStatus = z.enum(['open', 'frozen']);
export type ExaminationStatus = z.infer<typeof ExaminationStatus>;

/** What the route through the body recorded for a region; absence of a finding is itself recorded. */
export const RegionState = z.enum(['normal', 'finding', 'not-examined', 'refused', 'not-visible']);
export type RegionState = z.infer<typeof RegionState>;

/** The state of one body region; every state but `normal` and `finding` needs a reason. */
export const RegionFinding = z
  .strictObject({
    regionId: Code,
    state: RegionState,
    reason: z.string().trim().max(300).optional(),
  })
  .refine((finding) => finding.state === 'normal' || finding.state === 'finding' || (finding.reason ?? '') !== '', {
    path: ['reason'],
    message: 'reason-required',
  });
export type RegionFinding = z.infer<typeof RegionFinding>;
