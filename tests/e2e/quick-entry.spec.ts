import { expect, type Page } from '@playwright/test';
import { bodyView, injuryForm } from '../support/e2e-examination.ts';
import { button, question, selectField, textField } from '../support/e2e-fields.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

/** Presses keys one after another and counts them. */
function keyCounter(page: Page) {
  let presses = 0;
  return {
    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
      presses += keys.length;
    },
    presses: () => presses,
  };
}

/** By the map: its keys, the place, and the form that then waits for the type. */
async function placeOnMap(page: Page, press: (...keys: readonly string[]) => Promise<void>): Promise<void> {
  await press('Alt+m');
  await expect(bodyView(page, 'Voor')).toBeFocused();
  await press('ArrowDown', 'ArrowDown', 'Enter');
  await expect(selectField(injuryForm(page), 'Soort letsel')).toBeFocused();
}

async function typeBruise(page: Page, press: (...keys: readonly string[]) => Promise<void>): Promise<void> {
  await press('b', 'l');
  await expect(page.getByRole('option', { name: /^blauwe plek/ }).first()).toBeVisible();
  await press('Enter');
  await expect(selectField(injuryForm(page), 'Soort letsel')).toHaveValue(/^blauwe plek/);
}

test('a bruise with all that the standard asks takes fewer than 25 keys; the next three steps after its place', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const page = await prepareWindow((await launch()).page);
  await openNewExamination(page);
  const form = injuryForm(page);

  await test.step('the first, with everything typed', async () => {
    const { press, presses } = keyCounter(page);
    await placeOnMap(page, press);
    await typeBruise(page, press);
    await press('Enter');
    await expect(textField(form, 'Lengte')).toBeFocused();
    await press('2', '3', 'Enter');
    await expect(textField(form, 'Breedte')).toBeFocused();
    await press('1', '5', 'Enter');
    await expect(question(form, 'Hoe bepaald').getByRole('radio').first()).toBeFocused();
    await press('Space', 'Enter');
    await expect(selectField(form, 'Vorm')).toBeFocused();
    await press('o', 'Enter');
    await expect(question(form, 'Kleur').getByRole('checkbox').first()).toBeFocused();
    await press('Space', 'Enter');
    await expect(selectField(form, 'Patroon')).toBeFocused();
    await press('g', 'Control+s');
    await expect(page.getByText('Letsel 1 is opgeslagen.')).toBeVisible();
    expect(presses()).toBeLessThan(25);
  });

  await test.step('the second, after the example of the first: type, take over, measure and save', async () => {
    const { press, presses } = keyCounter(page);
    await placeOnMap(page, press);
    await typeBruise(page, press);
    await expect(form.getByRole('region', { name: 'Kenmerken overnemen' })).toContainText('vorm: ovaal');
    await expect(selectField(form, 'Vorm')).toHaveValue('');
    await press('Alt+k');
    await expect(page.getByText('3 kenmerken overgenomen. Kijk ze na.')).toBeVisible();
    await expect(textField(form, 'Lengte')).toBeFocused();
    await press('9', 'Tab', '6', 'Control+s');
    await expect(page.getByText('Letsel 2 is opgeslagen.')).toBeVisible();
    expect(presses()).toBeLessThan(15);
  });
});

test('features are kept as a template by name, used for another injury, and taken away', async ({ launch }) => {
  test.setTimeout(120_000);
  const page = await prepareWindow((await launch()).page);
  await openNewExamination(page);
  const form = injuryForm(page);
  const { press } = keyCounter(page);
  await placeOnMap(page, press);
  await typeBruise(page, press);
  await selectField(form, 'Vorm').selectOption({ label: 'ovaal' });
  await button(form, 'Als sjabloon bewaren…').click();
  const dialog = page.getByRole('dialog', { name: 'Sjabloon bewaren' });
  await button(dialog, 'Bewaren').click();
  await expect(dialog.getByText('Geef het sjabloon een naam.')).toBeVisible();
  await textField(dialog, 'Naam').fill('Ovale plek');
  await textField(dialog, 'Naam').press('Enter');
  await expect(dialog).toBeHidden();
  await selectField(form, 'Vorm').selectOption('');
  await button(form, 'Sjabloon ‘Ovale plek’').click();
  await expect(selectField(form, 'Vorm').locator('option:checked')).toHaveText('ovaal');
  await selectField(form, 'Vorm').selectOption('');
  await button(form, 'Sjabloon ‘Ovale plek’ verwijderen').click();
  await expect(form.getByRole('region', { name: 'Kenmerken overnemen' })).toBeHidden();
});
