import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type DumpedTable, dumpTables } from '../../electron/persistence/canonical-dump.ts';
import { readUserVersion } from '../../electron/persistence/migrate.ts';
import { openStore, storeFileName } from '../../electron/persistence/open-store.ts';
import { openVault } from '../../electron/persistence/open-vault.ts';
import type { Tables } from '../../electron/persistence/tables.ts';
import { lockFileName } from '../../electron/persistence/vault-lock.ts';
import { revealKey, SecretKey } from '../../electron/vault/secret-key.ts';
import { unlockVault } from '../../electron/vault/unlock-vault.ts';
import type { UnlockedKeys } from '../../electron/vault/unlocked-keys.ts';
import { headerFileName } from '../../electron/vault/vault-header.ts';
import { migrations } from '../../migrations/index.ts';
import { expectOk, filesUnder, testPassphrase } from '../support/temp-vault.ts';
import type { RunPart } from './part-result.ts';
import { openingOf } from './tamper-bed.ts';
import { type Bed, copyTemplate, makeOldTemplate, removeBed, unlockKeysOf } from './test-bed.ts';

/** A vault of the first released version becomes one of today with every record as it was, behind a verified copy; newer ones are left alone. */
export const run: RunPart = async (_size, report) => {
  const template = await makeOldTemplate();
  const keys = await unlockKeysOf(template);
  const failures: string[] = [];
  try {
    const compared = await migrateFixture(template, keys, failures);
    report(`${compared} rows of the first schema are the same after migrating`);
    for (const [what, make] of Object.entries(newer)) await leaveAlone({ ...template, keys }, { what, make, failures });
    report('a newer store and a newer header are refused and not touched');
    const counts = { migratedRows: compared, migratedFixtures: 1, newerRefused: Object.keys(newer).length };
    return {
      name: 'a vault of an earlier version, and of a later one',
      shown: failures.length === 0 && compared > 50,
      counts,
      failures,
    };
  } finally {
    keys.destroy();
    removeBed(template);
  }
};

const request = (bed: Bed) => ({ ...openingOf(bed), passphrase: testPassphrase });

/** Opens as the program does and holds every table of the old schema, by its own columns, against what it held before. */
async function migrateFixture(template: Bed, keys: UnlockedKeys, failures: string[]): Promise<number> {
  const bed = copyTemplate(template, 'memory');
  const before = await dumpOf(bed, keys);
  const vault = expectOk(await openVault(request(bed)));
  await vault.close();
  const present = expectOk(await unlockVault(request(bed)));
  const after = await dumpOf(bed, present);
  if (before.version !== 1) failures.push(`the fixture has schema ${before.version}`);
  if (after.version !== migrations.length)
    failures.push(`migrated to ${after.version} instead of ${migrations.length}`);
  failures.push(...differences(before.tables, after.tables));
  const copies = readdirSync(join(bed.dir, 'backups'));
  if (copies.length !== 1) failures.push(`${copies.length} copies were put aside`);
  for (const copy of copies) {
    const aside = await dumpOf(bed, keys, join('backups', copy));
    const content = (dump: Dump) => JSON.stringify([dump.version, dump.tables]);
    if (content(aside) !== content(before)) failures.push('the copy put aside is not the store as it was');
  }
  present.destroy();
  removeBed(bed);
  return before.tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

interface Dump {
  readonly version: number;
  readonly tables: readonly DumpedTable[];
}

async function dumpOf(bed: Bed, keys: UnlockedKeys, name = storeFileName): Promise<Dump> {
  const key = new SecretKey(Buffer.from(revealKey(keys.database)));
  const store = expectOk(openStore({ file: join(bed.dir, name), key, mode: 'open' }));
  try {
    const tables: DumpedTable[] = [];
    for await (const table of dumpTables(store.db)) tables.push(table);
    return { version: await readUserVersion(store.db), tables };
  } finally {
    store.close();
  }
}

/** Rows of `before` that are not there afterwards, table by table. The trail and the count of transactions grow; nothing else may. */
function differences(before: readonly DumpedTable[], after: readonly DumpedTable[]): readonly string[] {
  return before.flatMap(({ table, columns, rows }) => {
    const now = after.find((each) => each.table === table);
    if (!now) return [`${table} is gone`];
    const places = columns.map((column) => now.columns.indexOf(column));
    const found = new Set(now.rows.map((row) => JSON.stringify(places.map((place) => row[place] ?? null))));
    const lost =
      table === 'store' ? [] : rows.filter((row) => !found.has(JSON.stringify(intended(table, columns, row))));
    const grew = table !== 'audit' && now.rows.length !== rows.length;
    return [
      ...(lost.length > 0 ? [`${table}: ${lost.length} rows are not as they were`] : []),
      ...(grew ? [`${table}: other rows`] : []),
    ];
  });
}

/** A row as migrations mean it to be: who was the only user of a vault of the first schema manages it from the second on. */
function intended(table: string, columns: readonly string[], row: DumpedTable['rows'][number]) {
  const body = columns.indexOf('body_json');
  if (table !== 'user') return row;
  const managing = { ...(JSON.parse(String(row[body])) as object), administers: true };
  return row.map((value, place) => (place === body ? JSON.stringify(managing) : value));
}

type MakeNewer = (bed: Bed, keys: UnlockedKeys) => Promise<string>;

/** Ways to come from a later version, each with the refusal that says so. */
const newer: Readonly<Record<string, MakeNewer>> = {
  'a newer store': async (bed, keys) => {
    const key = new SecretKey(Buffer.from(revealKey(keys.database)));
    const store = expectOk(openStore({ file: join(bed.dir, storeFileName), key, mode: 'open' }));
    await sql.raw(`pragma user_version = ${migrations.length + 1}`).execute(store.db as Kysely<Tables>);
    store.close();
    return 'store-newer';
  },
  'a newer header': async (bed) => {
    const path = join(bed.dir, headerFileName);
    const header = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...header, version: 99, more: 'of a later version' }));
    return 'newer-format';
  },
};

/** What opening makes before it knows anything: the empty file that is locked, and the name of this workstation. */
const untouched: ReadonlySet<string> = new Set([join('vault', lockFileName), join('user-data', 'workstation-id')]);

async function leaveAlone(
  template: Bed & { readonly keys: UnlockedKeys },
  { what, make, failures }: { readonly what: string; readonly make: MakeNewer; readonly failures: string[] },
): Promise<void> {
  const bed = copyTemplate(template, 'memory');
  const expected = await make(bed, template.keys);
  const before = filesUnder(bed.root);
  const opened = await openVault(request(bed));
  const found = opened.ok ? 'opened' : opened.error.kind;
  if (opened.ok) await opened.value.close();
  if (found !== expected) failures.push(`${what}: ${found} instead of ${expected}`);
  const after = filesUnder(bed.root);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => !untouched.has(name) && !before.get(name)?.equals(after.get(name) ?? Buffer.alloc(0)),
  );
  failures.push(...changed.map((name) => `${what}: ${name} was touched`));
  removeBed(bed);
}
