import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const sources = files.filter((file) => /\.tsx?$/.test(file));

const topLevel = new Set([
  'electron',
  'renderer',
  'shared',
  'migrations',
  'resources',
  'tests',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'electron-builder.yml',
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE',
]);

describe('the house', () => {
  test('has nothing at the top level but what is agreed', () => {
    const strangers = files
      .map((file) => file.split('/')[0] ?? '')
      .filter((name) => !name.startsWith('.') && !topLevel.has(name));
    expect([...new Set(strangers)]).toEqual([]);
  });

  test('has no file over 350 lines', () => {
    const exempt = /^(migrations|resources)\/|^shared\/text\/|^tests\/.*golden/;
    const long = sources.filter((file) => !exempt.test(file) && read(file).split('\n').length > 351);
    expect(long).toEqual([]);
  });

  test('names files in kebab-case, without catch-all names', () => {
    const wrong = sources.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/.test(name) ||
        /^(utils?|helpers?|types|common)\.tsx?$/.test(name)
      );
    });
    expect(wrong.filter((file) => !file.startsWith('shared/text/'))).toEqual([]);
  });

  test('keeps words for people out of the components: no literal text between tags', () => {
    const literal = sources
      .filter((file) => file.startsWith('renderer/') && file.endsWith('.tsx'))
      .flatMap((file) =>
        [...read(file).matchAll(/<[A-Za-z][^<>=]*>\s*([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ ,.'!?]{2,})\s*<\//g)].map(
          (match) => `${file}: ${match[1]}`,
        ),
      );
    expect(literal).toEqual([]);
  });

  test('never takes an unencrypted copy of the store', () => {
    // better-sqlite3: serialize() returns plaintext pages, backup() fails on encrypted files; copies are made with VACUUM INTO.
    const copying = sources.filter(
      (file) => /^(electron|migrations)\//.test(file) && /\.(serialize|backup)\(/.test(read(file)),
    );
    expect(copying).toEqual([]);
  });

  test('lets one file receive messages from windows', () => {
    const receivers = sources.filter((file) => file.startsWith('electron/') && /\bipcMain\b/.test(read(file)));
    expect(receivers.filter((file) => !file.startsWith('electron/standin/'))).toEqual([
      'electron/shell/ipc-gateway.ts',
    ]);
  });

  test('names every dependency in CONTRIBUTING.md, with exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
    const all: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const inexact = Object.entries(all).filter(([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version));
    expect(inexact).toEqual([]);
    const contributing = read('CONTRIBUTING.md');
    expect(Object.keys(all).filter((name) => !contributing.includes(`\`${name}\``))).toEqual([]);
  });

  test('has no hosts of a package registry in the lock file', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const addressed = Object.entries<{ readonly resolved?: string }>(packages).filter(
      ([, { resolved }]) => resolved !== undefined,
    );
    expect(addressed.map(([name]) => name)).toEqual([]);
  });
});
