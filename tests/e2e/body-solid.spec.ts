import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { chooseSide } from '../support/e2e-body-map.ts';
import { bodyView, fillBruise, injuryForm, saveInjury } from '../support/e2e-examination.ts';
import { button, selectField } from '../support/e2e-fields.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

/** A vault for real work, and how old the child is whose mannequin is shown. */
const realWork = {
  vault: { purpose: 'Echt werk', label: 'GGD Voorbeeld' },
  child: { birthDate: '14-3-2022' },
} as const;

/** The solid, however it is turned. */
const solid = (page: Page): Locator => page.getByRole('application', { name: 'Lichaam in 3D' });
/** The side of the child that its sheet names. */
const sides = (page: Page): Locator => solid(page).locator('xpath=..');

test('an injury is placed on the solid by keyboard and has the same words on the drawing', async ({ launch }) => {
  test.setTimeout(240_000);
  const { page } = await launch();
  await prepareWindow(page);
  await openNewExamination(page, realWork);

  await test.step('three dimensions are loaded when they are asked for', async () => {
    expect(await loadedChunks(page)).toEqual([]);
    await showSolid(page);
    await expect(solid(page).locator('canvas')).toBeVisible();
    expect(await loadedChunks(page)).not.toEqual([]);
  });

  await test.step('the arrow keys turn it', async () => {
    await expect(sides(page)).toContainText('rechts van het kind');
    await solid(page).focus();
    for (let turns = 0; turns < 15; turns += 1) await page.keyboard.press('ArrowLeft');
    await expect(sides(page)).toContainText('linkerzijde van het kind');
    for (let turns = 0; turns < 15; turns += 1) await page.keyboard.press('ArrowLeft');
    await expect(sides(page)).toContainText(/links van het kind.*rechts van het kind/);
  });

  const words = await test.step('Enter places in the middle of what is seen', async () => {
    await page.keyboard.press('Home');
    await expect(sides(page)).toContainText(/rechts van het kind.*links van het kind/);
    await lookFrom(page, 'Borst en buik');
    await solid(page).focus();
    for (let turns = 0; turns < 2; turns += 1) await page.keyboard.press('ArrowLeft');
    const told = page.getByText(/links van de middellijn$/);
    const named = (await told.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(injuryForm(page).getByRole('paragraph').first()).toHaveText(named);
    return named;
  });

  await test.step('the mark is named alike on the solid and on the drawing, and can be chosen on both', async () => {
    await fillBruise(injuryForm(page), {
      length: '23',
      width: '15',
      shape: 'ovaal',
      colours: ['paars'],
      pattern: 'geen herkenbaar patroon',
    });
    await saveInjury(page, 1);
    const named = (sheet: Locator) => sheet.getByRole('button', { name: `: ${words}` });
    await expect(named(solid(page))).toBeVisible();
    await chooseSide(page, 'Voor');
    await expect(named(bodyView(page, 'Voor'))).toBeVisible();
    await showSolid(page);
    await named(solid(page)).click();
    await expect(page.getByRole('heading', { name: 'Letsel 1' })).toBeVisible();
    await expect(named(solid(page))).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('a viewpoint is kept under a name', async () => {
    await lookFrom(page, 'Links');
    await expect(sides(page)).toContainText('linkerzijde van het kind');
    await button(page, 'Kijkrichting bewaren').click();
    const dialog = page.getByRole('dialog', { name: 'Deze kijkrichting bewaren' });
    await dialog.getByRole('textbox').fill('bij het oor');
    await button(dialog, 'Bewaren').click();
    await lookFrom(page, 'Voor');
    await expect(sides(page)).toContainText('rechts van het kind');
    await selectField(page, 'Bewaarde kijkrichting').selectOption('');
    await selectField(page, 'Bewaarde kijkrichting').selectOption('bij het oor');
    await expect(sides(page)).toContainText('linkerzijde van het kind');
  });

  await test.step('it comes back when the graphics card gave up', async () => {
    const lose = await page.evaluateHandle(() => {
      const extension = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      return extension;
    });
    await expect(page.getByText('De grafische kaart heeft de 3D-weergave onderbroken.')).toBeVisible();
    await lose.evaluate((extension) => extension?.restoreContext());
    await expect(page.getByText('De grafische kaart heeft de 3D-weergave onderbroken.')).toBeHidden();
    await expect(solid(page).getByRole('button', { name: /^Letsel 1/ })).toBeVisible();
  });
});

test('without WebGL it says so, and the drawings do everything', async ({ launch, userDataDir }) => {
  test.setTimeout(180_000);
  const app = await launch({ env: { LETSELDOSSIER_CHROMIUM: browserWithoutWebGl(userDataDir) } });
  const { page } = app;
  await prepareWindow(page);
  if (app.runtime === 'electron') await page.evaluate(takeWebGlAway);
  await openNewExamination(page, realWork);
  await showSolid(page);
  await expect(page.getByText('Deze computer kan geen 3D tonen')).toBeVisible();
  await expect(solid(page)).toBeHidden();
  await chooseSide(page, 'Voor');
  const box = await bodyView(page, 'Voor').boundingBox();
  await bodyView(page, 'Voor').click({ position: { x: (box?.width ?? 0) * 0.5, y: (box?.height ?? 0) * 0.3 } });
  await expect(injuryForm(page).getByText('borstbeen, in de middellijn')).toBeVisible();
});

/** The parts of the program that belong to the solid and have been loaded. */
const loadedChunks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /solid-view.*\.js$/.test(name)),
  );

async function showSolid(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Meer tekeningen/ }).click();
  await page.getByRole('menuitemradio', { name: '3D' }).click();
}

const lookFrom = async (page: Page, viewpoint: string): Promise<void> => {
  await selectField(page, 'Kijkrichting').selectOption({ label: viewpoint });
};

/** A program that starts the stand-in's browser with its 3D switched off. */
function browserWithoutWebGl(folder: string): string {
  const path = join(folder, 'browser-without-webgl.sh');
  const browser = process.env.LETSELDOSSIER_CHROMIUM ?? '/usr/bin/chromium';
  writeFileSync(path, `#!/bin/sh\nexec "${browser}" --disable-3d-apis "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** For a runtime whose switches a test cannot add to: no canvas gives a WebGL context. */
function takeWebGlAway(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
  } as typeof original; // the overloads name every kind of context
}
