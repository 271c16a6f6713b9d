import type { CaseDetails, CaseNumber } from '../../shared/domain/case/case.ts';
import type { ChildDetails } from '../../shared/domain/child/child.ts';
import type { EditionId } from '../../shared/domain/standard/standard.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import { CaseId, ChildId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';
import type { Workspace } from './workspace.ts';

type Failure = UnknownCode | { readonly kind: 'birth-in-future' };

/** A new case; `edition` is that of a case that was recorded elsewhere, and one that is here. */
interface NewCase {
  readonly child: ChildDetails;
  readonly details: CaseDetails;
  readonly edition?: EditionId;
}

/** Opens a case for a child, in the current edition where no other is named; the police region follows from the municipality. */
export async function createCase(
  workspace: Workspace,
  input: NewCase,
): Promise<Result<{ readonly caseId: CaseId; readonly number: CaseNumber }, Failure>> {
  const { clock, ids, standards, unitOfWork } = workspace;
  const edition = input.edition ?? standards.current;
  const lookup = standards.lookup(edition);
  const unknown = findUnknownCode(lookup, [
    { path: 'child.sex', list: 'sex', codes: input.child.sex },
    { path: 'details.frame', list: 'frame', codes: input.details.frame },
  ]);
  if (unknown) return fail(unknown);
  const policeRegion = lookup.policeRegionOf(input.details.municipality);
  if (!policeRegion)
    return fail({ kind: 'unknown-code', path: 'details.municipality', code: input.details.municipality });
  const now = clock.now();
  if (input.child.birthDate > amsterdamCivil(now).date) return fail({ kind: 'birth-in-future' });

  const caseId = CaseId.parse(ids.next());
  const childId = ChildId.parse(ids.next());
  return unitOfWork.change(async (store) => {
    const number = await store.cases.nextNumber(Number(amsterdamCivil(now).date.slice(0, 4)));
    await store.children.insert({ id: childId, details: input.child });
    await store.cases.insert({
      id: caseId,
      childId,
      number,
      status: 'open',
      edition,
      policeRegion,
      details: input.details,
      openedAt: now,
      updatedAt: now,
    });
    workspace.openedCases.add(caseId);
    return ok({
      value: { caseId, number },
      notes: [
        { kind: 'create', object: { type: 'case', id: caseId }, caseId },
        { kind: 'create', object: { type: 'child', id: childId }, caseId },
      ],
    });
  });
}
