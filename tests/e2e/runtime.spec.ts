import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { buildRig, rigDir as builtDir } from '../support/build-rig.ts';
import { filesHolding } from '../support/files-holding.ts';
import { test } from '../support/launch-app.ts';
import { openPorts } from '../support/open-ports.ts';
import { notesIn, ready } from '../support/rig-app.ts';
import { openVirtualDisplay } from '../support/virtual-display.ts';

/**
 * The runtime under the app: main, preload and stand-in (or Electron) as they are built for use, with a page and a core that only
 * say what they saw. Here: what the page can do and what it cannot.
 */
test.beforeAll(buildRig);

test('the page gets one frozen bridge and nothing of what lies behind it', async ({ launch }) => {
  const { page } = await ready(await launch({ builtDir }));
  const seen = await page.evaluate(() => {
    const { letseldossier } = window;
    const attempt = (change: () => unknown): string => {
      try {
        change();
        return 'changed';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      members: Object.keys(letseldossier).sort(),
      frozen: Object.isFrozen(letseldossier),
      overwritten: attempt(() => Object.assign(letseldossier, { call: () => 'mine' })),
      replaced: attempt(() => Object.defineProperty(window, 'letseldossier', { value: 1 })),
      leaked: Object.getOwnPropertyNames(window).filter((name) =>
        /standin|electron|^(?:ipc\w*|require|module|exports|process|global|Buffer)$/i.test(name),
      ),
      secure: isSecureContext,
    };
  });
  expect(seen).toEqual({
    members: ['call', 'chooseFolder', 'chooseSavePath', 'lock', 'on', 'platform'],
    frozen: true,
    overwritten: 'TypeError',
    replaced: 'TypeError',
    leaked: [],
    secure: true,
  });
});

test('twenty megabytes reach the core and come back unchanged', async ({ launch }) => {
  const { page } = await ready(await launch({ builtDir }));
  const seen = await page.evaluate(async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024);
    for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
    const hex = (buffer: ArrayBuffer) =>
      Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const back = (await window.letseldossier.call('echo', bytes)) as Uint8Array;
    return {
      sent: hex(await crypto.subtle.digest('SHA-256', bytes)),
      arrived: await window.letseldossier.call('digest', bytes),
      isBytes: back instanceof Uint8Array,
      returned: hex(await crypto.subtle.digest('SHA-256', new Uint8Array(back))),
    };
  });
  expect(seen).toEqual({ sent: seen.sent, arrived: seen.sent, isBytes: true, returned: seen.sent });
});

test('values keep their kind on the way to the core and back', async ({ launch }) => {
  const { page } = await ready(await launch({ builtDir }));
  const seen = await page.evaluate(async () => {
    const sent = {
      nothing: undefined,
      none: null,
      when: new Date(0),
      list: [1, -0, Number.NaN, 'ë😀\u0000'],
      map: new Map([['a', new Set([1])]]),
      ['__proto__']: 'own',
      buffer: new Uint8Array([1, 2, 3]).buffer,
      words: new Uint16Array([1, 65_535]),
    };
    const back = (await window.letseldossier.call('echo', sent)) as typeof sent;
    return {
      keys: Object.keys(back),
      nothing: back.nothing === undefined,
      when: back.when instanceof Date && back.when.getTime(),
      list: back.list.map((item) => (Object.is(item, -0) ? 'minus zero' : String(item))),
      set: back.map.get('a')?.has(1),
      buffer: back.buffer instanceof ArrayBuffer && [...new Uint8Array(back.buffer)],
      words: back.words instanceof Uint16Array && [...back.words],
    };
  });
  expect(seen).toEqual({
    keys: ['nothing', 'none', 'when', 'list', 'map', '__proto__', 'buffer', 'words'],
    nothing: true,
    when: 0,
    list: ['1', 'minus zero', 'NaN', 'ë😀\u0000'],
    set: true,
    buffer: [1, 2, 3],
    words: [1, 65_535],
  });
});

