import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { addContact, fillNewCase, giveConsent, openSection, startExamination } from '../support/e2e-case.ts';
import { daysAgo } from '../support/e2e-dates.ts';
import {
  bodyView,
  fillBruise,
  injuryForm,
  openTab,
  regionLine,
  saveDetails,
  saveInjury,
} from '../support/e2e-examination.ts';
import { answer, button, choose, textField, tick } from '../support/e2e-fields.ts';
import {
  answerQuestions,
  fixHypotheses,
  openPart,
  saveInterpretation,
  weighFindings,
} from '../support/e2e-interpretation.ts';
import {
  addPickedPhotos,
  drawnPhoto,
  expectThumbnails,
  falsePhoto,
  pickedFile,
  pickPhotos,
} from '../support/e2e-photos.ts';
import { fillReport, issueReport, savePdf, saveReport } from '../support/e2e-report.ts';
import { createVault } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';
import { pdf } from '../support/pdf-tools.ts';

/** The sentence that the facts of the first injury give. */
const firstInjury = 'Op het borstbeen, in de middellijn, is een blauwe plek zichtbaar van 2,3 bij 1,5 cm.';
/** The sentence that a paragraph gets by hand. */
const added = 'Het kind speelde tijdens het onderzoek.';
/** The sentence of the scale for the term and the direction that are chosen. */
const weighed =
  'De bevindingen van het onderzoek zijn iets waarschijnlijker wanneer hypothese 1 juist is dan wanneer hypothese 2 juist is.';

test('the main job: from an empty vault to an issued report and regional figures', async ({ launch, userDataDir }) => {
  test.setTimeout(300_000);
  const saveDir = join(userDataDir, 'saved');
  const { page } = await launch({ env: { LETSELDOSSIER_SAVE_DIR: saveDir } });
  await prepareWindow(page);
  await test.step('a vault of one’s own starts empty', () => openEmptyVault(page));
  await test.step('a case: the region follows from the municipality', () => openCase(page));
  await test.step('contact and consent', () => recordContact(page));
  await test.step('circumstances and what was said', () => recordSurroundings(page));
  await test.step('the route along the body', () => walkRoute(page));
  await test.step('an injury on the map, refused while something is missing', () => recordInjuryOnMap(page));
  await test.step('an injury from the list of regions, by keyboard', () => recordInjuryFromList(page));
  await test.step('photos', () => importPhotos(page));
  await test.step('the description', () => freezeDescription(page));
  await test.step('the interpretation', () => interpret(page));
  await test.step('the report', () => writeReport(page, saveDir));
  await test.step('the registration', () => register(page));
  await test.step('the figures of the region', () => readRegion(page, saveDir));
});

async function openEmptyVault(page: Page): Promise<void> {
  await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld' });
  await expect(page.getByRole('heading', { name: 'Nog geen dossiers' })).toBeVisible();
}

async function openCase(page: Page): Promise<void> {
  await button(page, 'Nieuw dossier').first().click();
  await fillNewCase(page, {
    givenNames: 'Lotte',
    familyName: 'van Dijk',
    birthDate: '14-3-2022',
    sex: 'meisje',
    municipality: 'Utrecht',
    frame: 'Veilig Thuis',
  });
  await expect(page.getByText('Politieregio: Midden-Nederland')).toBeVisible();
  await button(page, 'Dossier maken').click();
  await expect(page.getByRole('heading', { name: 'Lotte van Dijk' })).toBeVisible();
}

async function recordContact(page: Page): Promise<void> {
  await addContact(page, {
    kind: 'letselspreekuur',
    requestedAt: daysAgo(2, '9:15'),
    requester: 'Veilig Thuis',
    place: 'onderzoeksruimte van de GGD',
    assignment: 'Passen de blauwe plekken bij een val van de trap?',
  });
  await giveConsent(page, 'onderzoek van top tot teen', 'de ouders met gezag');
  await giveConsent(page, 'foto’s', 'de ouders met gezag');
  await giveConsent(page, 'verstrekken aan Veilig Thuis', 'de ouders met gezag');
  await startExamination(page);
}

