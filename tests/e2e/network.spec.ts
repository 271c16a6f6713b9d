import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { camera, recordEverything } from '../support/e2e-everything.ts';
import { button } from '../support/e2e-fields.ts';
import { drawnPhoto } from '../support/e2e-photos.ts';
import { expectLocked } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { type LaunchedApp, test } from '../support/launch-app.ts';
import { networkTrace, readNetworkCalls } from '../support/network-calls.ts';

test.skip(process.platform !== 'linux', 'System calls can be traced on Linux only');

const outDir = fileURLToPath(new URL('../../out', import.meta.url));

test('a whole session, from making a vault to locking it, turns to nothing beyond this machine', async ({
  launch,
  userDataDir,
}) => {
  test.setTimeout(400_000);
  const log = join(userDataDir, 'network-calls.txt');
  const app = await launch({ wrapper: networkTrace(log) });
  await session(app);
  await app.kill();
  const { connects, addressed, outside } = readNetworkCalls(log);
  mkdirSync(outDir, { recursive: true });
  writeFileSync(
    join(outDir, 'durability-network.json'),
    JSON.stringify({ connects: outside.length, localConnects: connects }),
  );
  // Proof that the trace sees what is there: the processes of the app talk with one another.
  expect(addressed).toBeGreaterThan(10);
  expect(outside).toEqual([]);
});

test('the reading of a trace tells the world from this machine', ({ userDataDir }) => {
  const log = join(userDataDir, 'calls.txt');
  const world = [
    '12 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("93.184.216.34")}, 16) = 0',
    '12 sendto(3, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("9.9.9.9")}, 16) = 1',
    '12 connect(3, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2606:2800::1", &sin6_addr)}, 28) = -1 ENETUNREACH',
    '12 bind(3, {sa_family=AF_INET, sin_port=htons(9222), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
  ];
  const machine = [
    '12 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/x"}, 110) = 0',
    '12 sendto(3, "x", 1, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 1',
    '12 connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 ECONNREFUSED',
    '12 sendto(3, "x", 1, 0, NULL, 0) = 1',
  ];
  writeFileSync(log, [...world, ...machine].join('\n'));
  expect(readNetworkCalls(log)).toEqual({ addressed: 7, connects: 4, outside: world });
});

test('without any network the same session goes the same way', async ({ launch }) => {
  test.skip(spawnSync('unshare', ['-n', 'true']).status !== 0, 'This machine does not allow a network namespace');
  test.setTimeout(400_000);
  const app = await launch({ wrapper: ['unshare', '-n'] });
  await session(app);
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'durability-no-network.json'), JSON.stringify({ sessionsWithoutNetwork: 1 }));
});

async function session(app: LaunchedApp): Promise<void> {
  const page = await prepareWindow(app.page);
  await recordEverything(page, await drawnPhoto('foto.jpg', '#6b4a7a', camera));
  await app.replaceWindow(() => button(app.page, 'Vergrendelen').click());
  await prepareWindow(app.page);
  await expectLocked(app.page);
}
