import type { LegalPosition } from '../../shared/domain/consent/legal-position.ts';
import type { CaseId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';
import type { Workspace } from './workspace.ts';

type Failure = UnknownCode | { readonly kind: 'not-found' };

/** Records who may decide for the child; the former position stays as a revision. */
export async function recordLegalPosition(
  { clock, standards, unitOfWork }: Workspace,
  { caseId, position }: { readonly caseId: CaseId; readonly position: LegalPosition },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const found = await store.cases.find(caseId);
    if (!found) return fail({ kind: 'not-found' });
    const persons = (position.holders ?? []).map(({ person }) => person);
    const unknown = findUnknownCode(standards.lookup(found.edition), [
      { path: 'position.holders', list: 'consent-person', codes: persons },
    ]);
    if (unknown) return fail(unknown);
    const details = { ...found.details, legalPosition: position };
    await store.cases.save({ ...found, details, updatedAt: clock.now() });
    return ok({
      value: null,
      notes: [{ kind: 'change', object: { type: 'case', id: caseId }, caseId, fields: ['legalPosition'] }],
    });
  });
}