async function recordSurroundings(page: Page): Promise<void> {
  await openTab(page, 'Omstandigheden');
  await tick(page, 'Aanwezig', ['ouder']);
  await tick(page, 'Licht', ['daglicht', 'onderzoekslamp']);
  await openTab(page, 'Wat er is gezegd');
  await button(page, 'Uitspraak toevoegen').click();
  const statement = page.getByRole('listitem', { name: 'Uitspraak 1' });
  await choose(statement, 'Gezegd door', 'het kind');
  await textField(statement, 'Woordelijk').fill('Ik viel van de trap.');
  await saveDetails(page);
}

async function walkRoute(page: Page): Promise<void> {
  await openTab(page, 'Lichaam en letsels');
  await regionLine(page, 'hoofd').press('n');
  await expect(regionLine(page, 'hoofd')).toContainText('normaal');
  await expect(regionLine(page, 'hals')).toBeFocused();
  await regionLine(page, 'anogenitale streek').press('g');
  const dialog = page.getByRole('dialog', { name: 'anogenitale streek: geweigerd' });
  await button(dialog, 'Opslaan').click();
  await expect(dialog.getByRole('alert')).toHaveText('Geef een reden.');
  await answer(dialog, 'Reden', 'kind wilde dit niet');
  await button(dialog, 'Opslaan').click();
  await expect(regionLine(page, 'anogenitale streek')).toContainText('geweigerd');
}

async function recordInjuryOnMap(page: Page): Promise<void> {
  const map = bodyView(page, 'Voor');
  const box = await map.boundingBox();
  // The middle of the chest, on whatever scale the body is drawn.
  await map.click({ position: { x: (box?.width ?? 0) * 0.5, y: (box?.height ?? 0) * 0.3 } });
  const form = injuryForm(page);
  await expect(form.getByText('borstbeen, in de middellijn')).toBeVisible();
  await fillBruise(form, { length: '23', width: '15', shape: 'ovaal', colours: ['paars', 'blauw'] });
  await textField(form, 'Opmerkingen').fill('Gemeten in rugligging.');
  await button(form, 'Opslaan').click();
  await expect(form.getByText('Nog 1 verplicht gegeven: patroon.')).toBeVisible();
  await expect(form.getByRole('alert')).toHaveText([
    'Dit letsel is nog niet volledig: één gegeven ontbreekt of klopt niet.',
    'Verplicht bij dit soort letsel.',
  ]);
  await expect(form.getByRole('combobox', { name: 'Patroon' })).toBeFocused();
  await expect(form.getByRole('combobox', { name: 'Patroon' })).toHaveAccessibleDescription(/Verplicht bij dit soort/);
  await expect(textField(form, 'Lengte')).toHaveValue('23');
  await expect(textField(form, 'Opmerkingen')).toHaveValue('Gemeten in rugligging.');
  await choose(form, 'Patroon', 'geen herkenbaar patroon');
  await saveInjury(page, 1);
  await expect(regionLine(page, 'borst')).toContainText('letsel 1');
}

async function recordInjuryFromList(page: Page): Promise<void> {
  await regionLine(page, 'linkerbeen').press('ArrowRight');
  await regionLine(page, 'linkeronderbeen').press('Enter');
  const form = injuryForm(page);
  await fillBruise(form, {
    length: '12',
    width: '12',
    shape: 'rond',
    colours: ['geel'],
    pattern: 'geen herkenbaar patroon',
  });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Letsel 2 is opgeslagen.')).toBeVisible();
  await button(page, 'De rest normaal…').click();
  await button(page.getByRole('dialog'), 'Ja, bekeken en normaal').click();
  await expect(page.getByText(/^(\d+) van \1 delen vastgelegd$/)).toBeVisible();
}