test('a value that cannot be copied is refused in the page', async ({ launch }) => {
  const { page } = await ready(await launch({ builtDir }));
  const refused = await page.evaluate(() =>
    Promise.resolve()
      .then(() => window.letseldossier.call('echo', { map: new WeakMap() }))
      .then(
        () => 'sent',
        () => 'refused',
      ),
  );
  expect(refused).toBe('refused');
});

test('the content policy refuses inline code, code from text, frames and other addresses', async ({ launch }) => {
  const { page } = await ready(await launch({ builtDir }));
  const seen = await page.evaluate(async () => {
    const violations = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => violations.add(event.effectiveDirective));
    const outcome = async (action: () => unknown): Promise<string> => {
      try {
        await action();
        return 'allowed';
      } catch {
        return 'refused';
      }
    };
    const add = (tag: string, attributes: Record<string, string>): void => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
    };
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }));
    add('p', { style: 'color: red' });
    add('iframe', { src: '/index.html' });
    add('img', { src: 'https://example.org/a.png' });
    add('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
    add('form', { action: '/index.html', method: 'post' });
    const result = {
      // From a timer, because what a debugger evaluates itself may be exempt.
      fromText: await new Promise((done) => setTimeout(() => done(outcome(() => new Function('return 1')())), 0)),
      html: await outcome(() => Object.assign(document.createElement('div'), { innerHTML: '<p>text</p>' })),
      script: await outcome(() => Object.assign(document.createElement('script'), { textContent: '1' })),
      plugin: await outcome(() => add('object', { data: '/index.html' })),
      handler: await outcome(() => add('p', { onclick: '1' })),
      elsewhere: await outcome(() => fetch('https://example.org/')),
      ownFile: await outcome(() => fetch('/index.html')),
    };
    await new Promise((done) => setTimeout(done, 300));
    return { ...result, violations: [...violations] };
  });
  expect(seen).toMatchObject({
    fromText: 'refused',
    html: 'refused',
    script: 'refused',
    plugin: 'refused',
    elsewhere: 'refused',
    ownFile: 'allowed',
  });
  for (const directive of ['connect-src', 'frame-src', 'img-src', 'style-src-elem', 'style-src-attr']) {
    expect(seen.violations).toContain(directive);
  }
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});

test('only listed files are served', async ({ launch }) => {
  const { page } = await ready(await launch({ builtDir }));
  const statuses = await page.evaluate(async () => {
    const paths = ['/index.html', '/main.js', '/../package.json', '/%2e%2e/core.js', '/manifest.json', '/assets/'];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
});

test('the page can neither leave nor open other windows', async ({ launch }) => {
  const { page } = await ready(await launch({ builtDir }));
  const address = page.url();
  expect(await page.evaluate(() => window.open('https://example.org/'))).toBeNull();
  // A page that is told to leave cannot answer in the same breath: it is asked afterwards.
  await page.evaluate(() => void setTimeout(() => window.location.assign('https://example.org/'), 0));
  await page.waitForTimeout(1000);
  expect(page.url()).toBe(address);
  expect(page.context().pages().length).toBe(1);
  await expect(page.getByText('ready')).toBeVisible();
});

test('no process of the app holds a port, and nothing outside can be reached', async ({ launch }) => {
  const app = await ready(await launch({ builtDir }));
  expect(openPorts(app.pid)).toEqual([]);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  let connections = 0;
  server.on('connection', () => (connections += 1));
  const { port } = server.address() as { readonly port: number };
  await app.page.evaluate(async (target) => {
    const image = new Image();
    image.src = `http://127.0.0.1:${target}/`;
    await fetch(`http://127.0.0.1:${target}/`).catch(() => undefined);
    const socket = new Promise((done) => {
      try {
        new WebSocket(`ws://127.0.0.1:${target}/`).onerror = done;
      } catch {
        done(null);
      }
    });
    await socket;
  }, port);
  server.close();
  expect(connections).toBe(0);
});

test('no process of the app ever turns to the network', async ({ launch, userDataDir }) => {
  const log = join(userDataDir, 'calls.txt');
  const wrapper = ['strace', '-f', '-qq', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', log];
  const app = await ready(await launch({ builtDir, wrapper }));
  await app.page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  // A browser left to itself calls home within its first seconds.
  await app.page.waitForTimeout(8000);
  await app.kill();
  const calls = readFileSync(log, 'utf8').split('\n');
  expect(calls.some((call) => call.includes('AF_UNIX'))).toBe(true);
  expect(calls.filter((call) => call.includes('AF_INET'))).toEqual([]);
});

test('a permission is refused without asking', async ({ launch }) => {
  const { page } = await ready(await launch({ builtDir }));
  const answers = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      (error: Error) => error.name,
    ),
  }));
  expect(answers.notifications).toBe('denied');
  expect(answers.camera).not.toBe('granted');
});

