import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { buildRig, rigDir as builtDir } from '../support/build-rig.ts';
import { type LaunchedApp, launchAgain, test } from '../support/launch-app.ts';
import { commandOf, environmentOf, isAlive, processTree } from '../support/process-tree.ts';
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

test('a page that crashes is replaced as by a lock', async ({ launch, userDataDir }) => {
  const app = await ready(await launch({ builtDir }));
  const [renderer] = processTree(app.pid).filter((pid) => /--type=renderer/.test(commandOf(pid)));
  const before = await corePid(app);
  await app.replaceWindow(() => process.kill(renderer ?? 0, 'SIGKILL'));
  await ready(app);
  expect(notesIn(userDataDir)).toEqual(['closed']);
  expect(await corePid(app)).not.toBe(before);
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

test('a photo is decoded in a process that the core cannot start itself, and that is gone afterwards', async ({
  launch,
}) => {
  const app = await ready(await launch({ builtDir }));
  const seen = watchDecoders(app);
  expect(await decode(app.page, await noise(900, 600))).toMatchObject({ metadata: { widthPx: 900, heightPx: 600 } });
  expect(await decode(app.page, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]))).toEqual({ kind: 'image-damaged' });
  await expect.poll(() => decodersOf(app)).toEqual([]);
  expect(seen.stop().length).toBe(2);
});

test('a decoder that is killed costs one photo, and the core lives on', async ({ launch }) => {
  const app = await ready(await launch({ builtDir }));
  const before = await corePid(app);
  const outcome = decode(app.page, await noise(4000, 3000));
  process.kill(await firstDecoder(app), 'SIGKILL');
  expect(await outcome).toEqual({ kind: 'image-damaged' });
  expect(await decode(app.page, await noise(90, 60))).toMatchObject({ metadata: { widthPx: 90 } });
  expect(await corePid(app)).toBe(before);
});

test('a decoder that hangs is ended in the end, and a lock does not wait for that', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await ready(await launch({ builtDir }));
  const outcome = decode(app.page, await noise(4000, 3000));
  const first = await firstDecoder(app);
  // Nothing but SIGKILL, and being woken up, reaches a process that was stopped.
  process.kill(first, 'SIGSTOP');
  expect(await outcome).toEqual({ kind: 'image-damaged' });
  await expect.poll(() => isAlive(first)).toBe(false);
  void decode(app.page, await noise(4000, 3000)).catch(() => undefined);
  const second = await firstDecoder(app);
  process.kill(second, 'SIGSTOP');
  await app.replaceWindow(() => app.page.evaluate(() => window.letseldossier.lock()));
  await ready(app);
  await expect.poll(() => isAlive(second)).toBe(false);
});

test('the core and its decoder hear nothing of what else runs on the computer', async ({ launch }) => {
  const app = await ready(await launch({ builtDir, env: { NODE_OPTIONS: '', LETSELDOSSIER_SECRET: 'x' } }));
  const outcome = decode(app.page, await noise(4000, 3000));
  const environment = environmentOf(await firstDecoder(app));
  await outcome;
  // What the runtime itself adds is not ours: the line to who started the process.
  expect(environment.filter((name) => !name.startsWith('NODE_CHANNEL_'))).toEqual(['LC_ALL']);
});

test('a message that the page cannot mean is noted, and the next one is answered', async ({ launch, userDataDir }) => {
  const app = await ready(await launch({ builtDir }));
  await app.page.evaluate(() => void window.letseldossier.call('', null));
  expect(await app.page.evaluate(() => window.letseldossier.call('echo', 1))).toBe(1);
  expect(notesIn(userDataDir)).toEqual(['refused malformed-message undefined']);
});

for (const [signal, moment] of [
  ['SIGUSR2', 'its screen is locked'],
  ['SIGPWR', 'it goes to sleep'],
] as const) {
  test(`the computer locks the vault when ${moment}`, async ({ launch, userDataDir }) => {
    const app = await ready(await launch({ builtDir }));
    test.skip(app.runtime === 'electron', 'only the stand-in can be told by a signal');
    const before = processTree(app.pid).filter((pid) => pid !== app.pid);
    await app.page.evaluate(() => {
      window.letseldossier.on('locking', () => window.letseldossier.call('note', 'draft'));
    });
    await app.replaceWindow(() => process.kill(app.pid, signal));
    await ready(app);
    expect(notesIn(userDataDir)).toEqual(['draft', 'closed']);
    await expect.poll(() => before.filter(isAlive)).toEqual([]);
  });
}

test('the computer that is shut down waits until what was typed is kept and the core has closed', async ({
  launch,
  userDataDir,
}) => {
  const app = await ready(await launch({ builtDir }));
  test.skip(app.runtime === 'electron', 'only the stand-in can be told by a signal');
  const all = processTree(app.pid);
  await app.page.evaluate(() => {
    window.letseldossier.on('locking', () => window.letseldossier.call('note', 'draft'));
  });
  process.kill(app.pid, 'SIGHUP');
  await expect.poll(() => all.filter(isAlive)).toEqual([]);
  expect(notesIn(userDataDir)).toEqual(['draft', 'closed']);
});

test('a second app in the same folder shows the first and leaves', async ({ launch, userDataDir }) => {
  const first = await ready(await launch({ builtDir }));
  const second = await launchAgain({ builtDir, userDataDir });
  expect(second).toBe(0);
  expect(await first.page.evaluate(() => window.letseldossier.call('echo', 1))).toBe(1);
});

/** A photo that takes a while to decode. */
const noise = (width: number, height: number): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  })
    .jpeg()
    .toBuffer();

const decode = (page: Page, photo: Buffer): Promise<unknown> =>
  page.evaluate(
    (base64) =>
      window.letseldossier.call(
        'decode',
        Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
      ),
    photo.toString('base64'),
  );

const decodersOf = (app: LaunchedApp): readonly number[] =>
  processTree(app.pid).filter((pid) => isAlive(pid) && /decode-image|decoder/.test(commandOf(pid)));

async function firstDecoder(app: LaunchedApp): Promise<number> {
  for (;;) {
    const [pid] = decodersOf(app);
    if (pid !== undefined) return pid;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

function watchDecoders(app: LaunchedApp): { stop(): readonly number[] } {
  const seen = new Set<number>();
  const timer = setInterval(() => {
    for (const pid of decodersOf(app)) seen.add(pid);
  }, 10);
  return {
    stop: () => {
      clearInterval(timer);
      return [...seen];
    },
  };
}
