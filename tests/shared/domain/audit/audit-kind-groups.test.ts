import { expect, it } from 'vitest';
import { AuditKind } from '../../../../shared/domain/audit/audit-kind.ts';
import { auditKindsByGroup } from '../../../../shared/domain/audit/audit-kind-groups.ts';

it('every kind of event is in exactly one group', () => {
  expect(Object.values(auditKindsByGroup).flat().toSorted()).toEqual(AuditKind.options.toSorted());
});
