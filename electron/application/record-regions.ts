import type { RegionFinding } from '../../shared/domain/examination/examination.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { UnknownCode } from './check-codes.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { Workspace } from './workspace.ts';

type Failure = ExaminationClosed | UnknownCode;

/** Records the state of one or more body regions; a later state replaces the earlier one, which stays as a revision. */
export async function recordRegions(
  { clock, standards, unitOfWork }: Workspace,
  { examinationId, findings }: { readonly examinationId: ExaminationId; readonly findings: readonly RegionFinding[] },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const found = await findOpenExamination(store, examinationId);
    if (!found.ok) return found;
    const { caseId, edition } = found.value;
    const lookup = standards.lookup(edition);
    const stranger = findings.find((finding) => lookup.bodyRegion(finding.regionId) === undefined);
    if (stranger) return fail({ kind: 'unknown-code', path: 'findings.regionId', code: stranger.regionId });
    for (const finding of findings) await store.regions.put(examinationId, finding);
    await store.cases.touch(caseId, clock.now());
    return ok({
      value: null,
      notes: [{ kind: 'change', object: { type: 'region-finding', id: examinationId }, caseId, fields: ['state'] }],
    });
  });
}
