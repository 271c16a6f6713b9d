import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const configuration: IConfiguration = createRequire(import.meta.url)('../../.config/dependency-cruiser.cjs');
const rules: readonly IForbiddenRuleType[] = configuration.forbidden ?? [];

/** One small tree for each rule: file → content. Each breaks exactly what its rule is there to stop. */
const violationByRule: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-cycles': {
    'shared/kernel/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
    'shared/kernel/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
  },
  'no-unresolvable': { 'electron/application/a.ts': "import './not-there.ts';\n" },
  'shared-is-pure': { 'shared/domain/a.ts': "import '../../electron/router/b.ts';\n", 'electron/router/b.ts': '' },
  'shared-only-zod': { 'shared/domain/a.ts': "import 'kysely';\n" },
  'shared-no-node': { 'shared/domain/a.ts': "import 'node:fs';\n" },
  'kernel-imports-nothing': { 'shared/kernel/a.ts': "import '../domain/b.ts';\n", 'shared/domain/b.ts': '' },
  'domain-not-contract': { 'shared/domain/a.ts': "import '../contract/b.ts';\n", 'shared/contract/b.ts': '' },
  'application-only-domain': {
    'electron/application/a.ts': "import '../persistence/b.ts';\n",
    'electron/persistence/b.ts': '',
  },
  'application-no-platform': { 'electron/application/a.ts': "import 'node:fs';\n" },
  'store-only-ports': { 'electron/vault/a.ts': "import '../router/b.ts';\n", 'electron/router/b.ts': '' },
  'store-ports-are-types': {
    'electron/persistence/a.ts': "import { b } from '../application/b.ts';\nexport const a = b;\n",
    'electron/application/b.ts': 'export const b = 1;\n',
  },
  'store-npm': { 'electron/persistence/a.ts': "import 'react';\n" },
  'only-store-has-sql': { 'electron/router/a.ts': "import 'kysely';\n" },
  'producers-only-ports': {
    'electron/documents/a.ts': "import '../persistence/b.ts';\n",
    'electron/persistence/b.ts': '',
  },
  'only-documents-has-typst': { 'electron/router/a.ts': "import '@myriaddreamin/typst-ts-node-compiler';\n" },
  'only-imaging-has-decoders': { 'electron/router/a.ts': "import 'sharp';\n" },
  'router-rooms': { 'electron/router/a.ts': "import '../vault/b.ts';\n", 'electron/vault/b.ts': '' },
  'shell-rooms': { 'electron/shell/a.ts': "import '../vault/b.ts';\n", 'electron/vault/b.ts': '' },
  'only-shell-has-electron': { 'electron/router/a.ts': "import 'electron';\n" },
  'standin-alone': { 'electron/standin/a.ts': "import '../shell/b.ts';\n", 'electron/shell/b.ts': '' },
  'nobody-imports-standin': { 'electron/shell/a.ts': "import '../standin/b.ts';\n", 'electron/standin/b.ts': '' },
  'core-composes': { 'electron/router/a.ts': "import '../compose-core.ts';\n", 'electron/compose-core.ts': '' },
  'renderer-rooms': { 'renderer/a.ts': "import '../electron/router/b.ts';\n", 'electron/router/b.ts': '' },
  'only-solid-has-three': { 'renderer/body-map/a.ts': "import 'three';\n" },
  'screens-apart': { 'renderer/screens/one/a.ts': "import '../two/b.ts';\n", 'renderer/screens/two/b.ts': '' },
  'components-know-no-domain': {
    'renderer/components/a.ts': "import '../../shared/domain/b.ts';\n",
    'shared/domain/b.ts': '',
  },
  'migrations-are-frozen': { 'migrations/a.ts': "import '../shared/domain/b.ts';\n", 'shared/domain/b.ts': '' },
};

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  made.push(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content || 'export {};\n');
  }
  return folder;
}

async function brokenRules(baseDir: string, files: readonly string[]): Promise<readonly string[]> {
  const { tsConfig: _, ...options } = configuration.options ?? {};
  const found = await cruise([...files], {
    ...options,
    baseDir,
    preserveSymlinks: true,
    validate: true,
    ruleSet: { forbidden: [...rules] },
  });
  if (typeof found.output === 'string') throw new Error('Expected a result, not a report');
  return found.output.summary.violations.map((violation) => violation.rule.name);
}

describe('room rules', () => {
  test('every rule has a planted violation', () => {
    expect(Object.keys(violationByRule).toSorted()).toEqual(rules.map(({ name }) => name ?? '').toSorted());
  });

  test.each(Object.entries(violationByRule))('%s is caught', async (rule, files) => {
    expect(await brokenRules(plant(files), Object.keys(files))).toContain(rule);
  });
});
