import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { chooseSide, chooseTool } from '../support/e2e-body-map.ts';
import { openSection } from '../support/e2e-case.ts';
import { bodyView, injuryForm, saveInjury } from '../support/e2e-examination.ts';
import { button, choose, find, selectField, textField, tick } from '../support/e2e-fields.ts';
import { pressButton, typeChoice, typeSearch } from '../support/e2e-keyboard.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import {
  choosePlate,
  clickPart,
  partList,
  partOnScreen,
  plateDrawing,
  pointAcross,
  showIntimate,
  typePart,
  typePlate,
} from '../support/e2e-plates.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

test('injuries are shown on flat drawings by keyboard and by mouse', async ({ launch }) => {
  test.setTimeout(240_000);
  const { page } = await launch();
  await prepareWindow(page);
  await openNewExamination(page, {
    vault: { purpose: 'Echt werk', label: 'GGD Voorbeeld' },
    child: { birthDate: '14-3-2022' },
  });
  await hymenByKeyboard(page);
  await toothByKeyboard(page);
  await earByMouse(page);
  await outlineByMouse(page);
  await reopenOnDrawing(page);
  await offerAndTakeOff(page);
  await openFromMannequin(page);
  await openSection(page, 'Beschrijving');
  const description = page.getByRole('article');
  await expect(description).toContainText(
    /hymen.*op 3 uur \(kind in rugligging, kikkerhouding; 12 uur is buikwaarts\)/,
  );
  await expect(description).toContainText('gebitselement 61');
  await expect(description).toContainText('helix van het rechteroor');
  await inEnglish(page);
});

/** The drawing opens deliberately, and the hour is asked for, never assumed. */
async function hymenByKeyboard(page: Page): Promise<void> {
  await typePlate(page, 'anogenitaal');
  await expect(plateDrawing(page)).toBeHidden();
  await pressButton(button(page, 'Tekening tonen'));
  await expect(partList(page)).toBeFocused();
  await typePart(page, 'hymen');
  await expect(textField(page, 'Op welk uur?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Een uur van 1 tot en met 12, heel of half.')).toBeVisible();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  const form = injuryForm(page);
  await expect(selectField(form, 'Soort letsel')).toBeFocused();
  await expect(form).toContainText('hymen, op 3 uur (kind in rugligging, kikkerhouding; 12 uur is buikwaarts)');
  await typeSearch(form, 'Soort letsel', 'letsel van geslachtsdeel of anus');
  await expect(selectField(form, 'Structuur').locator('option:checked')).toHaveText('hymen');
  await expect(textField(form, 'Plaats op de klok (1–12, ook halve uren)')).toHaveValue('3');
  await typeChoice(form, 'Soort beschadiging', 'ingescheurd');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Letsel 1 is opgeslagen.')).toBeVisible();
}

async function toothByKeyboard(page: Page): Promise<void> {
  await typePlate(page, 'mond', 'Shift+Tab');
  await typePart(page, '61');
  const form = injuryForm(page);
  await expect(selectField(form, 'Soort letsel')).toBeFocused();
  await typeSearch(form, 'Soort letsel', 'ander letsel in of om de mond');
  await expect(textField(form, 'Tand (tweecijferig volgens FDI)')).toHaveValue('61');
  await expect(selectField(form, 'Plaats in de mond').locator('option:checked')).toHaveText('tand of kies');
  await typeChoice(form, 'Soort beschadiging', 'losstaand');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Letsel 2 is opgeslagen.')).toBeVisible();
}

/** What was chosen by hand stays when the place moves on; what the drawing filled in moves with it. */
async function earByMouse(page: Page): Promise<void> {
  await choosePlate(page, 'rechteroor, buitenzijde');
  await clickPart(page, 'ear-right', 'lobule-right');
  const form = injuryForm(page);
  await find(form, 'Soort letsel', 'oorletsel');
  await expect(selectField(form, 'Deel van het oor').locator('option:checked')).toHaveText('oorschelp, voorzijde');
  await clickPart(page, 'ear-right', 'helix-right');
  await expect(selectField(form, 'Deel van het oor').locator('option:checked')).toHaveText('rand van de oorschelp');
  await expect(form).toContainText('helix van het rechteroor');
  await tick(form, 'Kleur', ['rood']);
  await choose(form, 'Patroon', 'geen herkenbaar patroon');
  await saveInjury(page, 3);
}

