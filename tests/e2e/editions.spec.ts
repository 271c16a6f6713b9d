import { expect, type Page } from '@playwright/test';
import { chooseEdition, editionCard, openEditions, takeEditionIntoUse } from '../support/e2e-editions.ts';
import { injuryForm } from '../support/e2e-examination.ts';
import { button, selectField } from '../support/e2e-fields.ts';
import { addExamination } from '../support/e2e-new-examination.ts';
import { createVault } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';
import { addedType, editionAfter, nextEditionId } from '../support/next-edition.ts';

const shipped = '2026.1';
/** The name of the bruise in the shipped edition and in the one that is loaded. */
const bruise = { old: 'blauwe plek (bloeduitstorting)', next: 'bloeduitstorting' };

/** The kinds of injury that a new injury of the open examination may have, as far as their names hold these letters. */
async function offeredTypes(page: Page, letters: string): Promise<readonly string[]> {
  await page.keyboard.press('Alt+l');
  const field = selectField(injuryForm(page), 'Soort letsel');
  await field.fill(letters);
  await expect(page.getByRole('listbox')).toBeVisible();
  const offered = await page.getByRole('option').allInnerTexts();
  await page.keyboard.press('Escape');
  return offered.map((text) => text.split('\n')[0]?.trim() ?? '');
}

test('an edition is loaded from a file and taken into use; every case shows its own', async ({ launch }) => {
  test.setTimeout(240_000);
  const page = await prepareWindow((await launch()).page);
  await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld' });
  const old = await addExamination(page, { givenNames: 'Oefenkind Oud' });
  expect(await offeredTypes(page, 'bloeduitstorting')).toContain(bruise.old);

  await openEditions(page);
  await expect(editionCard(page, shipped)).toContainText('meegeleverd met de app');
  await expect(editionCard(page, shipped)).toContainText('niet de officiële landelijke standaard');
  await test.step('what it changes is shown before it is loaded', async () => {
    const dialog = await chooseEdition(page, editionAfter());
    await expect(dialog).toContainText('2 nieuw, 1 vervallen, 3 gewijzigd');
    const types = dialog.getByRole('table', { name: 'Soorten letsel' });
    await expect(types.getByRole('row').filter({ hasText: addedType.nl })).toContainText('nieuw');
    await expect(types.getByRole('row').filter({ hasText: `heette: ${bruise.old}` })).toContainText('gewijzigd');
    await button(dialog, 'Laden').click();
    await expect(dialog).toBeHidden();
    await expect(editionCard(page, nextEditionId)).toContainText(/geladen op .+ door A\. de Vries/);
    await expect(editionCard(page, shipped).getByText('voor nieuwe dossiers')).toBeVisible();
  });
  await test.step('the same file again is recognised', async () => {
    const dialog = await chooseEdition(page, editionAfter());
    await expect(dialog).toContainText(`Uitgave ${nextEditionId} is hier al, met precies deze inhoud.`);
    await button(dialog, 'Sluiten').first().click();
  });
  await takeEditionIntoUse(page, nextEditionId);

  await test.step('a new case has the new type', async () => {
    await addExamination(page, { givenNames: 'Oefenkind Nieuw' });
    expect(await offeredTypes(page, addedType.nl)).toEqual([addedType.nl]);
    expect(await offeredTypes(page, 'bloeduitstorting')).not.toContain(bruise.old);
  });
  await test.step('the case of before has the types of before', async () => {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `/cases/${old}/examination`);
    await expect(page.getByRole('heading', { name: /Oefenkind Oud/ })).toBeVisible();
    expect(await offeredTypes(page, 'bloeduitstorting')).toContain(bruise.old);
    expect(await offeredTypes(page, 'e')).not.toContain(addedType.nl);
  });
  await test.step('the trail says who did what, and one can go back', async () => {
    await openEditions(page);
    await takeEditionIntoUse(page, shipped);
    await page.getByRole('link', { name: 'Logboek' }).click();
    const entry = (words: string) => page.getByRole('row').filter({ hasText: words });
    await expect(entry(`Uitgave van de standaard geladen: ${nextEditionId}`)).toHaveCount(1);
    await expect(entry(`in gebruik genomen voor nieuwe dossiers: ${nextEditionId}`)).toHaveCount(1);
    await expect(entry(`in gebruik genomen voor nieuwe dossiers: ${shipped}`)).toHaveCount(1);
  });
});

test('a broken edition is refused, fault by fault, and nothing of it is loaded', async ({ launch }) => {
  test.setTimeout(120_000);
  const page = await prepareWindow((await launch()).page);
  await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld' });
  await openEditions(page);
  const broken = editionAfter();
  broken['injury-types'][0]?.descriptors.push({ id: 'not-there', required: false });
  broken.indicators.edition = '2019.1';
  const dialog = await chooseEdition(page, broken);
  await expect(dialog.getByRole('heading', { name: 'Uitgave geweigerd' })).toBeVisible();
  await expect(dialog.getByRole('alert')).toContainText('Deze uitgave is niet geladen: er kloppen 2 gegevens niet.');
  const fault = (file: string) => dialog.getByRole('table').getByRole('row').filter({ hasText: file });
  await expect(fault('injury-types.json')).toContainText('verwijst naar "not-there"');
  await expect(fault('indicators.json')).toContainText('dit bestand hoort bij uitgave 2019.1');
  await button(dialog, 'Sluiten').first().click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('article')).toHaveCount(1);

  await page.locator('input[type=file]').setInputFiles({
    name: 'verslag.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ dit is geen JSON'),
  });
  await expect(page.getByRole('dialog')).toContainText('Dit bestand is geen uitgave van de standaard');
});
