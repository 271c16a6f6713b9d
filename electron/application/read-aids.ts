import { consultAids } from '../../shared/domain/assessment/consult-aids.ts';
import { type DrawnBurns, drawnBurns } from '../../shared/domain/assessment/drawn-burns.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import { ageOn } from '../../shared/kernel/iso-date.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ExaminationInCase, findExaminationRecord } from './find-examination-record.ts';
import { knownBesides } from './known-besides.ts';
import { noteOpening } from './note-opening.ts';
import type { Workspace } from './workspace.ts';

/** What one published rule says about the recorded injuries; never a conclusion. */
export interface AidResult {
  readonly id: string;
  readonly status: 'applies' | 'does-not-apply' | 'outside-population' | 'insufficient-information';
  readonly items: { readonly id: string; readonly injuryNumbers: number[] }[];
  readonly reason?: string | undefined;
  /** Of the Lund–Browder table only: the share of the body that was drawn as burned. */
  readonly burns?: BurnsRead | undefined;
}

/** `DrawnBurns` with lists that may be sent. */
type BurnsRead = {
  [Key in keyof DrawnBurns]: DrawnBurns[Key] extends readonly (infer Item)[] ? Item[] : DrawnBurns[Key];
};

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
  const lookup = standards.lookup(examination.edition);
  return ok([
    ...consultAids(record.child, examination, lookup).map(({ id, status, items, reason }) => ({
      id,
      status,
      items: items.map((item) => ({ id: item.id, injuryNumbers: [...item.injuryNumbers] })),
      ...(reason === undefined ? {} : { reason }),
    })),
    ...burnedShare(workspace, found, lookup),
  ]);
}

/** The Lund–Browder table applied to the burns that were drawn; nothing without burns, without a built body, or where the edition turns it off. */
function burnedShare(workspace: Workspace, found: ExaminationInCase, lookup: StandardLookup): readonly AidResult[] {
  const { record, examination } = found;
  const { body } = knownBesides(workspace, found);
  const age = ageOn(record.child.birthDate, amsterdamCivil(examination.details.startedAt).date);
  if (body === undefined || age === undefined || lookup.decisionAid('lund-browder')?.enabled !== true) return [];
  const burns = drawnBurns(body, { injuries: examination.injuries, ageYears: age.years, lookup });
  if (burns === undefined) return [];
  const { parts, counted, leftOut, remarks } = burns;
  return [
    {
      id: 'lund-browder',
      status: counted.length > 0 ? 'applies' : 'insufficient-information',
      items: [],
      burns: { ...burns, parts: [...parts], counted: [...counted], leftOut: [...leftOut], remarks: [...remarks] },
    },
  ];
}
