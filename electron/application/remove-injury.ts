import type { CaseId, InjuryId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { ReadStore } from './ports.ts';
import type { Workspace } from './workspace.ts';

type Failure = ExaminationClosed | { readonly kind: 'injury-seen-again' };

/**
 * Removes an injury that was recorded by mistake. Its number is not given out again; its photos stay, unbound. Refused while a later
 * examination has it as seen before.
 */
export async function removeInjury(
  { clock, unitOfWork }: Workspace,
  { injuryId }: { readonly injuryId: InjuryId },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const injury = await store.injuries.find(injuryId);
    if (!injury) return fail({ kind: 'not-found' });
    const found = await findOpenExamination(store, injury.examinationId);
    if (!found.ok) return found;
    if (await isSeenAgain(store, { injuryId, caseId: found.value.caseId })) return fail({ kind: 'injury-seen-again' });
    await store.injuries.remove(injuryId);
    await store.cases.touch(found.value.caseId, clock.now());
    return ok({
      value: null,
      notes: [{ kind: 'delete', object: { type: 'injury', id: injuryId }, caseId: found.value.caseId }],
    });
  });
}

async function isSeenAgain(
  store: ReadStore,
  { injuryId, caseId }: { readonly injuryId: InjuryId; readonly caseId: CaseId },
): Promise<boolean> {
  for (const { id } of await store.examinations.ofCase(caseId)) {
    const injuries = await store.injuries.of(id);
    if (injuries.some(({ details }) => details.earlier === injuryId)) return true;
  }
  return false;
}
