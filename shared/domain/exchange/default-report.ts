import type { ReportDetails } from '../report/report.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { CaseExchange, ExchangeExamination } from './case-exchange.ts';

/**
 * What a concept report needs to be printed, taken from the record alone: who examined, in what role, and for whom. Nothing that
 * is not recorded is filled in, so that the report's own check names what is missing.
 */
export function defaultReport(
  { contacts }: CaseExchange,
  examination: ExchangeExamination,
  lookup: StandardLookup,
): ReportDetails {
  const contact = contacts[examination.contact - 1];
  const requester = contact ? lookup.codeLabel('requester', contact.requester, 'nl') : '';
  return {
    kind: examination.interpretation ? 'full-report' : 'description',
    author: {
      name: examination.details.examiner,
      role: contact ? lookup.codeLabel('executor', contact.executor, 'nl') : examination.details.examiner,
    },
    addressee: contact?.requesterName || requester || examination.details.examiner,
    receivedDocuments: [],
  };
}
