import type { WriteScope } from './unit-of-work.ts';

/** A record's former value. `caseId` or `childId` says with which case or child the revision goes when that is destroyed. */
interface FormerValue {
  readonly entity: string;
  readonly entityId: string;
  readonly caseId?: string | undefined;
  readonly childId?: string | undefined;
  /** The former row or document: JSON text as it lay in the store. */
  readonly beforeJson: string;
}

/** Keeps what a record was before this change, in the same transaction. Refuses a revision that nothing would ever destroy. */
export async function recordRevision(scope: WriteScope, former: FormerValue): Promise<void> {
  const { entity, entityId, caseId, childId, beforeJson } = former;
  const ofNobody = entity === 'user' || entity === 'setting';
  if (caseId === undefined && childId === undefined && !ofNobody)
    throw new Error(`A revision of ${entity} needs its case or child`);
  await scope.tx
    .insertInto('revision')
    .values({
      id: scope.newId(),
      entity,
      entity_id: entityId,
      case_id: caseId ?? null,
      child_id: childId ?? null,
      at: scope.at,
      user_id: scope.actor?.userId ?? null,
      before_json: beforeJson,
    })
    .execute();
}

/** A former row whose document does not say everything: its columns, and the document as `details`. */
export const rowJson = (columns: Readonly<Record<string, string>>, bodyJson: string): string =>
  JSON.stringify({ ...columns, details: JSON.parse(bodyJson) });
