import type { ChildDetails } from '../../shared/domain/child/child.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import type { CaseId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';
import type { Workspace } from './workspace.ts';

type Failure = UnknownCode | { readonly kind: 'not-found' } | { readonly kind: 'birth-in-future' };

/** Corrects what is known of the child; the former values stay as a revision. */
export async function updateChild(
  { clock, standards, unitOfWork }: Workspace,
  input: { readonly caseId: CaseId; readonly child: ChildDetails },
): Promise<Result<null, Failure>> {
  const now = clock.now();
  if (input.child.birthDate > amsterdamCivil(now).date) return fail({ kind: 'birth-in-future' });
  return unitOfWork.change<null, Failure>(async (store) => {
    const found = await store.cases.find(input.caseId);
    const child = found && (await store.children.find(found.childId));
    if (!found || !child) return fail({ kind: 'not-found' });
    const unknown = findUnknownCode(standards.lookup(found.edition), [
      { path: 'child.sex', list: 'sex', codes: input.child.sex },
    ]);
    if (unknown) return fail(unknown);
    await store.children.save({ id: child.id, details: input.child });
    await store.cases.touch(found.id, now);
    const fields = changedFields(child.details, input.child);
    return ok({
      value: null,
      notes: [{ kind: 'change', object: { type: 'child', id: child.id }, caseId: found.id, fields }],
    });
  });
}