test('a place chosen in a dialog reaches the core as a path and the page as a token that works once', async ({
  launch,
  userDataDir,
}) => {
  const { page } = await ready(await launch({ builtDir, env: { LETSELDOSSIER_SAVE_DIR: join(userDataDir, 'saved') } }));
  const seen = await page.evaluate(async () => {
    const chosen = await window.letseldossier.chooseSavePath({ suggestedName: 'rapport', kind: 'pdf' });
    const { call } = window.letseldossier;
    return { chosen, first: await call('grant', chosen?.token), second: await call('grant', chosen?.token) };
  });
  expect(seen.chosen?.name).toBe('rapport.pdf');
  expect(JSON.stringify(seen.chosen)).not.toContain(userDataDir);
  expect(seen).toMatchObject({ first: join(userDataDir, 'saved', 'rapport.pdf'), second: null });
});

test('the shell refuses a request that does not fit', async ({ launch, userDataDir }) => {
  const { page } = await ready(await launch({ builtDir }));
  const refused = await page.evaluate(async () => {
    const requests = [
      { suggestedName: '../../etc/passwd', kind: 'pdf' },
      { suggestedName: 'a', kind: 'exe' },
      {},
      null,
    ];
    return Promise.all(
      requests.map((request) =>
        window.letseldossier.chooseSavePath(request as never).then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    );
  });
  expect(refused).toEqual(['refused', 'refused', 'refused', 'refused']);
  await expect.poll(() => notesIn(userDataDir)).toEqual(refused.map(() => 'refused invalid-input choose-save-path'));
});

test('the core tells the page unasked', async ({ launch }) => {
  const { page } = await ready(await launch({ builtDir }));
  await page.evaluate(() => window.letseldossier.call('emit', { type: 'changed' }));
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual([{ type: 'changed' }]);
});

test('on a display the window shows the app alone, without the controls of a browser', async ({ launch }) => {
  const display = await openVirtualDisplay();
  try {
    const app = await ready(await launch({ builtDir, env: { DISPLAY: display.name, LETSELDOSSIER_HEADLESS: '0' } }));
    const size = await app.page.evaluate(() => ({
      controls: outerHeight - innerHeight,
      width: innerWidth,
      height: innerHeight,
    }));
    expect(size.controls).toBeLessThan(40);
    expect(size.width).toBeGreaterThanOrEqual(1024);
    await app.close();
  } finally {
    await display.close();
  }
});

test('what is typed is not kept by the window', async ({ launch, userDataDir }) => {
  const app = await ready(await launch({ builtDir, env: { TMPDIR: userDataDir } }));
  const marker = 'Zonnebloem-7391';
  await app.page.evaluate(async (text) => {
    const field = document.body.appendChild(document.createElement('input'));
    field.value = text;
    localStorage.setItem('marker', text);
    // biome-ignore lint/suspicious/noDocumentCookie: the plain way is the one to be tested
    document.cookie = `marker=${text}`;
    await window.letseldossier.call('echo', text);
  }, marker);
  // The browser writes what it wants to keep every few seconds.
  await app.page.waitForTimeout(6000);
  expect(filesHolding(userDataDir, marker)).toEqual([]);
  await app.kill();
  expect(filesHolding(userDataDir, marker)).toEqual([]);
});
