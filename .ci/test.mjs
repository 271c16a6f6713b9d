/**
 * Everything that must hold, in order: checks, build, unit and integration tests, end-to-end tests. What fails does not stop the
 * rest. The last line counts what passed and what failed; the check and the build count as one each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const unitReport = join(root, 'out/vitest.json');
const endToEndReport = join(root, 'out/playwright.json');

const run = (program, args) => {
  const shell = process.platform === 'win32';
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', shell }).status === 0;
};
/** One step without a count of its own. */
const step = (program, args) => (run(program, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A runner that ends badly counts as one failure at least, whatever its report says. */
function tests({ program, args, report, count }) {
  rmSync(report, { force: true });
  const good = run(program, args);
  const { passed, failed } = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  return { passed, failed: good ? failed : Math.max(1, failed) };
}

mkdirSync(join(root, 'out'), { recursive: true });
const results = [
  step('npm', ['run', '--silent', 'check']),
  step(process.execPath, ['electron/commands/build.ts']),
  tests({
    program: bin('vitest'),
    args: [
      'run',
      '--config',
      '.config/vitest.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    report: unitReport,
    count: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  }),
  tests({
    program: bin('playwright'),
    args: ['test', '--config', '.config/playwright.ts'],
    report: endToEndReport,
    count: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  }),
];
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
