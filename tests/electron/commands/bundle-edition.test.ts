import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundleEdition } from '../../../electron/commands/bundle-edition.ts';
import { inspectEdition } from '../../../shared/domain/standard/inspect-edition.ts';
import { editionAfter } from '../../support/next-edition.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes an edition as one file that says all of it and nothing else', () => {
  const file = join(folder, 'uitgave.json');
  expect(bundleEdition(editionAfter(), file)).toBe(true);
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(read).toEqual(editionAfter());
  // An object, as the line above has shown.
  expect(inspectEdition(read as Record<string, unknown>).faults).toEqual([]);
});

it('says when the place cannot be written', () => {
  expect(bundleEdition(editionAfter(), join(folder, 'no', 'such', 'folder.json'))).toBe(false);
});
