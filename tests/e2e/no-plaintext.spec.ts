import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { camera, everythingTyped, recordEverything, typed } from '../support/e2e-everything.ts';
import { drawnPhoto } from '../support/e2e-photos.ts';
import { formsOf, type Markers, tracesOf } from '../support/e2e-traces.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

/** Where temporary files go when a program ignores what it is told. */
const sharedFolders = ['/tmp', '/var/tmp'];

test('nothing that was typed or taken in lies anywhere in the clear', async ({ launch, userDataDir }) => {
  test.setTimeout(180_000);
  const started = Date.now();
  const tempDir = join(userDataDir, 'temp');
  mkdirSync(tempDir);
  const app = await launch({ env: { TMPDIR: tempDir, TMP: tempDir, TEMP: tempDir } });
  const page = await prepareWindow(app.page);
  const photo = await drawnPhoto('foto.jpg', '#6b4a7a', camera);
  expect(photo.buffer.includes(camera)).toBe(true);
  await recordEverything(page, photo);

  const seen = (): readonly string[] => [
    ...tracesOf(everythingTyped, userDataDir),
    ...sharedFolders.flatMap((dir) => tracesOf(everythingTyped, dir, started)),
  ];
  expect(readdirSync(tempDir).some((name) => name.startsWith('letseldossier-window-'))).toBe(true);
  expect(seen()).toEqual([]);
  // Nobody can tidy up: what lay about at this moment lies about for ever.
  await app.kill();
  expect(seen()).toEqual([]);

  const stores = readdirSync(userDataDir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('dossier.sqlite'),
  );
  expect(stores).toHaveLength(1);
  for (const path of stores) {
    const header = readFileSync(join(userDataDir, path)).subarray(0, 16);
    expect(header).toHaveLength(16);
    expect(header.toString('latin1')).not.toContain('SQLite');
  }
});

test('the search for traces finds what is there', ({ userDataDir }) => {
  const markers: Markers = new Map([['name', formsOf(typed.familyName)]]);
  const path = join(userDataDir, 'deeper', 'file.bin');
  mkdirSync(join(userDataDir, 'deeper'));
  for (const form of formsOf(typed.familyName)) {
    writeFileSync(path, Buffer.concat([Buffer.alloc(4097, 7), form, Buffer.alloc(99)]));
    expect(tracesOf(markers, userDataDir)).toEqual([`name in ${path}`]);
  }
  rmSync(path);
  expect(tracesOf(markers, userDataDir)).toEqual([]);
});
