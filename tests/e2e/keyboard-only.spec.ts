import { expect, type Page } from '@playwright/test';
import { daysAgo } from '../support/e2e-dates.ts';
import { bodyView, injuryForm, regionLine } from '../support/e2e-examination.ts';
import { button, question, selectField } from '../support/e2e-fields.ts';
import {
  arrowToAnswer,
  arrowToTab,
  openedDialog,
  pressButton,
  runFromPalette,
  tabTo,
  typeChoice,
  typeInto,
  typeSearch,
} from '../support/e2e-keyboard.ts';
import { drawnPhoto, expectThumbnails } from '../support/e2e-photos.ts';
import { expectWorklist, passphrase } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

test('from the first start to an issued report without a pointer', async ({ launch }) => {
  test.setTimeout(300_000);
  const app = await launch();
  await prepareWindow(app.page);
  await makeVault(app.page);
  await prepareWindow(await app.replaceWindow(() => app.page.keyboard.press('Control+l')));
  await unlock(app.page);
  await makeCase(app.page);
  await recordContact(app.page);
  await recordConsent(app.page);
  await walkRoute(app.page);
  await recordInjury(app.page);
  await recordInjuryOnDrawing(app.page);
  await addPhoto(app.page);
  await freeze(app.page);
  await interpret(app.page);
  await report(app.page);
});

async function makeVault(page: Page): Promise<void> {
  await arrowToAnswer(page, 'Waarvoor', 'Echt werk Begint leeg.');
  await typeInto(page, 'Naam van de kluis', 'GGD Voorbeeld');
  await typeInto(page, 'Uw naam', 'A. de Vries');
  await typeChoice(page, 'Uw rol', 'forensisch arts');
  await typeInto(page, 'Wachtzin', passphrase);
  await typeInto(page, 'Wachtzin nog eens', passphrase);
  await page.keyboard.press('Enter');
  await expectWorklist(page);
}

async function unlock(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Wachtzin', exact: true })).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expectWorklist(page);
}

async function makeCase(page: Page): Promise<void> {
  await page.keyboard.press('Alt+n');
  await typeInto(page, 'Voornamen', 'Lotte');
  await typeInto(page, 'Achternaam', 'van Dijk');
  await typeInto(page, 'Geboortedatum', '14-3-2022');
  await arrowToAnswer(page, 'Geslacht', 'meisje');
  await typeSearch(page, 'Gemeente', 'Utrecht');
  await typeChoice(page, 'Kader', 'Veilig Thuis');
  await pressButton(button(page, 'Dossier maken'));
  await expect(page.getByRole('heading', { name: 'Lotte van Dijk' })).toBeVisible();
}

async function recordContact(page: Page): Promise<void> {
  await page.keyboard.press('Alt+c');
  const form = page.getByRole('form', { name: 'Nieuw contact' });
  await typeChoice(form, 'Soort contact', 'letselspreekuur');
  const [date, time] = daysAgo(2, '9:15');
  await typeInto(form, 'Aanvraag ontvangen: datum', date);
  await typeInto(form, 'Aanvraag ontvangen: tijd', time);
  await typeChoice(form, 'Aanvrager', 'Veilig Thuis');
  await typeChoice(form, 'Plaats', 'ziekenhuis');
  await typeChoice(form, 'Uitvoerder', 'forensisch arts');
  await typeInto(form, 'Opdracht of vraag', 'Wat is te zien?');
  await page.keyboard.press('Control+s');
  await expect(form).toBeHidden();
}

async function recordConsent(page: Page): Promise<void> {
  await expect(button(page, 'Onderzoek starten')).toBeVisible();
  const matrix = page.getByRole('table', { name: 'Toestemming' });
  await tabTo(matrix);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = await openedDialog(page, 'foto’s: antwoord van de ouders met gezag');
  await arrowToAnswer(dialog, 'Antwoord', 'gegeven');
  await pressButton(button(dialog, 'Nu'));
  await pressButton(button(dialog, 'Opslaan'));
  await expect(dialog).toBeHidden();
  await expect(matrix.getByRole('button', { name: /^foto’s: antwoord van de ouders .* gegeven/ })).toBeFocused();
  await runFromPalette(page, 'Onderzoek starten');
  await expect(page.getByRole('tab', { name: 'Lichaam en letsels' })).toBeVisible();
}

async function walkRoute(page: Page): Promise<void> {
  await tabTo(regionLine(page, 'hoofd'));
  await page.keyboard.press('n');
  await expect(regionLine(page, 'hals')).toBeFocused();
  await page.keyboard.press('n');
  await page.keyboard.press('o');
  const dialog = await openedDialog(page, 'nek: niet onderzocht');
  await arrowToAnswer(dialog, 'Reden', 'bedekt door haar');
  await page.keyboard.press('Enter');
  await expect(regionLine(page, 'nek')).toContainText('niet onderzocht');
}

async function recordInjury(page: Page): Promise<void> {
  await runFromPalette(page, 'Nieuw letsel');
  const form = injuryForm(page);
  await expect(selectField(form, 'Soort letsel')).toBeFocused();
  await typeSearch(form, 'Soort letsel', 'blauwe plek (bloeduitstorting)');
  await typeInto(form, 'Lengte', '22');
  await typeInto(form, 'Breedte', '14');
  await arrowToAnswer(form, 'Hoe bepaald', 'gemeten');
  await typeChoice(form, 'Vorm', 'ovaal');
  await tabTo(question(form, 'Kleur').getByRole('checkbox', { name: 'blauw', exact: true }));
  await page.keyboard.press('Space');
  await typeChoice(form, 'Patroon', 'geen herkenbaar patroon');
  await page.keyboard.press('Control+s');
  await expect(selectField(form, 'Plaats uit de lijst')).toBeFocused();
  await typeSearch(form, 'Plaats uit de lijst', 'borstbeen');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Letsel 1 is opgeslagen.')).toBeVisible();
}

