import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { giveConsent, openSection } from '../support/e2e-case.ts';
import { fillBruise, injuryForm, regionLine, saveInjury } from '../support/e2e-examination.ts';
import { answer, button, find, selectField, textField } from '../support/e2e-fields.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { addPickedPhotos, expectThumbnails, pickPhotos } from '../support/e2e-photos.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';
import { ellipse, type ScalePhoto, scalePhoto } from '../support/scale-photo.ts';

const truth = { length: 2 * ellipse.halfLength, width: 2 * ellipse.halfWidth };

test('an L-scale is marked by keyboard, an ellipse is measured, and the measure goes into the size of the injury', async ({
  launch,
}) => {
  test.setTimeout(240_000);
  const { page } = await launch();
  await prepareWindow(page);
  await openNewExamination(page);
  const photo = await scalePhoto('meetlat.jpg');
  await test.step('an injury with an estimated size', () => recordEstimate(page));
  await test.step('a photo of it with a scale', () => importPhoto(page, photo));
  await test.step('the scale, marked by keyboard', () => markScale(page, photo));
  await test.step('length and width, within their intervals', () => measure(page, photo));
  await test.step('nothing serious for assistive technology', () => checkAccess(page));
  await test.step('kept, and put into the size', () => takeOver(page));
  await test.step('the injury says where its size comes from', () => readInjury(page));
});

async function recordEstimate(page: Page): Promise<void> {
  await regionLine(page, 'linkerbeen').press('n');
  await page.keyboard.press('Alt+l');
  const form = injuryForm(page);
  await expect(selectField(form, 'Soort letsel')).toBeFocused();
  await find(form, 'Plaats uit de lijst', 'linkeronderbeen');
  await fillBruise(form, {
    length: '30',
    width: '20',
    shape: 'ovaal',
    colours: ['paars'],
    pattern: 'geen herkenbaar patroon',
  });
  await answer(form, 'Hoe bepaald', 'geschat');
  await expect(form.getByText('op de foto')).toBeHidden();
  await saveInjury(page, 1);
}

async function importPhoto(page: Page, { file }: ScalePhoto): Promise<void> {
  await openSection(page, 'Dossier');
  for (const scope of ['onderzoek van top tot teen', 'foto’s']) await giveConsent(page, scope, 'de ouders met gezag');
  await openSection(page, "Foto's");
  await pickPhotos(page, [file]);
  await addPickedPhotos(page, { step: 'dichtbij met meetlat', scale: 'hoekliniaal ABFO nr. 2', injury: /^Letsel 1/ });
  await expectThumbnails(page, /dichtbij met meetlat/, 1);
  await page.locator('[data-photo]').click();
  await button(page, 'Meten').click();
}

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Meten in meetlat.jpg' });
const stage = (page: Page): Locator => dialog(page).getByRole('application', { name: 'Foto om in te markeren' });

/** Moves the cross by keys alone, from where it is, and puts the point. */
async function putByKeys(page: Page, [x, y]: readonly [number, number]): Promise<void> {
  const at = ((await stage(page).getAttribute('data-cross')) ?? '').split(' ').map(Number);
  for (const [axis, wanted] of [x, y].entries()) {
    const keys = axis === 0 ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowUp', 'ArrowDown'] as const);
    let left = Math.round((wanted - (at[axis] ?? 0)) * 10);
    const key = keys[left < 0 ? 0 : 1];
    left = Math.abs(left);
    for (const [way, size] of [
      [`Shift+${key}`, 100],
      [key, 10],
      [`Alt+${key}`, 1],
    ] as const) {
      for (; left >= size; left -= size) await page.keyboard.press(way);
    }
  }
  await page.keyboard.press('Enter');
}

async function markScale(page: Page, { at }: ScalePhoto): Promise<void> {
  await expect(selectField(dialog(page), 'Soort meetlat')).toHaveValue('abfo-2');
  await button(dialog(page), 'Markeer: Nulpunt').click();
  await expect(stage(page)).toBeFocused();
  for (const [x, y] of [
    [0, 0],
    [80, 0],
    [0, 80],
  ] as const)
    await putByKeys(page, at(x, y));
  await expect(dialog(page).getByText(/^De meetlat is bepaald/)).toBeVisible();
  await button(dialog(page), 'Streepjes zoeken').click();
  await expect(dialog(page).getByText(/^\d+ streepjes gevonden/)).toBeVisible();
  await button(dialog(page), 'Zo laten').click();
}

async function measure(page: Page, { at }: ScalePhoto): Promise<void> {
  const { x, y, halfLength, halfWidth } = ellipse;
  await button(dialog(page), 'Lengte').click();
  await putByKeys(page, at(x - halfLength, y));
  await putByKeys(page, at(x + halfLength, y));
  await expectTruth(page, 'a. Lengte', truth.length);
  await button(dialog(page), 'Breedte').click();
  await putByKeys(page, at(x, y - halfWidth));
  await putByKeys(page, at(x, y + halfWidth));
  await expectTruth(page, 'b. Breedte', truth.width);
}

/** Both intervals hold the truth. Three places leave the perspective open: the value itself may be off by a twentieth. */
async function expectTruth(page: Page, name: string, mm: number): Promise<void> {
  const line = dialog(page).getByRole('listitem').filter({ hasText: name });
  const numberOf = (words: string): number => Number(words.replace(',', '.').replace(/[^\d.].*$/, ''));
  const value = numberOf((await line.getByRole('status').textContent()) ?? '');
  expect(Math.abs(value - mm)).toBeLessThan(mm / 20);
  const intervals = await line.locator('dd').allInnerTexts();
  expect(intervals).toHaveLength(2);
  for (const interval of intervals) {
    const [low = Number.NaN, high = Number.NaN] = interval.split('–').map((part) => numberOf(part.trim()));
    expect(low).toBeLessThanOrEqual(mm);
    expect(high).toBeGreaterThanOrEqual(mm);
  }
}

async function checkAccess(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
}

async function takeOver(page: Page): Promise<void> {
  await button(dialog(page), 'Meting bewaren').click();
  await expect(dialog(page).getByText('De meting is bewaard. De foto zelf is niet veranderd.')).toBeVisible();
  await expect(dialog(page).getByText(/^Nu: ca\. 3,0 × 2,0 cm\. Wordt: [34],\d+ × 2,\d+ cm \(foto\)\.$/)).toBeVisible();
  await button(dialog(page), 'In de afmeting van Letsel 1').click();
  await expect(dialog(page).getByText('Staat in de afmeting van het letsel.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
}

async function readInjury(page: Page): Promise<void> {
  await openSection(page, 'Onderzoek');
  await page
    .getByRole('button', { name: /^(?:Wijzig )?[Ll]etsel 1/ })
    .first()
    .click();
  const form = injuryForm(page);
  await expect(form.getByText('Gemeten op de foto', { exact: true })).toBeVisible();
  await expect(form.getByRole('link', { name: 'Naar de foto' })).toBeVisible();
  expect(
    Math.abs(Number((await textField(form, 'Lengte').inputValue()).replace(',', '.')) - truth.length),
  ).toBeLessThan(truth.length / 20);
  await openSection(page, 'Beschrijving');
  await expect(page.getByText(/\(gemeten op de foto\)/).first()).toBeVisible();
}
