import { type CaseId, type ContactId, ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Workspace } from './workspace.ts';

type Failure = { readonly kind: 'not-found' } | { readonly kind: 'contact-not-served' };

/** Starts an examination for a contact in the edition of the case, with the contact's place and the user as examiner. */
export async function startExamination(
  { clock, ids, unitOfWork, user }: Workspace,
  { caseId, contactId }: { readonly caseId: CaseId; readonly contactId: ContactId },
): Promise<Result<ExaminationId, Failure>> {
  const now = clock.now();
  return unitOfWork.change<ExaminationId, Failure>(async (store) => {
    const found = await store.cases.find(caseId);
    const contact = await store.contacts.find(contactId);
    if (!found || contact?.caseId !== caseId) return fail({ kind: 'not-found' });
    if (contact.details.notServedReason !== undefined) return fail({ kind: 'contact-not-served' });
    const id = ExaminationId.parse(ids.next());
    await store.examinations.insert({
      id,
      caseId,
      contactId,
      edition: found.edition,
      status: 'open',
      details: {
        startedAt: now,
        place: contact.details.place,
        examiner: user.name,
        present: [],
        light: [],
        position: [],
        technique: [],
        statements: [],
        general: {},
      },
    });
    await store.cases.touch(caseId, now);
    return ok({ value: id, notes: [{ kind: 'create', object: { type: 'examination', id }, caseId }] });
  });
}
