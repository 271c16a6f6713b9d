import type { CaseRecord } from '../../shared/domain/case/case-record.ts';
import { deriveRegistration } from '../../shared/domain/registration/derive-registration.ts';
import { type Registration, registrationVariableIds } from '../../shared/domain/registration/registration.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { ContactId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { gatherCase } from './gather-case.ts';
import { noteOpening } from './note-opening.ts';
import type { ReadStore } from './ports.ts';
import type { Workspace } from './workspace.ts';

/** A person's answers by variable: the categories that hold. */
export type RegistrationAnswers = Readonly<Record<string, readonly string[]>>;

type NotFound = { readonly kind: 'not-found' };
type ConfirmFailure =
  | NotFound
  | { readonly kind: 'unknown-category'; readonly variable: string; readonly category: string }
  | { readonly kind: 'registration-incomplete'; readonly missing: string[] };

/** The registration of one contact as the form shows it. */
export interface RegistrationView {
  readonly facts: Record<string, string[]>;
  readonly missing: string[];
  readonly answered: Record<string, string[]>;
  readonly confirmedAt?: Instant | undefined;
}

/** What the record already says of a contact, what a person must add, and what was answered before. */
export async function readRegistration(
  workspace: Workspace,
  { contactId }: { readonly contactId: ContactId },
): Promise<Result<RegistrationView, NotFound>> {
  const found = await workspace.unitOfWork.read(async (store) => ({
    record: await caseOfContact(store, contactId),
    row: await store.registrations.find(contactId),
  }));
  const { record, row } = found;
  if (!record) return fail({ kind: 'not-found' });
  await noteOpening(workspace, record.id);
  const answered = row?.answered ?? {};
  const derived = deriveRegistration(record, contactId, workspace.standards.lookup(record.edition));
  const registration = answerRegistration(derived, answered);
  return ok({
    facts: mutable(registration.facts),
    missing: [...registration.missing],
    answered: mutable(answered),
    ...(row ? { confirmedAt: row.confirmedAt } : {}),
  });
}

/** Confirms the registration of a contact. Answers win over what was derived; nothing may stay unanswered. */
export async function confirmRegistration(
  { clock, standards, unitOfWork }: Workspace,
  { contactId, answered }: { readonly contactId: ContactId; readonly answered: RegistrationAnswers },
): Promise<Result<null, ConfirmFailure>> {
  return unitOfWork.change<null, ConfirmFailure>(async (store) => {
    const record = await caseOfContact(store, contactId);
    if (!record) return fail({ kind: 'not-found' });
    const lookup = standards.lookup(record.edition);
    const stranger = unknownCategory(lookup, answered);
    if (stranger) return fail(stranger);
    const { missing } = answerRegistration(deriveRegistration(record, contactId, lookup), answered);
    if (missing.length > 0) return fail({ kind: 'registration-incomplete', missing: [...missing] });
    const now = clock.now();
    await store.registrations.save({ contactId, answered, confirmedAt: now });
    await store.cases.touch(record.id, now);
    return ok({
      value: null,
      notes: [{ kind: 'change', object: { type: 'registration', id: contactId }, caseId: record.id }],
    });
  });
}

/** A registration with a person's answers in place of what was derived. */
export function answerRegistration(registration: Registration, answered: RegistrationAnswers): Registration {
  return {
    ...registration,
    facts: { ...registration.facts, ...mutable(answered) },
    missing: registration.missing.filter((variable) => answered[variable] === undefined),
  };
}

async function caseOfContact(store: ReadStore, id: ContactId): Promise<CaseRecord | undefined> {
  const contact = await store.contacts.find(id);
  return contact && gatherCase(store, contact.caseId);
}

function unknownCategory(
  lookup: StandardLookup,
  answered: RegistrationAnswers,
): Extract<ConfirmFailure, { kind: 'unknown-category' }> | undefined {
  for (const [variable, categories] of Object.entries(answered)) {
    const known = registrationVariableIds.some((id) => id === variable)
      ? lookup.indicatorVariable(variable)?.categories
      : undefined;
    const category = categories.find((candidate) => !known?.some(({ id }) => id === candidate));
    if (category !== undefined) return { kind: 'unknown-category', variable, category };
  }
  return undefined;
}

const mutable = (facts: RegistrationAnswers): Record<string, string[]> =>
  Object.fromEntries(Object.entries(facts).map(([variable, categories]) => [variable, [...categories]]));