async function importPhotos(page: Page): Promise<void> {
  await openSection(page, "Foto's");
  const overview = await drawnPhoto('overzicht.jpg', '#7a4a66');
  await pickPhotos(page, [overview, falsePhoto('verslag.jpg'), await drawnPhoto('dichtbij.jpg', '#5b3f73')]);
  await addPickedPhotos(page, { step: 'dichtbij met meetlat', scale: 'rechte meetlat', injury: /^Letsel 1/ });
  await expect(page.getByText('2 toegevoegd, 1 niet. De reden staat bij het bestand.')).toBeVisible();
  await expect(pickedFile(page, 'verslag.jpg')).toContainText(
    'Geen foto. Kies een JPEG, PNG, TIFF, WebP, HEIC, DNG of ander camerabestand.',
  );
  await expectThumbnails(page, /^Foto, dichtbij met meetlat, letsel 1/, 2);
  await button(page, 'Lijst leegmaken').click();
  await pickPhotos(page, [{ ...overview, name: 'nog eens.jpg' }]);
  await addPickedPhotos(page, { step: 'overzicht', scale: 'geen meetlat' });
  await expect(pickedFile(page, 'nog eens.jpg')).toContainText('Staat al in dit dossier; niet opnieuw toegevoegd.');
  await expect(page.getByRole('heading', { name: "2 foto's" })).toBeVisible();
}

async function freezeDescription(page: Page): Promise<void> {
  await openSection(page, 'Beschrijving');
  const text = page.getByRole('article', { name: 'Letselbeschrijving' });
  await expect(text).toContainText(
    'Op het borstbeen, in de middellijn, is een blauwe plek zichtbaar van 2,3 bij 1,5 cm.',
  );
  await expect(text).toContainText('De blauwe plek is ovaal, paars en blauw van kleur, zonder herkenbaar patroon.');
  await expect(text).toContainText('Het kind: “Ik viel van de trap.”');
  await expect(text).toContainText('Onderzoek geweigerd: anogenitale streek (kind wilde dit niet).');
  await button(text, 'Algemeen onderzoek aanpassen').click();
  const field = textField(text, 'Tekst van Algemeen onderzoek');
  await field.fill(`${await field.inputValue()} ${added}`);
  await button(text, 'Opslaan').click();
  await expect(text.getByText('aangepast', { exact: true })).toBeVisible();
  await button(page, 'Beschrijving vaststellen…').click();
  const dialog = page.getByRole('dialog', { name: 'De letselbeschrijving vaststellen?' });
  await expect(dialog).toContainText('Dit kan niet ongedaan worden gemaakt');
  await button(dialog, 'Ja, vaststellen').click();
  await expect(page.getByText(/^Deze beschrijving is vastgesteld op /)).toBeVisible();
  await expect(text.getByRole('button')).toHaveCount(0);
}

async function interpret(page: Page): Promise<void> {
  await openSection(page, 'Duiding');
  await openPart(page, 'Waardering');
  await expect(page.getByText('Eerst de hypothesen')).toBeVisible();
  await fixHypotheses(page, ['Het kind is van de trap gevallen.', 'Het kind is met de hand geslagen.']);
  const part = await weighFindings(page, {
    toward: 'H1',
    term: 'iets waarschijnlijker',
    reasoning: 'Twee plekken op verschillende hoogte.',
  });
  await expect(part.getByRole('figure')).toContainText(weighed);
  await answerQuestions(page);
  const conclusion = await openPart(page, 'Conclusie');
  await textField(conclusion, 'Conclusie').fill('De blauwe plekken passen iets beter bij een val dan bij slaan.');
  await textField(conclusion, 'Beperkingen en onzekerheden').fill('De anogenitale streek is niet onderzocht.');
  await saveInterpretation(page);
}

