import { consultAids } from '../../shared/domain/assessment/consult-aids.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findExaminationRecord } from './find-examination-record.ts';
import { noteOpening } from './note-opening.ts';
import type { Workspace } from './workspace.ts';

/** What one published rule says about the recorded injuries; never a conclusion. */
export interface AidResult {
  readonly id: string;
  readonly status: 'applies' | 'does-not-apply' | 'outside-population' | 'insufficient-information';
  readonly items: { readonly id: string; readonly injuryNumbers: number[] }[];
  readonly reason?: string | undefined;
}

/** The decision aids of the edition, computed from the record as it stands. Nothing of it is stored. */
export async function readAids(
  workspace: Workspace,
  { examinationId }: { readonly examinationId: ExaminationId },
): Promise<Result<AidResult[], { readonly kind: 'not-found' }>> {
  const { standards, unitOfWork } = workspace;
  const found = await unitOfWork.read((store) => findExaminationRecord(store, examinationId));
  if (!found) return fail({ kind: 'not-found' });
  const { record, examination } = found;
  await noteOpening(workspace, record.id);
  return ok(
    consultAids(record.child, examination, standards.lookup(examination.edition)).map(
      ({ id, status, items, reason }) => ({
        id,
        status,
        items: items.map((item) => ({ id: item.id, injuryNumbers: [...item.injuryNumbers] })),
        ...(reason === undefined ? {} : { reason }),
      }),
    ),
  );
}
