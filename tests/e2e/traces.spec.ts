import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { giveConsent, openSection } from '../support/e2e-case.ts';
import { daysAgo } from '../support/e2e-dates.ts';
import { answer, button, choose, fillMoment, find, textField } from '../support/e2e-fields.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';
import { pdf } from '../support/pdf-tools.ts';

test('a trace is recorded, judged by the time since the incident, handed over and printed', async ({
  launch,
  userDataDir,
}) => {
  test.setTimeout(240_000);
  const saveDir = join(userDataDir, 'saved');
  const { page } = await launch({ env: { LETSELDOSSIER_SAVE_DIR: saveDir } });
  await prepareWindow(page);
  await openNewExamination(page, { vault: { purpose: 'Echt werk', label: 'GGD Voorbeeld' } });
  await test.step('consent', () => consent(page));
  await test.step('a trace by keyboard, with what is still missing named', () => recordTrace(page));
  await test.step('a number that another trace has already', () => recordTwin(page));
  await test.step('the time since the incident', () => tellIncident(page));
  await test.step('a transfer, corrected', () => handOver(page));
  await test.step('the form', () => saveForm(page, saveDir));
  await test.step('a trace recorded by mistake', () => strike(page));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

async function consent(page: Page): Promise<void> {
  await openSection(page, 'Sporen');
  await expect(page.getByText('Voor sporenonderzoek is nog geen volledige toestemming vastgelegd.')).toBeVisible();
  await openSection(page, 'Dossier');
  for (const scope of ['onderzoek van top tot teen', 'afname van sporen', 'verstrekken aan politie en justitie'])
    await giveConsent(page, scope, 'de ouders met gezag');
  await openSection(page, 'Sporen');
  await expect(page.getByText('Nog geen sporen')).toBeVisible();
}

async function recordTrace(page: Page): Promise<void> {
  await page.keyboard.press('n');
  const form = page.getByRole('form', { name: 'Nieuw spoor' });
  await expect(textField(form, 'SIN')).toBeFocused();
  await page.keyboard.press('Control+s');
  await expect(form.getByRole('alert').first()).toBeVisible();
  await textField(form, 'SIN').fill('AAXX1234NL');
  await find(form, 'Materiaal', 'speeksel');
  await choose(form, 'Werkwijze', 'nat uitstrijkje');
  await answer(form, 'Waar', 'deel van het lichaam');
  await find(form, 'Deel van het lichaam', 'hals');
  await fillMoment(form, 'Veiliggesteld op', daysAgo(0, '00:01'));
  await page.keyboard.press('Control+s');
  await expect(form).toBeHidden();
  const trace = page.getByRole('region', { name: 'Spoor 1, AAXX1234NL' });
  await expect(trace).toContainText('speeksel, nat uitstrijkje');
  await expect(trace).toContainText('Geen verpakking vastgelegd.');
  await expect(page.getByText('Na het veiligstellen is niets vastgelegd: waar is dit spoor nu?')).toBeVisible();
  await expect(page.getByText('Er is geen zegelnummer vastgelegd.')).toBeVisible();
}

async function recordTwin(page: Page): Promise<void> {
  await page.getByRole('rowheader', { name: '1', exact: true }).click();
  await page.keyboard.press('n');
  const form = page.getByRole('form', { name: 'Nieuw spoor' });
  await textField(form, 'SIN').fill('aaxx 1234 nl');
  await find(form, 'Materiaal', 'kledingstuk');
  await answer(form, 'Waar', 'kleding of voorwerp');
  await textField(form, 'Welk voorwerp').fill('T-shirt');
  await find(form, 'Plaats op de lijst', 'bovenkleding');
  await fillMoment(form, 'Veiliggesteld op', daysAgo(0, '00:02'));
  await button(form, 'Opslaan').click();
  await expect(page.getByText(/^Hetzelfde SIN staat bij: spoor 1 van dossier /)).toBeVisible();
  await expect(page.getByRole('row', { name: /^bovenkleding spoor 2/ })).toBeVisible();
}

async function tellIncident(page: Page): Promise<void> {
  await expect(page.getByText('Zonder tijdstip van het incident is niets over de termijn te zeggen.')).toBeVisible();
  const list = page.getByRole('form', { name: 'Lijst: wel en niet veiliggesteld' });
  await fillMoment(list, 'Op zijn vroegst', daysAgo(9, '20:00'));
  await fillMoment(list, 'Op zijn laatst', daysAgo(9, '22:00'));
  await list.getByRole('combobox', { name: 'mond: Waarom niet' }).selectOption({ label: 'kind wilde niet' });
  await button(list, 'Opslaan').click();
  await expect(page.getByText('na de termijn', { exact: true })).toBeVisible();
  await expect(page.getByText('Veiliggesteld na de termijn van de standaard.')).toBeVisible();
}

async function handOver(page: Page): Promise<void> {
  await page.getByRole('rowheader', { name: '1', exact: true }).click();
  await button(page, 'Overdracht vastleggen').click();
  const dialog = page.getByRole('dialog');
  await expect(textField(dialog, 'Overgedragen door')).not.toHaveValue('');
  await textField(dialog, 'Overgedragen door').fill('Iemand Anders');
  await textField(dialog, 'Ontvangen door').fill('C. Voorbeeld');
  await textField(dialog, 'Organisatie van de ontvanger').fill('Politie Voorbeeldstad');
  await fillMoment(dialog, 'Wanneer', daysAgo(0, '00:03'));
  await choose(dialog, 'Doel', 'overdracht aan de politie');
  await answer(dialog, 'Zegel', 'heel');
  await button(dialog, 'Opslaan').click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Wie het overdroeg is niet wie het het laatst ontving.')).toBeVisible();
  await button(page, 'Verbeteren').click();
  const name = await page.getByText(/^Veiliggesteld: /).textContent();
  await textField(dialog, 'Overgedragen door').fill(name?.replace('Veiliggesteld: ', '') ?? '');
  await button(dialog, 'Opslaan').click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await textField(dialog, 'Reden').fill('Verkeerde naam overgenomen.');
  await button(dialog, 'Opslaan').click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Wie het overdroeg is niet wie het het laatst ontving.')).toBeHidden();
  await expect(page.getByText(/^Verbeterd op .*: Verkeerde naam overgenomen\.$/)).toBeVisible();
}

async function saveForm(page: Page, saveDir: string): Promise<void> {
  await button(page, 'Formulier bewaren (PDF)').click();
  const said = page.getByText(/^Bewaard als overdracht-sporen-.*\.pdf\.$/);
  await expect(said).toBeVisible({ timeout: 30_000 });
  const name = /Bewaard als (.*)\.$/.exec((await said.textContent()) ?? '')?.[1] ?? '';
  const words = pdf.words(readFileSync(join(saveDir, name)));
  expect(words).toContain('AAXX1234NL');
  expect(words).toContain('Politie Voorbeeldstad');
  expect(words).not.toContain('Oefenkind');
  expect(words.match(/Handtekening/g)).toHaveLength(2);
}

async function strike(page: Page): Promise<void> {
  await page.getByRole('rowheader', { name: '2', exact: true }).click();
  await button(page, 'Doorhalen').click();
  const dialog = page.getByRole('dialog');
  await button(dialog, 'Doorhalen').click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await textField(dialog, 'Reden').fill('Dubbel ingevoerd.');
  await button(dialog, 'Doorhalen').click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Doorgehaald op .*: Dubbel ingevoerd\.$/)).toBeVisible();
}
