import {
  type AuditKindGroup,
  auditKindGroups,
  auditKindsByGroup,
} from '../../../shared/domain/audit/audit-kind-groups.ts';
import { TrailFilter } from '../../../shared/domain/audit/trail-filter.ts';

/** What is filled in above the list; `''` where nothing is asked. */
export interface TrailConditions {
  readonly caseId: string;
  readonly userId: string;
  readonly from: string;
  readonly to: string;
  readonly group: string;
}

export const noConditions: TrailConditions = { caseId: '', userId: '', from: '', to: '', group: '' };

/** The filter of the contract, or which field keeps it from being one. */
export function filterOf(conditions: TrailConditions): TrailFilter | 'from' | 'to' | 'reversed' {
  const { group, from, to, ...ids } = conditions;
  const filled = Object.fromEntries(Object.entries({ ...ids, from, to }).filter(([, value]) => value !== ''));
  const kinds = isGroup(group) ? { kinds: [...auditKindsByGroup[group]] } : {};
  const parsed = TrailFilter.safeParse({ ...filled, ...kinds });
  if (!parsed.success) return parsed.error.issues.some(({ path }) => path[0] === 'from') ? 'from' : 'to';
  return from !== '' && to !== '' && to < from ? 'reversed' : parsed.data;
}

const isGroup = (value: string): value is AuditKindGroup => auditKindGroups.some((group) => group === value);
