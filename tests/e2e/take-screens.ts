/**
 * Takes pictures of every screen in both languages, by day and by night and in two sizes, into `out/screens`, for people to look at.
 * Give words to take only pictures whose names hold one of them: `node tests/e2e/take-screens.ts nl-light-1280 report`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { prepareTour, type TourStop, tourStops } from '../support/e2e-tour.ts';
import { createVault } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { launchApp } from '../support/launch-app.ts';

const outDir = fileURLToPath(new URL('../../out/screens', import.meta.url));
const wanted = process.argv.slice(2);
const languages = [
  { code: 'nl', name: 'Nederlands', light: 'licht', dark: 'donker' },
  { code: 'en', name: 'English', light: 'light', dark: 'dark' },
] as const;
const themes = ['light', 'dark'] as const;
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** A language, a light and a size. */
interface Look {
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
  readonly size: (typeof sizes)[number];
}

const looks: readonly Look[] = languages.flatMap((language) =>
  themes.flatMap((theme) => sizes.map((size) => ({ language, theme, size }))),
);
const nameOf = ({ language, theme, size }: Look): string => `${language.code}-${theme}-${size.width}`;
const isWanted = (path: string): boolean => wanted.length === 0 || wanted.every((word) => path.includes(word));

async function takePicture(page: Page, look: Look, stop: string): Promise<void> {
  const path = join(outDir, nameOf(look), `${stop}.png`);
  if (isWanted(path)) await page.screenshot({ path, animations: 'disabled' });
}

/** Chooses language and light the way a person does. */
async function choose(page: Page, { language, theme }: Look): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    window.location.hash = '/settings';
  });
  await page.getByRole('radio', { name: language.name, exact: true }).check();
  await page.getByRole('radio', { name: language[theme], exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

async function takeAll(page: Page, stops: readonly TourStop[]): Promise<void> {
  for (const look of looks) {
    const chosen = stops.filter((stop) => isWanted(`${nameOf(look)}/${stop.name}`));
    if (chosen.length === 0) continue;
    await page.setViewportSize(look.size);
    await choose(page, look);
    for (const stop of chosen) {
      await stop.open(page);
      await takePicture(page, look, stop.name);
    }
  }
}

/** The screens before the lock follow the last look; both languages are a button away. */
async function takeUnlock(page: Page, stop: string): Promise<void> {
  for (const look of looks.filter(({ theme }) => theme === 'light')) {
    await page.setViewportSize(look.size);
    await page.getByRole('radio', { name: look.language.name, exact: true }).check();
    await takePicture(page, look, stop);
  }
  await page.getByRole('radio', { name: 'Nederlands', exact: true }).check();
}

const userDataDir = mkdtempSync(join(tmpdir(), 'letseldossier-screens-'));
mkdirSync(outDir, { recursive: true });
const app = await launchApp({ userDataDir });
try {
  const page = await prepareWindow(app.page);
  await takeUnlock(page, 'first-start');
  await page.setViewportSize(sizes[0]);
  await createVault(page, { purpose: 'Oefenen', label: 'Oefenkluis' });
  await takeAll(page, tourStops(await prepareTour(page)));
  await choose(page, { language: languages[0], theme: 'light', size: sizes[0] });
  await takeUnlock(await app.replaceWindow(() => page.keyboard.press('Control+l')), 'unlock');
} finally {
  await app.close();
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
process.stdout.write(`Pictures: ${outDir}\n`);
