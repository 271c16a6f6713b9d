import type { InjuryDetails } from '../../shared/domain/injury/injury.ts';
import type { InjuryId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import { checkEarlier, type EarlierRefused } from './check-earlier.ts';
import { checkInjury, type InjuryRefused } from './check-injury.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { Workspace } from './workspace.ts';

type Failure = ExaminationClosed | InjuryRefused | EarlierRefused;

/** Replaces what is recorded of an injury; its number stays, the former values stay as a revision. */
export async function reviseInjury(
  { clock, standards, unitOfWork }: Workspace,
  { injuryId, details }: { readonly injuryId: InjuryId; readonly details: InjuryDetails },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const injury = await store.injuries.find(injuryId);
    if (!injury) return fail({ kind: 'not-found' });
    const found = await findOpenExamination(store, injury.examinationId);
    if (!found.ok) return found;
    const { caseId, edition } = found.value;
    const checked = checkInjury(standards.lookup(edition), details);
    if (!checked.ok) return checked;
    const own = withKeptPhotoSize(details, injury.details);
    const linked = await checkEarlier(store, { examination: found.value, details, injuryId });
    if (!linked.ok) return linked;
    await store.injuries.save({ ...injury, details: own });
    await store.cases.touch(caseId, clock.now());
    const fields = changedFields(injury.details, own);
    return ok({ value: null, notes: [{ kind: 'change', object: { type: 'injury', id: injuryId }, caseId, fields }] });
  });
}

/** A size from a photo comes from a measurement alone: a revision may take it away and never bring another. */
function withKeptPhotoSize(
  { photoSize, ...details }: InjuryDetails,
  { photoSize: kept }: InjuryDetails,
): InjuryDetails {
  return photoSize !== undefined && kept !== undefined ? { ...details, photoSize: kept } : details;
}
