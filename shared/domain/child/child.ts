import { z } from 'zod';
import { IsoDate } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';

const Name = z.string().trim().min(1).max(120);

/** The child examined. Sex is a code of the list `sex`; citizen service numbers are not recorded. */
export const ChildDetails = z.strictObject({
  givenNames: Name,
  familyName: Name,
  birthDate: IsoDate,
  sex: Code,
  /** How identity was checked, in the examiner's words. */
  identityCheck: z.string().trim().max(200).optional(),
});
export type ChildDetails = z.infer<typeof ChildDetails>;
