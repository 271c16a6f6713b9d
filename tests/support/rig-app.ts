import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { LaunchedApp } from './launch-app.ts';

/** Waits until the page of the rig is loaded and its core has answered. */
export async function ready(app: LaunchedApp): Promise<LaunchedApp> {
  await expect(app.page.getByText('ready')).toBeVisible();
  return app;
}

/** What the core of the rig has noted in its folder, in order. */
export const notesIn = (userDataDir: string): readonly string[] =>
  existsSync(join(userDataDir, 'notes.txt'))
    ? readFileSync(join(userDataDir, 'notes.txt'), 'utf8').trim().split('\n')
    : [];

/** The process that answers the page's calls. */
export const corePid = (app: LaunchedApp): Promise<number> =>
  app.page.evaluate(async () => ((await window.letseldossier.call('process', null)) as { pid: number }).pid);
