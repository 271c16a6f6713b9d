import { expect, type Page } from '@playwright/test';
import { giveConsent, openSection } from '../support/e2e-case.ts';
import { answer, button, question, selectField, textField } from '../support/e2e-fields.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { addPickedPhotos, drawnPhoto, pickPhotos } from '../support/e2e-photos.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

const matrix = (page: Page) => page.getByRole('table', { name: 'Toestemming' });
const row = (page: Page, scope: string) =>
  matrix(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${scope}`) }) });
const cell = (page: Page, scope: string, person: string) =>
  matrix(page).getByRole('button', { name: new RegExp(`^${scope}: antwoord van ${person}:`) });

test('who must consent follows authority and age; a withdrawal says what it touches and stops what comes after', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const page = await prepareWindow((await launch()).page);
  await openNewExamination(page, { child: { birthDate: '3-5-2021' } });
  await openSection(page, 'Dossier');

  await test.step('authority is recorded, and each parent is asked for', async () => {
    await expect(page.getByText('Wie het gezag heeft, is nog niet vastgelegd.')).toBeVisible();
    await button(page, 'Gezag en beoordeling vastleggen').click();
    const dialog = page.getByRole('dialog');
    await button(dialog, 'Opslaan').click();
    await expect(dialog.getByRole('alert').first()).toBeVisible();
    await answer(dialog, 'Gezag', 'beide ouders');
    await textField(dialog, 'Naam van de ouder').fill('A. Oefenmoeder');
    await textField(dialog, 'Hoe vastgesteld').fill('gezagsregister nagevraagd');
    await answer(dialog, 'Ondertoezichtstelling', 'ja');
    await button(dialog, 'Opslaan').click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/^Gezag: beide ouders \(gezagsregister nagevraagd\) · onder toezicht/)).toBeVisible();
    await expect(page.getByText('de ouders houden het gezag en beslissen')).toBeVisible();
    await expect(row(page, 'foto’s')).toContainText('nog vragen');
    await expect(row(page, 'foto’s')).toContainText('niet gevraagd: één ouder met gezag, de andere ouder met gezag');
  });

  await test.step('one parent is not enough, both are', async () => {
    await giveConsent(page, 'foto’s', 'één ouder met gezag');
    await expect(row(page, 'foto’s').getByRole('rowheader')).toContainText('nog vragen');
    await giveConsent(page, 'foto’s', 'de andere ouder met gezag');
    await expect(row(page, 'foto’s').getByRole('rowheader')).toContainText('mag');
    await expect(row(page, 'foto’s').getByRole('rowheader')).not.toContainText('nog vragen');
  });

  await test.step('a photo is taken in, then consent is withdrawn', async () => {
    await openSection(page, "Foto's");
    await pickPhotos(page, [await drawnPhoto('IMG_1.jpg', '#6b4a7a')]);
    await addPickedPhotos(page, { step: 'overzicht', scale: 'geen meetlat' });
    await expect(page.getByText('1 toegevoegd.')).toBeVisible();
    await openSection(page, 'Dossier');
    await cell(page, 'foto’s', 'de andere ouder met gezag').click();
    const dialog = page.getByRole('dialog');
    await answer(dialog, 'Antwoord', 'ingetrokken');
    const touched = dialog.getByRole('region', { name: 'Dit raakt' });
    await expect(touched.getByRole('listitem')).toHaveText(['één foto: blijft weg uit wat de kluis verlaat']);
    await expect(touched).toContainText('Niets wordt gewist.');
    await button(dialog, 'Nu').click();
    await button(dialog, 'Intrekking vastleggen').click();
    await expect(dialog).toBeHidden();
    await expect(row(page, 'foto’s')).toContainText('mag niet meer');
  });

  await test.step('no photo can be added, and the one that is there is marked', async () => {
    await openSection(page, "Foto's");
    await expect(page.getByText('Toestemming voor foto’s is ingetrokken: er kunnen geen foto’s bij.')).toBeVisible();
    await expect(page.getByText('blijft in de kluis', { exact: true })).toHaveCount(1);
    await pickPhotos(page, [await drawnPhoto('IMG_2.jpg', '#3b6a4a')]);
    await addPickedPhotos(page, { step: 'overzicht', scale: 'geen meetlat' });
    await expect(page.getByText(/^Toestemming voor deze foto is geweigerd of ingetrokken\./)).toBeVisible();
  });

  await test.step('only grounds that can hold are offered, and none for teaching', async () => {
    await openSection(page, 'Dossier');
    await cell(page, 'onderwijs en onderzoek', 'de ouders met gezag').click();
    const dialog = page.getByRole('dialog');
    await answer(dialog, 'Antwoord', 'niet gevolgd, met grond');
    await expect(dialog.getByText('Hiervoor bestaat geen grond: een weigering wordt gevolgd.')).toBeVisible();
    await button(dialog, 'Annuleren').click();
    await cell(page, 'foto’s', 'de andere ouder met gezag').click();
    await answer(dialog, 'Antwoord', 'niet gevolgd, met grond');
    await expect(selectField(dialog, 'Grond').getByRole('option')).toHaveText([
      'Kies een grond…',
      /BW 7:465\(4\)/,
      /BW 7:466\(1\)/,
    ]);
    await button(dialog, 'Nu').click();
    await button(dialog, 'Opslaan').click();
    await expect(dialog.getByText('Kies een grond uit de lijst.')).toBeVisible();
    await selectField(dialog, 'Grond').selectOption({ index: 1 });
    await textField(dialog, 'Overlegd met').fill('dr. B. Collega');
    await textField(dialog, 'Toelichting of grond').fill('De ouder is verdachte.');
    await button(dialog, 'Opslaan').click();
    await expect(dialog).toBeHidden();
    await expect(row(page, 'foto’s')).toContainText('mag, op een grond');
  });

  await test.step('an answer in writing is signed on the screen, and the form says so', async () => {
    await cell(page, 'afname van sporen', 'één ouder met gezag').click();
    const dialog = page.getByRole('dialog');
    await answer(dialog, 'Antwoord', 'gegeven');
    await answer(dialog, 'Hoe gegeven', 'schriftelijk');
    const pad = dialog.getByRole('img', { name: /^Veld om in te tekenen/ });
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (box === null) throw new Error('The field to sign in has no place');
    await page.mouse.move(box.x + 40, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 160, box.y + 70, { steps: 6 });
    await page.mouse.move(box.x + 220, box.y + 30, { steps: 6 });
    await page.mouse.up();
    await expect(pad).toHaveAccessibleName('Veld om in te tekenen, met handtekening');
    await button(dialog, 'Nu').click();
    await button(dialog, 'Opslaan').click();
    await expect(dialog).toBeHidden();
    await cell(page, 'afname van sporen', 'één ouder met gezag').click();
    await expect(dialog.getByText('getekend op het scherm')).toBeVisible();
    await button(dialog, 'Annuleren').click();
    await button(page, 'Toestemmingsformulier opslaan als PDF…').click();
    await expect(page.getByText(/^Opgeslagen als .+-toestemming.*\.pdf\.$/)).toBeVisible({ timeout: 60_000 });
  });

  await test.step('by keyboard the matrix is one stop, and arrows lead through it', async () => {
    const first = matrix(page).getByRole('button').first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const focused = page.locator(':focus');
    await expect(focused).toHaveAccessibleName(/^onderzoek van geslachtsdeel en anus: antwoord van /);
    await page.keyboard.press('Enter');
    await expect(question(page.getByRole('dialog'), 'Antwoord')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(focused).toHaveAccessibleName(/^onderzoek van geslachtsdeel en anus/);
  });
});
