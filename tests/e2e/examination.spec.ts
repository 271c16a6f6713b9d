import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { openSection, startExamination } from '../support/e2e-case.ts';
import { daysAgo } from '../support/e2e-dates.ts';
import { injuryForm, openTab, regionLine, saveDetails, saveInjury } from '../support/e2e-examination.ts';
import { answer, button, choose, fillMoment, find, selectField, textField, tick } from '../support/e2e-fields.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

test('vital signs, scores, refusals, statements and what was not found are recorded and told', async ({ launch }) => {
  test.setTimeout(180_000);
  const { page } = await launch();
  await prepareWindow(page);
  await openNewExamination(page);

  await openTab(page, 'Algemeen onderzoek');
  const sheet = page.getByRole('tabpanel');
  await textField(sheet, 'Hartslag').fill('118');
  await textField(sheet, 'Bovendruk').fill('95');
  await button(sheet, 'Opslaan').click();
  await expect(sheet.getByText('Vul boven- en onderdruk allebei in, of geen van beide.')).toBeVisible();
  await textField(sheet, 'Onderdruk').fill('60');
  await answer(sheet, 'Schaal', 'FLACC (waargenomen)');
  for (const item of ['Gezicht', 'Benen', 'Activiteit', 'Huilen', 'Troostbaarheid'])
    await selectField(sheet, item).selectOption('1');
  await expect(sheet.getByText('Totaal 5 van 10')).toBeVisible();
  await recordComa(sheet);
  await expectAccessible(page);
  await saveDetails(page);

  await openTab(page, 'Omstandigheden');
  await button(sheet, 'Weigering of onderbreking toevoegen').click();
  const refusal = sheet.getByRole('listitem', { name: 'Weigering of onderbreking 1' });
  await textField(refusal, 'Wat').fill('het bekijken van de rug');
  await textField(refusal, 'Waarom').fill('wilde naar huis');

  await openTab(page, 'Wat er is gezegd');
  await button(sheet, 'Uitspraak toevoegen').click();
  const statement = sheet.getByRole('listitem', { name: 'Uitspraak 1' });
  await choose(statement, 'Gezegd door', 'het kind');
  await textField(statement, 'Woordelijk').fill('Ik viel van de trap.');
  await textField(statement, 'De vraag, woordelijk').fill('Wat is er gebeurd?');
  await textField(statement, 'Gevraagd door').fill('de onderzoeker');
  await choose(statement, 'Genoemde toedracht', 'val van de trap');
  await button(sheet, 'Plaats toevoegen').click();
  const expected = sheet.getByRole('listitem', { name: 'Verwacht en niet gevonden 1' });
  await find(expected, 'Waar gekeken', 'voorhoofd');
  await find(expected, 'Naar welk letsel', 'blauwe plek (bloeduitstorting)');
  // The only statement is the one meant.
  await expect(selectField(expected, 'Volgens welke uitspraak')).toHaveValue('s1');
  await expectAccessible(page);
  await saveDetails(page);

  await openSection(page, 'Beschrijving');
  const description = page.getByRole('main');
  await expect(description).toContainText('Gemeten: hartslag 118 per minuut en bloeddruk 95/60 mmHg.');
  await expect(description).toContainText('Pijn zoals waargenomen (FLACC): 5 op een schaal van 0 tot 10');
  await expect(description).toContainText('geen totaal; openen van de ogen niet te beoordelen (gezwollen)');
  await expect(description).toContainText('geweigerd door het kind: het bekijken van de rug. Reden: wilde naar huis.');
  await expect(description).toContainText(
    '(gevraagd door de onderzoeker: “Wat is er gebeurd?”): “Ik viel van de trap.”',
  );
  await expect(description).toContainText(
    '(genoemde toedracht: val van de trap) was letsel denkbaar op de volgende plaatsen',
  );
});

