import { z } from 'zod';
import { IsoDate } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';

/** The expert who signs. BIG: 11-digit registration number in the Dutch register of healthcare professionals. */
export const ReportAuthor = z.strictObject({
  name: z.string().trim().min(1).max(120),
  role: z.string().trim().min(1).max(120),
  bigNumber: z
    .string()
    .regex(/^\d{11}$/)
    .optional(),
  nrgdNumber: z.string().trim().max(40).optional(),
  competence: z.string().trim().max(2000).optional(),
});
export type ReportAuthor = z.infer<typeof ReportAuthor>;

/** What the author enters for a report beyond the record itself. */
export const ReportDetails = z.strictObject({
  /** Code of `report-kind`. */
  kind: Code,
  author: ReportAuthor,
  addressee: z.string().trim().min(1).max(200),
  assignmentDate: IsoDate.optional(),
  receivedDocuments: z.array(z.string().trim().min(1).max(300)).max(60),
  /** Whether the flat drawings of the anogenital area are printed, on a page of their own; they are when nothing is said. */
  intimateDrawings: z.enum(['printed', 'left-out']).optional(),
  methodReliability: z.string().trim().max(4000).optional(),
});
export type ReportDetails = z.infer<typeof ReportDetails>;

/** A concept may be rewritten; an issued version never changes. */
export const ReportStatus = z.enum(['concept', 'issued']);
export type ReportStatus = z.infer<typeof ReportStatus>;