/** The pointer of the drawing starts in the middle of the chest. */
async function recordInjuryOnDrawing(page: Page): Promise<void> {
  await tabTo(bodyView(page, 'Voor'), 'Shift+Tab');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  const form = injuryForm(page);
  await expect(selectField(form, 'Soort letsel')).toBeFocused();
  await expect(selectField(form, 'Plaats uit de lijst')).toHaveValue(/linkerborst/);
  await typeSearch(form, 'Soort letsel', 'roodheid');
  await typeInto(form, 'Lengte', '30');
  await typeInto(form, 'Breedte', '20');
  await arrowToAnswer(form, 'Hoe bepaald', 'gemeten');
  await arrowToAnswer(form, 'Wegdrukbaar', 'ja');
  await typeChoice(form, 'Patroon', 'geen herkenbaar patroon');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Letsel 2 is opgeslagen.')).toBeVisible();
}

/** Choosing a file is the system's own dialog; all before and after it is ours. */
async function addPhoto(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3');
  const dialog = page.waitForEvent('filechooser');
  await pressButton(button(page, 'Kies bestanden…'));
  await (await dialog).setFiles(await drawnPhoto('foto.jpg', '#6a4466'));
  await typeChoice(page, 'Stap in de serie', 'dichtbij met meetlat');
  await typeChoice(page, 'Meetlat in beeld', 'rechte meetlat');
  await tabTo(question(page, 'Letsels in beeld').getByRole('checkbox', { name: /^Letsel 1/ }));
  await page.keyboard.press('Space');
  await pressButton(button(page, '1 foto toevoegen'));
  await expectThumbnails(page, /^Foto, dichtbij met meetlat, letsel 1/, 1);
  await pressButton(page.getByRole('button', { name: /^Foto, dichtbij met meetlat/ }));
  await openedDialog(page, 'Foto 1 van 1');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function freeze(page: Page): Promise<void> {
  await page.keyboard.press('Alt+5');
  await pressButton(button(page, 'Beschrijving vaststellen…'));
  await pressButton(button(await openedDialog(page, 'De letselbeschrijving vaststellen?'), 'Ja, vaststellen'));
  await expect(page.getByText(/^Deze beschrijving is vastgesteld op /)).toBeVisible();
}

async function interpret(page: Page): Promise<void> {
  await page.keyboard.press('Alt+6');
  await arrowToTab(page, 'Hypothesen', 'Tab');
  await typeInto(page, 'Hypothese 1', 'Het kind is gevallen.');
  await typeInto(page, 'Hypothese 2', 'Het kind is geslagen.');
  await pressButton(button(page, 'Leg hypothesen vast…'));
  await pressButton(button(await openedDialog(page, 'De hypothesen vastleggen?'), 'Ja, vastleggen'));
  await expect(page.getByText(/vóór de waardering\.$/)).toBeVisible();
  await arrowToTab(page, 'Waardering', 'Shift+Tab');
  const part = page.getByRole('tabpanel', { name: 'Waardering' });
  await arrowToAnswer(part, 'Term', 'ongeveer even waarschijnlijk verhouding 1 tot 2');
  await typeInto(part, 'Onderbouwing', 'Een enkele plek.');
  await page.keyboard.press('Control+s');
  await arrowToTab(page, 'Vragen', 'Shift+Tab');
  const questions = page.getByRole('tabpanel', { name: 'Vragen' }).getByRole('textbox');
  for (const field of await questions.all()) {
    await tabTo(field);
    await page.keyboard.type('Zie de beschrijving.');
  }
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Opgeslagen \d{2}:\d{2}:\d{2}$/)).toBeVisible();
  await arrowToTab(page, 'Conclusie', 'Shift+Tab');
  await typeInto(page, 'Conclusie', 'Geen van beide is waarschijnlijker.');
  await typeInto(page, 'Beperkingen en onzekerheden', 'Geen foto.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Opgeslagen \d{2}:\d{2}:\d{2}$/)).toBeVisible();
}

async function report(page: Page): Promise<void> {
  await page.keyboard.press('Alt+7');
  await typeChoice(page, 'Soort rapport', 'letselrapportage (beschrijving en duiding)');
  await typeInto(page, 'Gericht aan', 'Veilig Thuis');
  await typeInto(page, 'Betrouwbaarheid van de methode', 'Gemeten met een meetlat.');
  await typeInto(page, 'Bekwaamheid in de gebruikte methode', 'Forensisch arts KNMG.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Opgeslagen \d{2}:\d{2}:\d{2}$/)).toBeVisible();
  await pressButton(button(page, 'Uitbrengen…'));
  await pressButton(button(await openedDialog(page, 'Het rapport uitbrengen?'), 'Ja, uitbrengen'));
  await expect(page.getByRole('dialog')).toBeHidden({ timeout: 60_000 });
  await expect(page.getByText('uitgebracht', { exact: true })).toBeVisible();
}
