import type { CaseRecord, ExaminationRecord } from '../../shared/domain/case/case-record.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { gatherCase } from './gather-case.ts';
import type { ReadStore } from './ports.ts';

/** An examination together with the case that it belongs to. */
export interface ExaminationInCase {
  readonly record: CaseRecord;
  readonly examination: ExaminationRecord;
}

/** Finds an examination and its whole case; `undefined` when there is none. */
export async function findExaminationRecord(
  store: ReadStore,
  id: ExaminationId,
): Promise<ExaminationInCase | undefined> {
  const row = await store.examinations.find(id);
  const record = row && (await gatherCase(store, row.caseId));
  const examination = record?.examinations.find((candidate) => candidate.id === id);
  return record && examination ? { record, examination } : undefined;
}
