import type { ContactDetails } from '../../shared/domain/case/contact.ts';
import { type CaseId, ContactId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';
import type { Workspace } from './workspace.ts';

type Failure = UnknownCode | { readonly kind: 'not-found' };

/** Records one piece of work for a case, or corrects it when `contactId` names one. */
export async function recordContact(
  { clock, ids, standards, unitOfWork }: Workspace,
  input: { readonly caseId: CaseId; readonly contactId?: ContactId | undefined; readonly details: ContactDetails },
): Promise<Result<ContactId, Failure>> {
  const { caseId, details } = input;
  return unitOfWork.change<ContactId, Failure>(async (store) => {
    const found = await store.cases.find(caseId);
    const existing = input.contactId && (await store.contacts.find(input.contactId));
    if (!found || (input.contactId && existing?.caseId !== caseId)) return fail({ kind: 'not-found' });
    const unknown = findUnknownCode(standards.lookup(found.edition), [
      { path: 'details.kind', list: 'contact-kind', codes: details.kind },
      { path: 'details.requester', list: 'requester', codes: details.requester },
      { path: 'details.place', list: 'place', codes: details.place },
      { path: 'details.executor', list: 'executor', codes: details.executor },
      { path: 'details.suspicion', list: 'suspicion', codes: details.suspicion },
      { path: 'details.notServedReason', list: 'not-served-reason', codes: details.notServedReason },
    ]);
    if (unknown) return fail(unknown);
    const id = existing ? existing.id : ContactId.parse(ids.next());
    if (existing) await store.contacts.save({ id, caseId, details });
    else await store.contacts.insert({ id, caseId, details });
    await store.cases.touch(caseId, clock.now());
    const object = { type: 'contact' as const, id };
    return ok({
      value: id,
      notes: [
        existing
          ? { kind: 'change', object, caseId, fields: changedFields(existing.details, details) }
          : { kind: 'create', object, caseId },
      ],
    });
  });
}
