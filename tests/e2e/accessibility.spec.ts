import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { prepareTour, tourStops } from '../support/e2e-tour.ts';
import { createVault, expectLocked } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

test('no screen has a serious fault that a machine can find, by day or by night', async ({ launch }) => {
  test.setTimeout(300_000);
  const app = await launch();
  let page = await prepareWindow(app.page);
  await expect(page.getByRole('heading', { name: 'Nieuwe kluis' })).toBeVisible();
  const faults = await faultsOf(page, 'first start');
  await createVault(page, { purpose: 'Oefenen', label: 'Oefenkluis' });
  const stops = tourStops(await prepareTour(page));
  for (const stop of stops) {
    await stop.open(page);
    faults.push(...(await faultsOf(page, stop.name)));
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const stop of stops) {
    await stop.open(page);
    faults.push(...(await faultsOf(page, `${stop.name} in the dark`, ['color-contrast'])));
  }
  page = await prepareWindow(await app.replaceWindow(() => page.keyboard.press('Control+l')));
  await expectLocked(page);
  faults.push(...(await faultsOf(page, 'unlock')));
  expect(faults).toEqual([]);
});

async function faultsOf(page: Page, place: string, rules?: readonly string[]): Promise<string[]> {
  // Legacy mode looks at this one page only; otherwise another window would be opened.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${place}: ${id} at ${target.join(' ')} (${failureSummary})`),
    );
}
