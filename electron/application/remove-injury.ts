import type { InjuryId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { Workspace } from './workspace.ts';

/** Removes an injury that was recorded by mistake. Its number is not given out again; its photos stay, unbound. */
export async function removeInjury(
  { clock, unitOfWork }: Workspace,
  { injuryId }: { readonly injuryId: InjuryId },
): Promise<Result<null, ExaminationClosed>> {
  return unitOfWork.change<null, ExaminationClosed>(async (store) => {
    const injury = await store.injuries.find(injuryId);
    if (!injury) return fail({ kind: 'not-found' });
    const found = await findOpenExamination(store, injury.examinationId);
    if (!found.ok) return found;
    await store.injuries.remove(injuryId);
    await store.cases.touch(found.value.caseId, clock.now());
    return ok({
      value: null,
      notes: [{ kind: 'delete', object: { type: 'injury', id: injuryId }, caseId: found.value.caseId }],
    });
  });
}