/** A drag with the outline tool draws freehand and moves nothing. */
async function outlineByMouse(page: Page): Promise<void> {
  await choosePlate(page, 'mond');
  await chooseTool(page, 'Omtrek');
  const { x, y } = await partOnScreen(page, 'mouth-deciduous', 'tongue');
  await page.mouse.move(x - 12, y);
  await page.mouse.down();
  for (const [dx, dy] of [
    [0, -8],
    [12, 0],
    [0, 8],
    [-12, 0],
  ] as const)
    await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
  const form = injuryForm(page);
  await expect(form).toContainText(/tong, .*middellijn \(getekende omtrek\)/);
  await expect(selectField(form, 'Soort letsel')).toBeFocused();
  await chooseTool(page, 'Punt');
  await button(form, 'Annuleren').click();
}

async function reopenOnDrawing(page: Page): Promise<void> {
  await page.getByRole('rowheader', { name: /hymen, op 3 uur/ }).click();
  const form = injuryForm(page);
  await expect(form).toContainText('Aangewezen op de tekening: anogenitaal gebied, meisje, op de rug in kikkerhouding');
  await button(form, 'Tekening openen').click();
  await expect(button(page, 'Tekening tonen')).toBeFocused();
  await showIntimate(page);
  const mark = /^Letsel 1\b.*hymen, op 3 uur/;
  const across = await pointAcross(page, mark);
  expect(across).toBeGreaterThan(0);
  await page.getByText('Knie-borsthouding op de buik', { exact: true }).click();
  await expect(plateDrawing(page)).toHaveAccessibleName(/knie-borsthouding/);
  expect(await pointAcross(page, mark)).toBeCloseTo(-across, 1);
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await button(form, 'Annuleren').click();
}

/** What a machine finds wrong with the screen for those who see or point less well. */
async function faultsOf(page: Page): Promise<string[]> {
  // Legacy mode looks at this one page only; otherwise another window would be opened.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

/** A place on the mannequin is offered a better drawing; a drawn place can be taken off it and keeps its region. */
async function offerAndTakeOff(page: Page): Promise<void> {
  await page.getByRole('rowheader', { name: /gebitselement 61/ }).click();
  const form = injuryForm(page);
  await button(form, 'Van tekening verwijderen').click();
  await expect(button(form, 'Van tekening verwijderen')).toBeHidden();
  await expect(textField(form, 'Tand (tweecijferig volgens FDI)')).toHaveValue('61');
  await button(form, 'Aangeven op de tekening: mond').click();
  await expect(partList(page)).toBeFocused();
  await typePart(page, '61');
  await expect(form).toContainText('gebitselement 61 (middelste melksnijtand linksboven)');
  await button(page, 'Wijziging ongedaan maken').click();
  await expect(button(form, 'Aangeven op de tekening: mond')).toBeVisible();
  await button(page, 'Wijziging opnieuw doen').click();
  await expect(form).toContainText('Aangewezen op de tekening: mond, melkgebit');
  await saveInjury(page, 2);
}

/** On the mannequin an injury stands at its anchor, and leads to the same form. */
async function openFromMannequin(page: Page): Promise<void> {
  await chooseSide(page, 'Voor');
  const mark = bodyView(page, 'Voor').getByRole('button', { name: /^Letsel 2\b/ });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(injuryForm(page)).toContainText('gebitselement 61');
  await button(injuryForm(page), 'Annuleren').click();
}

async function inEnglish(page: Page): Promise<void> {
  await goTo(page, '/settings');
  await page.getByRole('radio', { name: 'English', exact: true }).check();
  await page.goBack();
  await page.getByRole('link', { name: 'Examination', exact: true }).click();
  await expect(
    page.getByRole('rowheader', {
      name: /hymen, at 3 o'clock \(child supine, frog-leg position; 12 o'clock is ventral\)/,
    }),
  ).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /tooth 61 \(upper left central milk incisor\)/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /helix of the right ear/ })).toBeVisible();
}

const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
