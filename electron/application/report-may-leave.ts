import type { CaseRecord } from '../../shared/domain/case/case-record.ts';
import { destinationOf, type Leave, mayLeave } from '../../shared/domain/consent/may-leave.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { ReportInCase } from './print-report.ts';
import type { Workspace } from './workspace.ts';

/** Why a report stays in the vault: a consent is lacking, or was taken back for something that an issued version shows. */
export type MayNotLeave =
  | { readonly kind: 'not-consented'; readonly scopes: readonly string[] }
  | { readonly kind: 'consent-changed' };

/** Asks the rule of consent whether a report may leave the vault now. */
export function findRefusal(workspace: Workspace, found: ReportInCase): MayNotLeave | undefined {
  const { record, row } = found;
  const now = decide(workspace, found, { record, at: workspace.clock.now() });
  if (!now.allowed) return { kind: 'not-consented', scopes: now.refusals.map(({ scope }) => scope) };
  if (row.issuedAt === undefined) return undefined;
  const { issuedAt } = row;
  const known = record.consent.filter(({ at, recordedAt = at }) => Date.parse(recordedAt) <= Date.parse(issuedAt));
  const then = new Set(keys(decide(workspace, found, { record: { ...record, consent: known }, at: issuedAt })));
  return keys(now).every((key) => then.has(key)) ? undefined : { kind: 'consent-changed' };
}

interface Moment {
  readonly record: CaseRecord;
  readonly at: Instant;
}

function decide({ standards }: Workspace, { examination }: ReportInCase, { record, at }: Moment): Leave {
  const lookup = standards.lookup(examination.edition);
  return mayLeave(record, destinationOf(record, examination), { on: amsterdamCivil(at).date, lookup });
}

/** What stays behind, item by item. */
const keys = ({ withheld }: Leave): readonly string[] =>
  withheld.flatMap(({ part, examinationId, ids }) => ids.map((id) => `${part} ${examinationId} ${id}`));
