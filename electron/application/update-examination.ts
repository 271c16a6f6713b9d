import type { ExaminationDetails } from '../../shared/domain/examination/examination.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import { type CodedField, findUnknownCode, type UnknownCode } from './check-codes.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { Workspace } from './workspace.ts';

type Failure = ExaminationClosed | UnknownCode | { readonly kind: 'ends-before-start' };

/** Saves the circumstances, statements and general findings of an examination. */
export async function updateExamination(
  { clock, standards, unitOfWork }: Workspace,
  { examinationId, details }: { readonly examinationId: ExaminationId; readonly details: ExaminationDetails },
): Promise<Result<null, Failure>> {
  if (details.endedAt !== undefined && details.endedAt < details.startedAt) return fail({ kind: 'ends-before-start' });
  return unitOfWork.change<null, Failure>(async (store) => {
    const found = await findOpenExamination(store, examinationId);
    if (!found.ok) return found;
    const examination = found.value;
    const unknown = findUnknownCode(standards.lookup(examination.edition), codedFields(details));
    if (unknown) return fail(unknown);
    await store.examinations.save({ ...examination, details });
    await store.cases.touch(examination.caseId, clock.now());
    const fields = changedFields(examination.details, details);
    return ok({
      value: null,
      notes: [
        { kind: 'change', object: { type: 'examination', id: examinationId }, caseId: examination.caseId, fields },
      ],
    });
  });
}

const codedFields = (details: ExaminationDetails): readonly CodedField[] => [
  { path: 'details.place', list: 'place', codes: details.place },
  { path: 'details.present', list: 'present-person', codes: details.present },
  { path: 'details.light', list: 'light', codes: details.light },
  { path: 'details.position', list: 'position', codes: details.position },
  { path: 'details.technique', list: 'technique', codes: details.technique },
  { path: 'details.general.motorLevel', list: 'motor-level', codes: details.general.motorLevel },
  ...details.statements.flatMap((statement, index): readonly CodedField[] => [
    { path: `details.statements.${index}.source`, list: 'statement-source', codes: statement.source },
    { path: `details.statements.${index}.mechanism`, list: 'mechanism', codes: statement.mechanism },
  ]),
];
