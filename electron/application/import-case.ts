import type { CaseNumber } from '../../shared/domain/case/case.ts';
import type { CaseExchange } from '../../shared/domain/exchange/case-exchange.ts';
import { checkExchange, type ExchangeFault } from '../../shared/domain/exchange/check-exchange.ts';
import type { CaseId, ContactId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { createCase } from './create-case.ts';
import { type ImportedExamination, type ImportOptions, importExamination } from './import-examination.ts';
import { type StepRefused, step } from './import-step.ts';
import { recordConsent } from './record-consent.ts';
import { recordContact } from './record-contact.ts';
import type { Workspace } from './workspace.ts';

/** Why a case is not imported. Nothing is recorded unless a step was reached. */
export type ImportRefused =
  | StepRefused
  | { readonly kind: 'unknown-edition'; readonly edition: string }
  | { readonly kind: 'exchange-faulty'; readonly faults: readonly ExchangeFault[] };

/** What became of a case. */
export interface ImportedCase {
  readonly caseId: CaseId;
  readonly number: CaseNumber;
  readonly examinations: readonly ImportedExamination[];
}

/** What an import is asked. */
export interface CaseImport extends ImportOptions {
  readonly exchange: CaseExchange;
}

/**
 * Records a case from the exchange format by playing it through the use-cases, as if a person had entered it: every rule holds
 * and every step stands in the trail. The file is checked as a whole first; should a step be refused all the same, what was
 * recorded before it stays.
 */
export async function importCase(
  workspace: Workspace,
  request: CaseImport,
): Promise<Result<ImportedCase, ImportRefused>> {
  const { exchange } = request;
  const lookup = workspace.standards.find(exchange.edition);
  if (!lookup) return fail({ kind: 'unknown-edition', edition: exchange.edition });
  const faults = checkExchange(exchange, lookup);
  if (faults.length > 0) return fail({ kind: 'exchange-faulty', faults });
  const opened = await step(
    'create-case',
    [],
    createCase(workspace, { child: exchange.child, details: exchange.case, edition: exchange.edition }),
  );
  if (!opened.ok) return opened;
  const { caseId, number } = opened.value;
  const contacts = await importContacts(workspace, exchange, caseId);
  if (!contacts.ok) return contacts;
  const examinations: ImportedExamination[] = [];
  for (const [index, examination] of exchange.examinations.entries()) {
    const contactId = contacts.value[examination.contact - 1];
    if (contactId === undefined) throw new Error('The contact of an examination passed the check and is not there');
    const path = ['examinations', index];
    const imported = await importExamination(workspace, {
      ...request,
      caseId,
      contactId,
      examination,
      path,
      before: examinations,
    });
    if (!imported.ok) return imported;
    examinations.push(imported.value);
  }
  return ok({ caseId, number, examinations });
}

async function importContacts(
  workspace: Workspace,
  exchange: CaseExchange,
  caseId: CaseId,
): Promise<Result<readonly ContactId[], StepRefused>> {
  const ids: ContactId[] = [];
  for (const [index, details] of exchange.contacts.entries()) {
    const recorded = await step('record-contact', ['contacts', index], recordContact(workspace, { caseId, details }));
    if (!recorded.ok) return recorded;
    ids.push(recorded.value);
  }
  for (const [index, answer] of exchange.consent.entries()) {
    const recorded = await step('record-consent', ['consent', index], recordConsent(workspace, { caseId, answer }));
    if (!recorded.ok) return recorded;
  }
  return ok(ids);
}
