import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { ExaminationRow, Store } from './ports.ts';

/** Why nothing may be recorded in an examination. */
export type ExaminationClosed = { readonly kind: 'not-found' } | { readonly kind: 'examination-frozen' };

/** The examination, if it exists and its description is not frozen yet. */
export async function findOpenExamination(
  store: Store,
  id: ExaminationId,
): Promise<Result<ExaminationRow, ExaminationClosed>> {
  const examination = await store.examinations.find(id);
  if (!examination) return fail({ kind: 'not-found' });
  if (examination.status === 'frozen') return fail({ kind: 'examination-frozen' });
  return ok(examination);
}
