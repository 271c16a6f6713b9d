import { describeRecord } from '../../shared/domain/report/compose-description.ts';
import type { DescriptionParagraph } from '../../shared/domain/report/description.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findExaminationRecord } from './find-examination-record.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import { driftedKeys } from './read-description.ts';
import type { Workspace } from './workspace.ts';

type Failure =
  | ExaminationClosed
  | { readonly kind: 'nothing-recorded' }
  | { readonly kind: 'drifted'; readonly keys: string[] };

/**
 * Freezes the letselbeschrijving and the examination under it, so that the interpretation can never change it. Refused
 * while nothing is recorded, or while an edited paragraph no longer matches its facts.
 */
export async function freezeDescription(
  { clock, standards, unitOfWork }: Workspace,
  { examinationId }: { readonly examinationId: ExaminationId },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const open = await findOpenExamination(store, examinationId);
    if (!open.ok) return open;
    const found = await findExaminationRecord(store, examinationId);
    if (!found) return fail({ kind: 'not-found' });
    const { examination, record } = found;
    if (examination.injuries.length === 0 && examination.regions.length === 0)
      return fail({ kind: 'nothing-recorded' });

    const stored = examination.description?.content ?? { paragraphs: [] };
    const today = describeRecord(record, examination, standards.lookup(open.value.edition));
    const drifted = driftedKeys(stored, today);
    if (drifted.length > 0) return fail({ kind: 'drifted', keys: [...drifted] });
    const editedByKey = new Map(stored.paragraphs.map(({ key, edited }) => [key, edited]));
    const paragraphs = today.map(({ key, composed }): DescriptionParagraph => {
      const edited = editedByKey.get(key);
      return edited === undefined ? { key, composed } : { key, composed, edited };
    });

    const now = clock.now();
    const { caseId } = open.value;
    await store.descriptions.save({ examinationId, status: 'frozen', frozenAt: now, paragraphs });
    const details = { ...open.value.details, endedAt: open.value.details.endedAt ?? now };
    await store.examinations.save({ ...open.value, details, status: 'frozen' });
    await store.cases.touch(caseId, now);
    return ok({ value: null, notes: [{ kind: 'freeze', object: { type: 'description', id: examinationId }, caseId }] });
  });
}
