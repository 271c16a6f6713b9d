import type { ContactRecord, ReportRecord } from '../../../shared/domain/case/case-record.ts';
import { ReportDetails } from '../../../shared/domain/report/report.ts';
import type { Session } from '../../api/session-context.tsx';
import { formSchema } from '../../record/form-schema.ts';

/** What the form of a report holds; the received documents are one text with a line each. */
export interface ReportValues {
  kind: string;
  author: { name: string; role: string; bigNumber: string; nrgdNumber: string; competence: string };
  addressee: string;
  assignmentDate: string;
  receivedDocuments: string;
  methodReliability: string;
  intimateDrawings: string;
}

/** The values of a report that exists. */
export const valuesOfReport = ({ details }: ReportRecord): ReportValues => ({
  ...details,
  author: authorOf(details.author),
  assignmentDate: details.assignmentDate ?? '',
  receivedDocuments: details.receivedDocuments.join('\n'),
  methodReliability: details.methodReliability ?? '',
  intimateDrawings: details.intimateDrawings ?? '',
});

/** A new report: the expert from the profile of who is signed in, the addressee from the request. */
export const valuesOfNewReport = (
  { profile }: Session,
  contact: ContactRecord | undefined,
  kind: string,
): ReportValues => ({
  kind,
  author: authorOf({ role: '', ...profile.professional, name: profile.name }),
  addressee: contact?.details.requesterName ?? '',
  assignmentDate: '',
  receivedDocuments: '',
  methodReliability: '',
  intimateDrawings: '',
});

const authorOf = ({ name, role, bigNumber = '', nrgdNumber = '', competence = '' }: ReportDetails['author']) => ({
  name,
  role,
  bigNumber,
  nrgdNumber,
  competence,
});

/** The contract's schema over the form. */
export const reportSchema = formSchema(ReportDetails, (values) => {
  const entered = values as Partial<ReportValues>; // The form has removed what is empty.
  const lines = (entered.receivedDocuments ?? '').split('\n').filter((line) => line.trim() !== '');
  return {
    candidate: { author: {}, ...entered, receivedDocuments: lines },
    pathOf: (path) => (path[0] === 'receivedDocuments' ? ['receivedDocuments'] : path),
  };
});
