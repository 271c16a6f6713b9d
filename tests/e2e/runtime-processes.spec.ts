import { expect } from '@playwright/test';
import { buildRig, rigDir as builtDir } from '../support/build-rig.ts';
import { test } from '../support/launch-app.ts';
import { isAlive, processTree } from '../support/process-tree.ts';
import { corePid, notesIn, ready } from '../support/rig-app.ts';

/** The runtime under the app, as in `runtime.spec.ts`. Here: how its processes end, and what that leaves. */
test.beforeAll(buildRig);

test('a core that dies is noticed and replaced, and waiting calls are given up', async ({ launch }) => {
  const app = await ready(await launch({ builtDir }));
  const before = await corePid(app);
  const outcome = app.page.evaluate(() =>
    window.letseldossier.call('slow-note', 'x').then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  process.kill(before, 'SIGKILL');
  expect(await outcome).toContain('core-crashed');
  await expect.poll(() => app.page.evaluate(() => window.heard)).toEqual([{ type: 'core-crashed' }]);
  const after = await corePid(app);
  expect(after).not.toBe(before);
});

test('a core that keeps dying is not started for ever', async ({ launch }) => {
  const app = await ready(await launch({ builtDir }));
  for (let loss = 1; loss <= 4; loss += 1) {
    await app.page.evaluate(() => window.letseldossier.call('crash', null).catch(() => undefined));
    await expect.poll(() => app.page.evaluate(() => window.heard.length)).toBe(loss);
  }
  const outcome = await app.page.evaluate(() =>
    window.letseldossier.call('echo', 1).then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  expect(outcome).toContain('core-crashed');
});

test('a lock keeps what was typed, waits for running calls, and ends every process that carried a record', async ({
  launch,
  userDataDir,
}) => {
  const app = await ready(await launch({ builtDir }));
  const before = processTree(app.pid).filter((pid) => pid !== app.pid);
  await app.page.evaluate(() => {
    window.letseldossier.on('locking', async () => {
      await new Promise((done) => setTimeout(done, 50));
      await window.letseldossier.call('note', 'draft');
    });
    void window.letseldossier.call('slow-note', 'running call');
  });
  await app.replaceWindow(() => app.page.evaluate(() => window.letseldossier.lock()));
  await ready(app);
  expect(notesIn(userDataDir)).toEqual(['draft', 'running call', 'closed']);
  expect(before.length).toBeGreaterThan(2);
  await expect.poll(() => before.filter(isAlive)).toEqual([]);
});

test('a lock does not wait for a page that never finishes', async ({ launch, userDataDir }) => {
  const app = await ready(await launch({ builtDir }));
  await app.page.evaluate(() => {
    window.letseldossier.on('locking', () => new Promise(() => undefined));
  });
  await app.replaceWindow(() => app.page.evaluate(() => window.letseldossier.lock()));
  await ready(app);
  expect(notesIn(userDataDir)).toEqual(['closed']);
});

test('the core may ask for a lock', async ({ launch, userDataDir }) => {
  const app = await ready(await launch({ builtDir }));
  await app.replaceWindow(() => app.page.evaluate(() => window.letseldossier.call('idle', null)));
  await ready(app);
  expect(notesIn(userDataDir)).toEqual(['closed']);
});

test('leaving closes the core first and leaves no process behind', async ({ launch, userDataDir }) => {
  const app = await ready(await launch({ builtDir }));
  const all = processTree(app.pid);
  await app.close();
  expect(notesIn(userDataDir)).toEqual(['closed']);
  await expect.poll(() => all.filter(isAlive)).toEqual([]);
});

test('after SIGKILL the app starts again in the same folder', async ({ launch }) => {
  const app = await ready(await launch({ builtDir }));
  const all = processTree(app.pid);
  await app.kill();
  await expect.poll(() => all.filter(isAlive)).toEqual([]);
  await app.relaunch();
  await ready(app);
});
