import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopRendering } from '../../electron/documents/render-report.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Route } from '../../shared/contract/route.ts';
import type { AuditEntry } from '../../shared/domain/audit/audit-entry.ts';
import { type TempCore, tempCore } from '../support/temp-core.ts';
import { auditDecisions } from './audit-mapping.ts';
import { auditWalk } from './audit-walk.ts';
import type { Walked } from './audit-walk-step.ts';

let temp: TempCore;
let walked: Walked;
beforeAll(async () => {
  temp = await tempCore();
  // The rest of it comes with the calls, each before it is needed.
  walked = { temp } as Walked;
});
afterAll(async () => {
  await temp.remove();
  await stopRendering();
});

/** The last entry that was looked at. A restored vault begins before it, with other entries. */
let lastSeen: string | undefined;

/** What the trail of the open vault has got since this was last asked. */
async function newEntries(): Promise<readonly AuditEntry[]> {
  const workspace = temp.core.vaults.current()?.workspace;
  if (!workspace) return [];
  const rows = await workspace.unitOfWork.read((store) => store.trail.page({}, { limit: 1_000_000 }));
  const known = rows.findIndex(({ hash }) => hash === lastSeen);
  lastSeen = rows[0]?.hash;
  return rows.slice(0, known === -1 ? rows.length : known).map(({ entry }) => entry);
}

test('every route of the contract is decided about and called here, once', () => {
  const routes = Object.keys(contract).toSorted();
  expect(Object.keys(auditDecisions).toSorted()).toEqual(routes);
  expect(auditWalk.map(({ route }) => route).toSorted()).toEqual(routes);
});

test('only these commands leave nothing in the trail', () => {
  const commands = Object.entries<Route>(contract).flatMap(([name, { kind }]) => (kind === 'command' ? [name] : []));
  const silent = Object.entries(auditDecisions).flatMap(([name, decision]) => ('silent' in decision ? [name] : []));
  expect(commands.filter((name) => silent.includes(name)).toSorted()).toEqual([
    'backup.cancel',
    'backup.inspect',
    'draft.discard',
    'draft.save',
    'people.prepare-recovery',
    'vault.set-preferences',
  ]);
});

// In the order of the walk: each call builds on those before it.
test.each(auditWalk)('$route', async ({ route, before, call, after }) => {
  await before?.(walked);
  await newEntries();
  // As if the session had just begun: what is noted once in a session is noted by each call.
  temp.core.vaults.current()?.workspace.openedCases.clear();
  expect(await call(walked)).toMatchObject({ ok: true });
  await after?.(walked);
  const marks = (await newEntries()).map(({ kind, objectType }) => `${kind} ${objectType}`);
  const decision = auditDecisions[route];
  if ('silent' in decision) expect(marks).toEqual([]);
  else expect(marks).toEqual(expect.arrayContaining([...decision]));
});
