import type { AuditNote } from '../../shared/domain/audit/audit-entry.ts';
import { conditionsOf, type TrailFilter } from '../../shared/domain/audit/trail-filter.ts';
import { amsterdamDay } from '../../shared/kernel/amsterdam-time.ts';
import type { UserId } from '../../shared/kernel/record-id.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { ReadStore, TrailRow, TrailSelection } from './ports.ts';
import type { Workspace } from './workspace.ts';

interface ListTrail {
  readonly filter: TrailFilter;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** A part of the trail, with what its ids stand for. */
export interface TrailPage {
  readonly lines: Omit<TrailRow, 'entryJson'>[];
  readonly matching: number;
  readonly people: { readonly userId: UserId; readonly name: string }[];
  readonly workstation: string;
}

/** Which lists each workspace has begun to read: the rest of a list whose beginning stands in the trail is not noted again. */
const begunByWorkspace = new WeakMap<Workspace['unitOfWork'], Set<string>>();

/** Matching entries, the newest first. That somebody looked, and by which conditions, is itself an entry. */
export async function listTrail(workspace: Workspace, input: ListTrail): Promise<Result<TrailPage, never>> {
  const { unitOfWork } = workspace;
  const { filter, before } = input;
  const begun = begunByWorkspace.get(unitOfWork) ?? new Set();
  begunByWorkspace.set(unitOfWork, begun);
  const list = JSON.stringify(filter);
  if (before !== undefined && begun.has(list))
    return ok(await unitOfWork.read((store) => page(workspace, store, input)));
  const listed = await unitOfWork.change<TrailPage, never>(async (store) =>
    ok({ value: await page(workspace, store, input), notes: [trailNote('read', filter)] }),
  );
  begun.add(list);
  return listed;
}

async function page({ trail }: Workspace, store: ReadStore, { filter, before, limit }: ListTrail): Promise<TrailPage> {
  const selection = selectionOf(filter);
  const rows = await store.trail.page(selection, { before, limit });
  const users = await store.users.all();
  return {
    lines: rows.map(({ entryJson: _hashed, ...line }) => line),
    matching: await store.trail.count(selection),
    people: users.map(({ id, profile }) => ({ userId: id, name: profile.name })),
    workstation: trail.sourceId,
  };
}

/** The same conditions by moments: a Dutch calendar day lasts from midnight to midnight there. */
export const selectionOf = ({ from, to, ...rest }: TrailFilter): TrailSelection => ({
  ...rest,
  ...(from === undefined ? {} : { from: amsterdamDay(from).from }),
  ...(to === undefined ? {} : { until: amsterdamDay(to).until }),
});

/** What the trail says of somebody who looks into it: the case where one was asked for, and the names of the other conditions. */
export const trailNote = (kind: 'read' | 'export', filter: TrailFilter): AuditNote => ({
  kind,
  object: { type: 'audit-trail' },
  ...(filter.caseId === undefined ? {} : { caseId: filter.caseId }),
  fields: conditionsOf(filter),
});
