import type { ConsentAnswer } from '../../shared/domain/consent/consent.ts';
import type { CaseId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';
import type { Workspace } from './workspace.ts';

type Failure = UnknownCode | { readonly kind: 'not-found' };

/** Adds an answer to the consent matrix, with the moment of recording, and the name of who records it unless one is given. Earlier answers stay: a withdrawal never erases history. */
export async function recordConsent(
  { clock, standards, unitOfWork, user }: Workspace,
  { caseId, answer }: { readonly caseId: CaseId; readonly answer: ConsentAnswer },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const found = await store.cases.find(caseId);
    if (!found) return fail({ kind: 'not-found' });
    const unknown = findUnknownCode(standards.lookup(found.edition), [
      { path: 'answer.scope', list: 'consent-scope', codes: answer.scope },
      { path: 'answer.person', list: 'consent-person', codes: answer.person },
      { path: 'answer.state', list: 'consent-state', codes: answer.state },
      { path: 'answer.groundCode', list: 'consent-ground', codes: answer.groundCode },
    ]);
    if (unknown) return fail(unknown);
    await store.consent.insert(caseId, { recordedBy: user.name, ...answer, recordedAt: clock.now() });
    await store.cases.touch(caseId, clock.now());
    return ok({ value: null, notes: [{ kind: 'create', object: { type: 'consent' }, caseId, fields: [] }] });
  });
}
