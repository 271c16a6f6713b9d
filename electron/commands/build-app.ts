import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

/** The parts of the build. */
export type PartName = 'body' | 'renderer' | 'processes' | 'stand-in';

/** One part of the build: what it is made from, a file that is there afterwards, and how it is made. */
interface Part {
  readonly name: PartName;
  readonly inputs: readonly string[];
  readonly output: string;
  make(force: boolean): Promise<void>;
}

const vite = async (config: InlineConfig): Promise<void> => {
  const { build } = await import('vite');
  await build({ logLevel: 'warn', ...config });
};

const parts: readonly Part[] = [
  {
    name: 'body',
    inputs: [
      'resources/body',
      'resources/standard/2026.1/body-regions.json',
      'shared/domain/body',
      'electron/commands/build-body.ts',
      'electron/commands/build-body-age.ts',
    ],
    output: 'body/index.json',
    async make(force) {
      const entry = join(root, 'electron/commands/build-body.ts');
      const args = [entry, '--out', join(dist, 'body'), ...(force ? ['--force'] : [])];
      const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
      if (status !== 0) throw new Error('The body could not be built');
    },
  },
  {
    name: 'renderer',
    inputs: ['renderer', 'shared', '.config/vite.renderer.ts', 'package-lock.json'],
    output: 'renderer/index.html',
    make: async () => vite((await import('../../.config/vite.renderer.ts')).default),
  },
  {
    name: 'processes',
    inputs: [
      // Everything in electron/ but what never becomes part of the app.
      ...readdirSync(join(root, 'electron'))
        .filter((name) => name !== 'standin' && name !== 'commands')
        .map((name) => `electron/${name}`),
      ...['shared', 'migrations', '.config/vite.processes.ts', '.config/vite.preload.ts', 'package-lock.json'],
    ],
    output: 'main.js',
    async make() {
      for (const name of listFiles(dist)) if (/^[^/]+\.c?js$/.test(name)) rmSync(join(dist, name));
      await vite((await import('../../.config/vite.processes.ts')).default);
      await vite((await import('../../.config/vite.preload.ts')).default);
    },
  },
  {
    name: 'stand-in',
    inputs: ['electron/standin', '.config/vite.standin.ts', 'package-lock.json'],
    output: 'standin/isolated-world.js',
    async make() {
      for (const config of (await import('../../.config/vite.standin.ts')).default) await vite(config);
    },
  },
];

/** What to build. */
export interface BuildOptions {
  /** Builds also what has not changed. */
  readonly force?: boolean;
  /** Leaves the other parts as they are. */
  readonly only?: readonly PartName[];
}

/**
 * Builds everything into `dist/` and writes `manifest.json`, the list of files that the window may load. A part whose inputs have
 * not changed since it was built is left alone. Returns the names of the parts that were built.
 */
export async function buildApp(options: BuildOptions = {}): Promise<readonly PartName[]> {
  const { force = false, only = parts.map(({ name }) => name) } = options;
  mkdirSync(dist, { recursive: true });
  const stampFile = join(dist, 'stamps.json');
  const stamps: Record<string, string> = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
  const built: PartName[] = [];
  for (const part of parts) {
    if (!only.includes(part.name)) continue;
    const stamp = digest(part.inputs);
    if (!force && stamps[part.name] === stamp && existsSync(join(dist, part.output))) continue;
    await part.make(force);
    writeFileSync(stampFile, JSON.stringify(Object.assign(stamps, { [part.name]: stamp }), null, 2));
    built.push(part.name);
  }
  writeManifest(dist);
  return built;
}

/** Writes the list of files that the window may load from a built folder. */
export function writeManifest(builtDir: string): void {
  const names = ['renderer', 'body'].flatMap((folder) =>
    existsSync(join(builtDir, folder)) ? listFiles(join(builtDir, folder)).map((name) => `${folder}/${name}`) : [],
  );
  writeFileSync(join(builtDir, 'manifest.json'), `${JSON.stringify(names, null, 2)}\n`);
}

/** The files in a folder and those below it, as paths with `/`, sorted. */
const listFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** A digest over names and contents. */
function digest(inputs: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory() ? listFiles(path).map((name) => join(path, name)) : [path];
    for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
