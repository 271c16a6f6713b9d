import type { CaseDetails } from '../../shared/domain/case/case.ts';
import type { CaseId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';
import type { Workspace } from './workspace.ts';

type Failure = UnknownCode | { readonly kind: 'not-found' };

/** Corrects municipality, frame or reference of a case; its police region follows the municipality, the legal position of the child stays unless given. */
export async function updateCase(
  { clock, standards, unitOfWork }: Workspace,
  { caseId, details }: { readonly caseId: CaseId; readonly details: CaseDetails },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const found = await store.cases.find(caseId);
    if (!found) return fail({ kind: 'not-found' });
    const lookup = standards.lookup(found.edition);
    const unknown = findUnknownCode(lookup, [{ path: 'details.frame', list: 'frame', codes: details.frame }]);
    if (unknown) return fail(unknown);
    const policeRegion = lookup.policeRegionOf(details.municipality);
    if (!policeRegion) return fail({ kind: 'unknown-code', path: 'details.municipality', code: details.municipality });
    const { legalPosition = found.details.legalPosition } = details;
    const kept = legalPosition === undefined ? details : { ...details, legalPosition };
    await store.cases.save({ ...found, details: kept, policeRegion, updatedAt: clock.now() });
    const fields = changedFields(found.details, kept);
    return ok({ value: null, notes: [{ kind: 'change', object: { type: 'case', id: caseId }, caseId, fields }] });
  });
}
