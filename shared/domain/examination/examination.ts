import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';
import { AnogenitalExamination } from './anogenital.ts';
import { ComaScore } from './coma-score.ts';
import { ExpectedFinding } from './expected-finding.ts';
import { Interruption } from './interruption.ts';
import { PainScore } from './pain-score.ts';
import { SexualMaturity } from './sexual-maturity.ts';
import { Statement } from './statement.ts';
import { VitalSigns } from './vital-signs.ts';

/** Weight in kg, lengths in cm. Ranges are limits of plausibility for entry (birth to 18 years), not norms. */
export const GeneralFindings = z.strictObject({
  weightKg: z.number().min(0.3).max(200).optional(),
  heightCm: z.number().min(25).max(220).optional(),
  headCircumferenceCm: z.number().min(20).max(70).optional(),
  vitals: VitalSigns.optional(),
  pain: PainScore.optional(),
  coma: ComaScore.optional(),
  maturity: SexualMaturity.optional(),
  motorLevel: Code.optional(),
  /** What the child was seen to do or is told to do, and by whom. */
  motorNotes: z.string().trim().max(1000).optional(),
  skin: z.string().trim().max(1000).optional(),
  nutrition: z.string().trim().max(1000).optional(),
  clothing: z.string().trim().max(1000).optional(),
  impression: z.string().trim().max(4000).optional(),
});
export type GeneralFindings = z.infer<typeof GeneralFindings>;

/**
 * The circumstances and general part of one examination of one child. Statements have different names, and what was expected refers to a
 * statement that is there.
 */
export const ExaminationDetails = z
  .strictObject({
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
    /** Refusals and interruptions at their moments. */
    interruptions: z.array(Interruption).max(50).optional(),
    /** Where a stated cause made injury likely and none was found. */
    expectedNotFound: z.array(ExpectedFinding).max(50).optional(),
    /** The examination of genitals and anus, where it was done or refused. */
    anogenital: AnogenitalExamination.optional(),
    /** Other limits of the examination, in words. */
    limits: z.string().trim().max(2000).optional(),
  })
  .superRefine(({ statements, expectedNotFound = [] }, context) => {
    const refs = new Set<string>();
    for (const [index, { ref }] of statements.entries()) {
      if (ref === undefined) continue;
      if (refs.has(ref))
        context.addIssue({ code: 'custom', path: ['statements', index, 'ref'], message: 'statement-twice' });
      refs.add(ref);
    }
    for (const [index, { statement }] of expectedNotFound.entries()) {
      if (statement !== undefined && !refs.has(statement))
        context.addIssue({
          code: 'custom',
          path: ['expectedNotFound', index, 'statement'],
          message: 'statement-unknown',
        });
    }
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
    /** What else was seen or should be said of the region, whatever its state. */
    remark: z.string().trim().max(500).optional(),
  })
  .refine((finding) => finding.state === 'normal' || finding.state === 'finding' || (finding.reason ?? '') !== '', {
    path: ['reason'],
    message: 'reason-required',
  });
export type RegionFinding = z.infer<typeof RegionFinding>;
