import type { CaseNumber } from '../../shared/domain/case/case.ts';
import type { CaseExchange } from '../../shared/domain/exchange/case-exchange.ts';
import { checkExchange, type ExchangeFault } from '../../shared/domain/exchange/check-exchange.ts';
import type { FieldPath } from '../../shared/domain/exchange/exchange-path.ts';
import type { Language } from '../../shared/kernel/label.ts';
import type { CaseId, ContactId, ExaminationId, InjuryId, ReportId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { createCase } from './create-case.ts';
import { importExamination } from './import-examination.ts';
import { recordConsent } from './record-consent.ts';
import { recordContact } from './record-contact.ts';
import type { Workspace } from './workspace.ts';

/** The use-cases that an import plays, by the names of what they do. */
export type ImportStep =
  | 'create-case'
  | 'record-contact'
  | 'record-consent'
  | 'start-examination'
  | 'update-examination'
  | 'record-regions'
  | 'record-injury'
  | 'import-photo'
  | 'edit-description'
  | 'freeze-description'
  | 'save-interpretation'
  | 'fix-hypotheses'
  | 'save-report'
  | 'issue-report';

/** A step that was refused, the place in the file that it came from, and why. */
export interface StepRefused {
  readonly kind: 'step-refused';
  readonly step: ImportStep;
  readonly path: FieldPath;
  readonly refusal: { readonly kind: string; readonly path?: string | undefined; readonly code?: string | undefined };
}

/** Why a case is not imported. Nothing is recorded unless a step was reached. */
export type ImportRefused =
  | StepRefused
  | { readonly kind: 'edition-not-current' }
  | { readonly kind: 'exchange-faulty'; readonly faults: readonly ExchangeFault[] };

/** What became of an examination; the numbers of the file are the numbers in the record. */
export interface ImportedExamination {
  readonly examinationId: ExaminationId;
  readonly injuryIdByNumber: ReadonlyMap<number, InjuryId>;
  readonly reportId?: ReportId | undefined;
}

/** What became of a case. */
export interface ImportedCase {
  readonly caseId: CaseId;
  readonly number: CaseNumber;
  readonly examinations: readonly ImportedExamination[];
}

/** What an import is asked. */
export interface CaseImport {
  readonly exchange: CaseExchange;
  /** The bytes of a photo by its path in the file. */
  readonly readPhoto: (path: string) => Promise<Uint8Array>;
  /** Issues the reports that the file has details for, in this language; without it they stay concepts. */
  readonly issueIn?: Language | undefined;
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
  const { standards } = workspace;
  if (exchange.edition !== standards.current) return fail({ kind: 'edition-not-current' });
  const faults = checkExchange(exchange, standards.lookup(exchange.edition));
  if (faults.length > 0) return fail({ kind: 'exchange-faulty', faults });
  const opened = await step(
    'create-case',
    [],
    createCase(workspace, { child: exchange.child, details: exchange.case }),
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
    const imported = await importExamination(workspace, { ...request, caseId, contactId, examination, path });
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

/** Plays one use-case; a refusal is told with the step and the place it came from. */
export async function step<Value, Failure extends StepRefused['refusal']>(
  name: ImportStep,
  path: FieldPath,
  outcome: Promise<Result<Value, Failure>>,
): Promise<Result<Value, StepRefused>> {
  const played = await outcome;
  return played.ok ? played : fail({ kind: 'step-refused', step: name, path, refusal: played.error });
}
