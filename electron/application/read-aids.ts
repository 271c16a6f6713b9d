import type { AidResult } from '../../shared/domain/assessment/aid-result.ts';
import { consultAids } from '../../shared/domain/assessment/consult-aids.ts';
import { type DrawnBurns, drawnBurns } from '../../shared/domain/assessment/drawn-burns.ts';
import { lundBrowder } from '../../shared/domain/assessment/lund-browder.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import { ageOn } from '../../shared/kernel/iso-date.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ExaminationInCase, findExaminationRecord } from './find-examination-record.ts';
import { knownBesides } from './known-besides.ts';
import { noteOpening } from './note-opening.ts';
import type { Workspace } from './workspace.ts';

/** What one published rule says about the record; never a conclusion. `burns`: of the Lund–Browder table only. */
export interface AidRead extends AidResult {
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
): Promise<Result<AidRead[], { readonly kind: 'not-found' }>> {
  const found = await workspace.unitOfWork.read((store) => findExaminationRecord(store, examinationId));
  if (!found) return fail({ kind: 'not-found' });
  await noteOpening(workspace, found.record.id);
  return ok(applyAids(workspace, found));
}

/** What every aid of the edition gives for an examination, in the edition's order. */
export function applyAids(workspace: Workspace, found: ExaminationInCase): AidRead[] {
  const { record, examination } = found;
  const lookup = workspace.standards.lookup(examination.edition);
  const applied = [...consultAids(record.child, examination, lookup), ...burnedShare(workspace, found, lookup)];
  return lookup.standard['decision-aids'].flatMap(({ id }) => applied.filter((result) => result.id === id));
}

/** The Lund–Browder table applied to the burns that were drawn; nothing without burns, without a built body, or where the edition turns it off. */
function burnedShare(workspace: Workspace, found: ExaminationInCase, lookup: StandardLookup): readonly AidRead[] {
  const { record, examination } = found;
  const { body } = knownBesides(workspace, found);
  const age = ageOn(record.child.birthDate, amsterdamCivil(examination.details.startedAt).date);
  if (body === undefined || age === undefined || lookup.decisionAid('lund-browder')?.enabled !== true) return [];
  const burns = drawnBurns(body, { injuries: examination.injuries, ageYears: age.years, lookup });
  if (burns === undefined) return [];
  const { parts, counted, leftOut, remarks } = burns;
  return [
    {
      ...lundBrowder({ aidId: 'lund-browder', ageMonths: age.totalMonths, burns }),
      burns: { ...burns, parts: [...parts], counted: [...counted], leftOut: [...leftOut], remarks: [...remarks] },
    },
  ];
}
