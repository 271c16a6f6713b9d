import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** The case that an examination belongs to, so that a revision of anything in it goes with that case. */
export async function caseOfExamination(tx: Transaction<Tables>, examinationId: string): Promise<string | undefined> {
  const row = await tx.selectFrom('examination').select('case_id').where('id', '=', examinationId).executeTakeFirst();
  return row?.case_id;
}
