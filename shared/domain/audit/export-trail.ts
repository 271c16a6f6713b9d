import type { Instant } from '../../kernel/iso-date.ts';
import { writeCsv } from '../../kernel/write-csv.ts';
import type { ChainHead, StoredAuditEntry } from './audit-chain.ts';
import type { AuditEntry } from './audit-entry.ts';
import { AuditOutcome, LifeCycle } from './audit-kind.ts';
import { conditionsOf, type TrailFilter } from './trail-filter.ts';

/*
 * What leaves the vault when the trail is exported
 *
 * The entries hold ids only. An inspector has to know who is meant, so that the names of the users who occur and the numbers of the cases
 * that still exist go along: as lists of their own (JSON) or in columns of their own (CSV), as known on the day of the export and not
 * covered by the chain. Nothing about a child goes along.
 *
 * JSON is for checking: of a complete export, every `hash` is SHA-256 over a zero byte, the 32 bytes of `previousHash` and the canonical
 * JSON (RFC 8785) of `entry` as UTF-8; every `previousHash` is the hash of the entry before, 64 zeros for the first; the last is the head.
 * CSV is for reading. Its columns carry the names of RFC 3881, on which NEN 7513 builds, where that has one, and its codes for outcome
 * (0, 4, 8, 12), life cycle (1 to 15) and type of object (1 person, 2 system object).
 */

/** An entry as stored, with its number and, where the case still exists, the number of that. */
export interface ExportedEntry extends StoredAuditEntry {
  readonly entry: AuditEntry;
  readonly caseNumber?: string | undefined;
}

/** An export: which entries of which trail, and who took it. */
export interface TrailExport {
  readonly vaultId: string;
  readonly exportedAt: Instant;
  readonly exportedBy: string;
  readonly filter: TrailFilter;
  /** The last entry of the whole trail when the export was taken, which the export itself follows. */
  readonly head: ChainHead;
  /** The oldest first. */
  readonly entries: readonly ExportedEntry[];
  readonly nameByUser: ReadonlyMap<string, string>;
}

/** The field of RFC 3881 that a field of an entry stands for; those without one are ours. */
const rfc3881Fields = {
  kind: 'EventID',
  action: 'EventActionCode',
  at: 'EventDateTime',
  outcome: 'EventOutcomeIndicator',
  userId: 'UserID',
  role: 'RoleIDCode',
  objectType: 'ParticipantObjectIDTypeCode',
  objectId: 'ParticipantObjectID',
  lifeCycle: 'ParticipantObjectDataLifeCycle',
  fields: 'ParticipantObjectDetail',
  sourceId: 'AuditSourceID',
} as const satisfies Readonly<Partial<Record<keyof AuditEntry, string>>>;

/** The export as JSON; says whether it is the complete trail or a selection. */
export function trailAsJson(exported: TrailExport): string {
  const { vaultId, exportedAt, exportedBy, filter, head, entries } = exported;
  const start = {
    format: 'letseldossier-trail',
    version: 1,
    vaultId,
    exportedAt,
    exportedBy,
    complete: conditionsOf(filter).length === 0,
    filter,
    head,
    chain: 'hash = SHA-256(0x00 || previousHash || RFC 8785 JSON of entry)',
    rfc3881: rfc3881Fields,
    people: peopleOf(exported),
    cases: casesOf(exported),
  };
  // The entries are put in as they were hashed, one a line: a trail can be long, and a line is what people compare.
  const lines = entries.map(
    ({ sequence, previousHash, hash, entryJson }) =>
      `{"sequence":${sequence},"previousHash":"${previousHash}","hash":"${hash}","entry":${entryJson}}`,
  );
  return `${JSON.stringify(start, undefined, 2).slice(0, -2)},\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

type Cell = (exported: ExportedEntry, nameByUser: TrailExport['nameByUser']) => string | undefined;

const columns: readonly (readonly [name: string, cell: Cell])[] = [
  ['Sequence', ({ sequence }) => String(sequence)],
  [rfc3881Fields.at, ({ entry }) => entry.at],
  [rfc3881Fields.kind, ({ entry }) => entry.kind],
  [rfc3881Fields.action, ({ entry }) => entry.action],
  [rfc3881Fields.outcome, ({ entry }) => String(AuditOutcome.options.indexOf(entry.outcome) * 4)],
  [rfc3881Fields.userId, ({ entry }) => entry.userId],
  ['UserName', ({ entry }, nameByUser) => nameByUser.get(entry.userId ?? '')],
  [rfc3881Fields.role, ({ entry }) => entry.role],
  ['Purpose', ({ entry }) => entry.purpose],
  ['ParticipantObjectTypeCode', ({ entry }) => (isPerson(entry) ? '1' : '2')],
  [rfc3881Fields.objectType, ({ entry }) => entry.objectType],
  [rfc3881Fields.objectId, ({ entry }) => entry.objectId],
  [rfc3881Fields.lifeCycle, ({ entry }) => String(LifeCycle.options.indexOf(entry.lifeCycle) + 1)],
  [rfc3881Fields.fields, ({ entry }) => entry.fields?.join(' ')],
  ['CaseID', ({ entry }) => entry.caseId],
  ['CaseNumber', ({ caseNumber }) => caseNumber],
  [rfc3881Fields.sourceId, ({ entry }) => entry.sourceId],
  ['RefusedReason', ({ entry }) => entry.refused?.reason],
  ['RefusedCall', ({ entry }) => entry.refused?.call],
  ['RefusedCount', ({ entry }) => entry.refused && String(entry.refused.count)],
  ['Edition', ({ entry }) => entry.edition],
  ['EntryID', ({ entry }) => entry.eventId],
  ['PreviousHash', ({ previousHash }) => previousHash],
  ['Hash', ({ hash }) => hash],
];

/** The export as CSV, the oldest entry first, with a header row. */
export const trailAsCsv = ({ entries, nameByUser }: TrailExport): string =>
  writeCsv([
    columns.map(([name]) => name),
    ...entries.map((each) => columns.map(([, cell]) => cell(each, nameByUser) ?? '')),
  ]);

const isPerson = ({ objectType }: AuditEntry): boolean => objectType === 'child' || objectType === 'user';

/** The names of those who occur in these entries, as the acting person or as the person concerned. */
function peopleOf({ entries, nameByUser }: TrailExport): readonly { userId: string; name: string }[] {
  const ids = entries.flatMap(({ entry }) => [entry.userId, entry.objectType === 'user' ? entry.objectId : undefined]);
  return [...new Set(ids)].flatMap((userId) => {
    const name = userId === undefined ? undefined : nameByUser.get(userId);
    return userId === undefined || name === undefined ? [] : [{ userId, name }];
  });
}

function casesOf({ entries }: TrailExport): readonly { caseId: string; number: string }[] {
  const numberById = new Map(
    entries.flatMap(({ entry: { caseId }, caseNumber }) =>
      caseId === undefined || caseNumber === undefined ? [] : [[caseId, caseNumber] as const],
    ),
  );
  return [...numberById].map(([caseId, number]) => ({ caseId, number }));
}
