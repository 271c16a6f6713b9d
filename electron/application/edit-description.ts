import { describeRecord } from '../../shared/domain/report/compose-description.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findExaminationRecord } from './find-examination-record.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { Workspace } from './workspace.ts';

type Failure = ExaminationClosed | { readonly kind: 'unknown-paragraph' };

/**
 * Replaces the printed text of one paragraph, or returns to the composed sentence with `text: null`. The sentence that was
 * composed at this moment is kept beside it, so that a later change of the facts shows.
 */
export async function editDescription(
  { clock, standards, unitOfWork }: Workspace,
  {
    examinationId,
    key,
    text,
  }: { readonly examinationId: ExaminationId; readonly key: string; readonly text: string | null },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const open = await findOpenExamination(store, examinationId);
    if (!open.ok) return open;
    const found = await findExaminationRecord(store, examinationId);
    if (!found) return fail({ kind: 'not-found' });
    const lookup = standards.lookup(open.value.edition);
    const current = describeRecord(found.record, found.examination, lookup).find((paragraph) => paragraph.key === key);
    if (!current) return fail({ kind: 'unknown-paragraph' });
    const others = found.examination.description?.content.paragraphs.filter((paragraph) => paragraph.key !== key) ?? [];
    await store.descriptions.save({
      examinationId,
      status: 'draft',
      paragraphs: text === null ? others : [...others, { key: current.key, composed: current.composed, edited: text }],
    });
    const { caseId } = open.value;
    await store.cases.touch(caseId, clock.now());
    return ok({
      value: null,
      notes: [{ kind: 'change', object: { type: 'description', id: examinationId }, caseId, fields: ['paragraphs'] }],
    });
  });
}
