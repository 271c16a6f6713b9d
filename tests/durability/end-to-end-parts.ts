import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PartResult, RunPart } from './part-result.ts';

const root = join(import.meta.dirname, '../..');
const playwright = join(root, 'node_modules/@playwright/test/cli.js');

interface EndToEnd {
  readonly name: string;
  /** The file in `tests/e2e`. */
  readonly spec: string;
  /** Files in `out` in which its tests leave what they measured. */
  readonly measured: readonly string[];
  /** Figures that must be 0. */
  readonly zero: readonly string[];
}

/** A part whose work is done by end-to-end tests of the built app; also shown by `npm test`. */
export const endToEndPart =
  ({ name, spec, measured, zero }: EndToEnd): RunPart =>
  async (_size, report) => {
    if (process.platform !== 'linux')
      return notShown(name, `${process.platform} does not let other processes be watched`);
    const built = spawnSync(process.execPath, [join(root, 'electron/commands/build.ts')], { cwd: root });
    if (built.status !== 0) return { name, shown: false, counts: {}, failures: ['the app could not be built'] };
    const paths = measured.map((file) => join(root, 'out', file));
    for (const path of paths) rmSync(path, { force: true });
    const args = [
      playwright,
      'test',
      '--config',
      join(root, '.config/playwright.ts'),
      '--reporter=line',
      `e2e/${spec}`,
    ];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [code] = (await once(child, 'exit')) as [number | null];
    report(`${spec} ended with ${code}`);
    const counts = Object.assign({}, ...paths.map(readCounts)) as Readonly<Record<string, number>>;
    const missing = paths.filter((path) => !existsSync(path)).map((path) => `nothing was measured: ${path}`);
    const failures = [
      ...(code === 0 ? [] : [`${spec}: ${lastLines(said)}`]),
      ...missing,
      ...zero.filter((figure) => counts[figure] !== 0).map((figure) => `${figure} is ${counts[figure]}`),
    ];
    return { name, shown: failures.length === 0, counts, failures };
  };

/** After locking, no key, passphrase or record in any process of the app. */
export const memoryAfterLock = endToEndPart({
  name: 'memory after locking',
  spec: 'memory-after-lock.spec.ts',
  measured: ['durability-memory.json'],
  zero: ['memoryHits'],
});

/** A whole session that turns to nothing beyond this machine. */
export const network = endToEndPart({
  name: 'no network',
  spec: 'network.spec.ts',
  measured: ['durability-network.json', 'durability-no-network.json'],
  zero: ['connects'],
});

const notShown = (name: string, skipped: string): PartResult => ({
  name,
  shown: false,
  skipped,
  counts: {},
  failures: [],
});

const readCounts = (path: string): object =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {};

const lastLines = (text: string): string => text.trim().split('\n').slice(-12).join(' / ');
