import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAppFiles } from '../../../electron/shell/app-files.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'app-files-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const read = (list: unknown) => {
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(list));
  return readAppFiles(dir);
};

test('the window and the body have addresses of their own, each with its media type', () => {
  const files = read(['renderer/index.html', 'renderer/assets/app-1.js', 'body/index.json', 'body/age-3.mesh']);
  expect(Object.fromEntries(files)).toEqual({
    '/index.html': { path: join(dir, 'renderer/index.html'), mediaType: 'text/html; charset=utf-8' },
    '/assets/app-1.js': { path: join(dir, 'renderer/assets/app-1.js'), mediaType: 'text/javascript; charset=utf-8' },
    '/body/index.json': { path: join(dir, 'body/index.json'), mediaType: 'application/json; charset=utf-8' },
    '/body/age-3.mesh': { path: join(dir, 'body/age-3.mesh'), mediaType: 'application/octet-stream' },
  });
});

test.each([
  ['a path that climbs', ['renderer/../main.js']],
  ['an absolute path', ['/etc/passwd']],
  ['a file of the shell', ['main.js']],
  ['another folder', ['standin/main-world.js']],
  ['something that is not a name', [1]],
  ['no list at all', { renderer: true }],
])('a list with %s is refused as a whole', (_name, list) => {
  expect(() => read(list)).toThrow('manifest.json');
});
