import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../migrations/index.ts';

const folder = join(import.meta.dirname, '../../migrations');

describe('the list of migrations', () => {
  it('counts 1, 2, 3 … and has a file with that number and name for each, and no other', () => {
    const expected = migrations.map(({ version, name }, index) => {
      expect(version).toBe(index + 1);
      return `${String(version).padStart(4, '0')}-${name}.ts`;
    });
    expect(readdirSync(folder).filter((name) => /^\d/.test(name))).toEqual(expected);
  });

  it('has a test for each', () => {
    for (const { name } of migrations)
      expect(existsSync(join(import.meta.dirname, `${name}.test.ts`)), name).toBe(true);
  });

  it('imports nothing of the product, so that later changes cannot alter history', () => {
    for (const name of readdirSync(folder)) {
      const imports = [...readFileSync(join(folder, name), 'utf8').matchAll(/from '([^']+)'/g)].map(
        ([, source]) => source,
      );
      for (const source of imports) expect(source, name).toMatch(/^(kysely|\.\/[a-z0-9-]+\.ts)$/);
    }
  });
});