async function writeReport(page: Page, saveDir: string): Promise<void> {
  await openSection(page, 'Rapport');
  await fillReport(page);
  await saveReport(page);
  const lacking = page.getByRole('listitem').filter({ hasText: 'Sv art. 51l' });
  await expect(lacking).toHaveText([/^De bekwaamheid .* is niet vermeld/, /^De betrouwbaarheid .* is niet vermeld/]);
  await expect(button(page, 'Uitbrengen…')).toBeDisabled();
  await textField(page, 'Betrouwbaarheid van de methode').fill('Gemeten met een meetlat, op een millimeter.');
  await textField(page, 'Bekwaamheid in de gebruikte methode').fill('Forensisch arts KNMG, twaalf jaar ervaring.');
  await saveReport(page);
  await expect(lacking).toHaveCount(0);
  const concept = readFileSync(join(saveDir, await savePdf(page, 'Concept opslaan als PDF…')));
  expect(
    pdf
      .text(concept)
      .split('\f')
      .slice(0, -1)
      .every((text) => text.includes('CONCEPT')),
  ).toBe(true);
  await issueReport(page);
  const issued = readFileSync(join(saveDir, await savePdf(page, 'PDF opslaan als…')));
  await expect(page.getByText(createHash('sha256').update(issued).digest('hex')).first()).toBeVisible();
  checkIssued(issued);
}

/** What the reader of the file gets: sentences, numbered pages, fonts and pictures that travel with it, a sound file. */
function checkIssued(bytes: Uint8Array): void {
  pdf.check(bytes);
  const words = pdf.words(bytes);
  const spoken = [firstInjury, added, weighed, 'Het kind is van de trap gevallen.', 'Lichaamsschema, voorzijde.'];
  for (const sentence of spoken) expect(words).toContain(sentence);
  const pages = pdf.text(bytes).split('\f').slice(0, -1);
  for (const [index, text] of pages.entries()) expect(text).toContain(`Pagina ${index + 1} van ${pages.length}`);
  const fonts = pdf.fonts(bytes);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/\byes +yes +yes\b/);
  expect(words).not.toContain('CONCEPT');
  expect(pdf.images(bytes).length).toBeGreaterThanOrEqual(2);
}

async function register(page: Page): Promise<void> {
  await openSection(page, 'Registratie');
  const table = page.getByRole('table', { name: 'Registratie' });
  const row = (name: string) =>
    table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row('Politieregio')).toContainText('Midden-Nederland');
  await expect(row('Groep van letsel')).toContainText('bloeduitstortingen');
  await expect(row('Foto met meetlat')).toContainText('ja');
  await expect(row('Aard van het vermoeden')).toContainText('ontbreekt');
  await expect(button(page, 'Registratie bevestigen')).toBeDisabled();
  await row('Aard van het vermoeden').getByRole('checkbox', { name: 'lichamelijke mishandeling' }).check();
  await button(page, 'Registratie bevestigen').click();
  await expect(page.getByText(/Bevestigd op /)).toBeVisible();
}

async function readRegion(page: Page, saveDir: string): Promise<void> {
  await page.getByRole('link', { name: 'Regio', exact: true }).click();
  await expect(page.getByText('Niet voor publicatie: nog geen secundaire onderdrukking.')).toBeVisible();
  await expect(page.getByText('1 contact, van alle is de registratie bevestigd.')).toBeVisible();
  const table = page.getByRole('table', { name: /^Politieregio × Geslacht/ });
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Midden-Nederland' }) });
  await expect(row.getByRole('cell')).toHaveText(Array(5).fill(/niet getoond/));
  await button(page, 'Alles opslaan als CSV…').click();
  const told = page.getByText(/^Opgeslagen als .+\.csv\.$/);
  await expect(told).toBeVisible();
  const fileName = /als (.+\.csv)\./.exec((await told.textContent()) ?? '')?.[1] ?? '';
  const csv = readFileSync(join(saveDir, fileName), 'utf8');
  const [, ...rows] = csv.trimEnd().split(/\r?\n/);
  expect(rows.length).toBeGreaterThan(100);
  for (const line of rows) expect(line).toMatch(/^"not-for-release",.*"","c"$/);
}