/** No serious fault that a machine can find, by day and by night. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    // Legacy mode looks at this one page only; otherwise another window would be opened.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))).toEqual([]);
  }
}

async function recordComa(sheet: Locator): Promise<void> {
  await answer(sheet, 'Vorm', 'baby');
  await choose(sheet, 'Ogen openen (E)', '4 – spontaan');
  await choose(sheet, 'Beste beweging (M)', '6 – normaal (baby)');
  await choose(sheet, 'Beste verbale reactie (V)', '4 – huilt prikkelbaar (baby)');
  await expect(sheet.getByText('Totaal 14 van 15')).toBeVisible();
  await choose(sheet, 'Ogen openen (E)', 'Niet te beoordelen');
  await expect(sheet.getByText('Geen totaal: een deel was niet te beoordelen.')).toBeVisible();
  await button(sheet, 'Opslaan').click();
  await expect(textField(sheet, 'Waarom niet')).toHaveAttribute('aria-invalid', 'true');
  await textField(sheet, 'Waarom niet').fill('gezwollen');
}

test('an injury is seen again at a re-examination, then and now beside each other', async ({ launch }) => {
  test.setTimeout(180_000);
  const { page } = await launch();
  await prepareWindow(page);
  const caseId = await openNewExamination(page);
  expect(await page.evaluate(recordBruises, { caseId, count: 2 })).toBe(true);
  await openTab(page, 'Omstandigheden');
  await fillMoment(page.getByRole('tabpanel'), 'Begin van het onderzoek', daysAgo(7, '10:00'));
  await saveDetails(page);
  await requestReExamination(page);
  await startExamination(page);

  await expect(page.getByRole('navigation', { name: 'Onderzoeken in dit dossier' })).toContainText('Onderzoek 2 van 2');
  const earlier = page.getByRole('region', { name: 'Bij eerdere onderzoeken gezien' });
  await expect(earlier.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('button', { name: /^Eerder gezien, letsel 1 op/ })).toBeVisible();

  await expectAccessible(page);
  await earlier.getByRole('button', { name: /^Opnieuw gezien: Letsel 1 / }).press('Enter');
  const form = injuryForm(page);
  await expect(selectField(form, 'Soort letsel')).toHaveValue('blauwe plek (bloeduitstorting)');
  await expect(textField(form, 'Lengte')).toHaveValue('');
  const compare = form.getByRole('table', { name: 'Toen en nu' });
  await expect(compare.getByRole('row', { name: /^Grootte 2,0 (?:bij|×) 1,2 cm –/ })).toBeVisible();
  await textField(form, 'Lengte').fill('14');
  await textField(form, 'Breedte').fill('8');
  await answer(form, 'Hoe bepaald', 'gemeten');
  await choose(form, 'Vorm', 'ovaal');
  await tick(form, 'Kleur', ['geel']);
  await choose(form, 'Patroon', 'geen herkenbaar patroon');
  await expect(compare.getByRole('row', { name: /^Grootte 2,0 .+ 1,4 (?:bij|×) 0,8 cm/ })).toBeVisible();
  await expect(compare.getByRole('row', { name: /^Kleur blauw geel/ })).toBeVisible();
  await expect(form.getByRole('figure')).toContainText('Eerder gezien op');
  await expectAccessible(page);
  await saveInjury(page, 1);
  await expect(earlier.getByRole('listitem')).toHaveCount(1);

  await earlier.getByRole('button', { name: /^Niet meer te zien: Letsel 2 / }).press('Enter');
  await expect(selectField(form, 'Soort letsel')).toHaveValue('geen letsel zichtbaar');
  await saveInjury(page, 2);
  await expect(earlier).toContainText('Alle letsels van eerdere onderzoeken zijn teruggekeken.');

  await openSection(page, 'Beschrijving');
  await expect(page.getByRole('main')).toContainText(
    /Eerder gezien op .+ \(letsel 1 van dat onderzoek; toen blauwe plek;/,
  );
  await openSection(page, 'Onderzoek');
  await page.getByRole('navigation', { name: 'Onderzoeken in dit dossier' }).getByRole('link').click();
  await expect(page.getByRole('navigation', { name: 'Onderzoeken in dit dossier' })).toContainText('Onderzoek 1 van 2');
  // The keys of the sections stay with the examination that was chosen.
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('navigation', { name: 'Onderzoeken in dit dossier' })).toContainText('Onderzoek 1 van 2');
});

async function requestReExamination(page: Page): Promise<void> {
  await openSection(page, 'Dossier');
  await button(page, 'Heronderzoek toevoegen').press('Enter');
  const contact = page.getByRole('form', { name: 'Nieuw contact' });
  await expect(selectField(contact, 'Soort contact')).toHaveValue('re-examination');
  await fillMoment(contact, 'Aanvraag ontvangen', daysAgo(1, '09:00'));
  await button(contact, 'Opslaan').click();
  await expect(contact).toBeHidden();
}

test('a region takes a remark by key, and many injuries leave its name to be read', async ({ launch }) => {
  test.setTimeout(180_000);
  const { page } = await launch();
  await prepareWindow(page);
  const caseId = await openNewExamination(page);
  await regionLine(page, 'hals').press('t');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Van dit deel is nog niets vastgelegd.');
  await page.keyboard.press('Escape');
  await regionLine(page, 'hals').press('n');
  await expect(regionLine(page, 'hals')).toContainText('normaal');
  await regionLine(page, 'hals').press('t');
  await textField(dialog, 'Opmerking').fill('kettinkje afgedaan');
  await button(dialog, 'Opslaan').click();
  await expect(page.getByRole('treeitem', { name: /hals opmerking: kettinkje afgedaan$/ })).toBeVisible();

  expect(await page.evaluate(recordBruises, { caseId, count: 40 })).toBe(true);
  // Only a command of the window makes it ask again what is recorded.
  await regionLine(page, 'hoofd').press('n');
  await openSection(page, 'Dossier');
  await openSection(page, 'Onderzoek');
  const line = page.getByRole('treeitem', { name: /linkerbeen letsels 1, 2, .+, 40$/ });
  await expect(line).toContainText(/\+3\d/);
  const name = line.getByText('linkerbeen', { exact: true });
  const numbers = line.locator('[title^="letsels 1, 2"]');
  const [left, right] = [await name.boundingBox(), await numbers.boundingBox()];
  if (left === null || right === null) throw new Error('The line of a region has no box');
  expect(left.width).toBeGreaterThan(60);
  expect(left.x + left.width).toBeLessThanOrEqual(right.x);
  expect(await name.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});

/** Records bruises of 20 by 12 mm on the left thigh in the only examination of a case, the way the window records. Runs in the page. */
async function recordBruises({ caseId, count }: { readonly caseId: string; readonly count: number }): Promise<boolean> {
  const call = (route: string, input: unknown) => window.letseldossier.call(route, input);
  // The bridge answers as the contract says.
  const opened = (await call('case.open', { caseId })) as { value: { examinations: readonly { id: string }[] } };
  for (let index = 0; index < count; index += 1) {
    const recorded = await call('injury.record', {
      examinationId: opened.value.examinations[0]?.id,
      details: {
        type: 'bruise',
        count: { kind: 'single' },
        shape: { kind: 'point', at: { model: 1, segment: 'thigh-left', along: 0.3 + index / 100, around: 0 } },
        size: { lengthMm: 20, widthMm: 12, method: 'measured' },
        descriptors: {
          shape: { kind: 'choice', option: 'oval' },
          colour: { kind: 'choices', options: ['blue'] },
          pattern: { kind: 'choice', option: 'none' },
        },
      },
    });
    if (!(recorded as { readonly ok: boolean }).ok) return false;
  }
  return true;
}
