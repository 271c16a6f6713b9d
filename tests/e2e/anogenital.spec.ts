import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { openSection } from '../support/e2e-case.ts';
import { answer, button, choose, find, selectField, textField, tick } from '../support/e2e-fields.ts';
import { pressButton } from '../support/e2e-keyboard.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

const tab = (page: Page): Locator => page.getByRole('tab', { name: 'Geslachtsdeel en anus' });
const panel = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Geslachtsdeel en anus' });
const item = (page: Page, name: string): Locator => panel(page).getByRole('listitem', { name, exact: true });

test('genitals and anus are examined in two positions, told, and kept', async ({ launch }) => {
  test.setTimeout(180_000);
  const { page } = await launch();
  await prepareWindow(page);
  await openNewExamination(page, {
    vault: { purpose: 'Echt werk', label: 'GGD Voorbeeld' },
    child: { birthDate: '14-3-2022' },
  });
  await opensDeliberately(page);
  await circumstances(page);
  await rounds(page);
  await observation(page);
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await expect(panel(page).getByText(/^Opgeslagen/)).toBeVisible();
  await staysWithTheRest(page);
  await isTold(page);
});

/** Closed at first and closed again when another tab was shown; opened by keyboard. */
async function opensDeliberately(page: Page): Promise<void> {
  await tab(page).click();
  const show = button(panel(page), 'Onderzoek tonen');
  await expect(show).toBeVisible();
  await expect(button(page, 'Houding toevoegen')).toBeHidden();
  await pressButton(show);
  await expect(button(page, 'Houding toevoegen')).toBeVisible();
  await page.getByRole('tab', { name: 'Omstandigheden' }).click();
  await tab(page).click();
  await expect(button(page, 'Houding toevoegen')).toBeHidden();
  await pressButton(show);
}

async function circumstances(page: Page): Promise<void> {
  await tick(panel(page), 'Wie was erbij', ['ouder']);
  await answer(panel(page), 'Het kind kon op elk moment stoppen', 'ja');
  await answer(panel(page), 'Colposcoop gebruikt', 'ja');
  await textField(panel(page), 'Vergroting').fill('10');
  await choose(panel(page), 'Beelden vastgelegd', 'foto’s');
  await choose(panel(page), 'Verminking van het geslachtsdeel (WHO)', 'niet gezien');
}

async function rounds(page: Page): Promise<void> {
  await button(page, 'Houding toevoegen').click();
  const first = item(page, 'Houding 1');
  await choose(first, 'Houding', 'op de rug in kikkerhouding');
  await choose(first, 'Wijze', 'tractie aan de schaamlippen');
  await expect(selectField(first, 'Penis (schacht)')).toBeHidden();
  await choose(first, 'Anus', 'geweigerd');
  await textField(first, 'Reden (Anus)').fill('het kind wilde dat niet');
  await button(first, 'Overige normaal').click();
  await expect(selectField(first, 'Anus').locator('option:checked')).toHaveText('geweigerd');
  await button(page, 'Houding toevoegen').click();
  const second = item(page, 'Houding 2');
  await choose(second, 'Houding', 'knie-borsthouding op de buik');
  await choose(second, 'Hymen (maagdenvlies)', 'bevinding');
  await expect(panel(page)).toContainText('Hier is een bevinding aangegeven die hieronder nog niet beschreven is.');
}

async function observation(page: Page): Promise<void> {
  await button(page, 'Bevinding toevoegen').click();
  const found = item(page, 'Bevinding 1');
  await find(found, 'Wat ziet u', 'hymen: diepe inkeping, tot bijna de basis');
  await expect(selectField(found, 'Onderdeel').locator('option:checked')).toHaveText('Hymen (maagdenvlies)');
  await choose(found, 'Houding', 'knie-borsthouding op de buik');
  await expect(found).toContainText('De indeling hangt van het uur af; dat ontbreekt nog.');
  await choose(found, 'Uur zoals u het zag', '12');
  await expect(found).toContainText('Bij een kind op de rug: 6 uur (12 uur is buikwaarts).');
  await expect(found).toContainText('Adams, bijgewerkt 2018, groep D');
  await expect(found).toContainText('Adams, bijgewerkt 2023: niet gebruikt.');
  await expect(panel(page)).toContainText('kijk in een tweede houding');
  await textField(found, 'In eigen woorden').fill('Verder is het hymen intact.');
  await expect(found.getByRole('status')).toContainText('zegt niets over penetratie');
  await textField(found, 'In eigen woorden').fill('Moeder zei: “het hymen is intact”.');
  await expect(found.getByRole('status')).toBeHidden();
  await textField(found, 'In eigen woorden').fill('Opnieuw bekeken met water.');
}

async function expectAccessible(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    // Legacy mode looks at this one page only; otherwise another window would be opened.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  }
}

/** Saving the other tabs keeps the anogenital examination. */
async function staysWithTheRest(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Omstandigheden' }).click();
  await textField(page, 'Andere beperkingen').fill('Weinig tijd.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Opgeslagen/).first()).toBeVisible();
}

async function isTold(page: Page): Promise<void> {
  await openSection(page, 'Beschrijving');
  const description = page.getByRole('article');
  await expect(description).toContainText('waargenomen op 12 uur; dat is 6 uur bij een kind op de rug');
  await expect(description).toContainText('Of dit in een tweede houding ook te zien was, is niet vastgelegd.');
  await expect(description).toContainText('Anus: onderzoek geweigerd op de rug in kikkerhouding');
  await expect(description).toContainText('bevestigt noch weerlegt seksueel misbruik');
  await expect(description).not.toContainText('Adams');
  await button(page, 'Geslachtsdeel en anus aanpassen').click();
  const text = textField(page, 'Tekst van Geslachtsdeel en anus');
  await text.fill('De blauwe plek is drie dagen oud.');
  await expect(page.getByText('Kijk dit nog eens na')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(description).toContainText('De blauwe plek is drie dagen oud.');
}
