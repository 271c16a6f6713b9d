import { z } from 'zod';
import { Code } from '../../kernel/label.ts';
import { LegalPosition } from '../consent/legal-position.ts';
import { MunicipalityCode } from '../standard/geography.ts';

/**
 * What is known of a case from the start. The police region is not entered: it follows from the municipality
 * (`policeRegionOf`), because one GGD may span two regions.
 */
export const CaseDetails = z.strictObject({
  municipality: MunicipalityCode,
  /** Code of the list `frame`: care, Veilig Thuis, criminal, civil. */
  frame: Code,
  /** The requester's own reference (police report or case number), if any. */
  externalReference: z.string().trim().max(80).optional(),
  /** Who may decide for the child; rules of consent are computed from it. */
  legalPosition: LegalPosition.optional(),
});
export type CaseDetails = z.infer<typeof CaseDetails>;

/** Case numbers count per year: `2026-0001`. They carry nothing about the child. */
export const CaseNumber = z.string().regex(/^20\d\d-\d{4,}$/);
export type CaseNumber = z.infer<typeof CaseNumber>;

export const CaseStatus = z.enum(['open', 'closed']);
export type CaseStatus = z.infer<typeof CaseStatus>;
