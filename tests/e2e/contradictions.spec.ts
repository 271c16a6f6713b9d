import { expect } from '@playwright/test';
import { injuryForm, regionLine, saveInjury } from '../support/e2e-examination.ts';
import { answer, choose, find, question, selectField, textField, tick } from '../support/e2e-fields.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

const inForm = [
  'De breedte is groter dan de lengte.',
  'Weefselbruggen horen bij een scheurwond, niet bij een snijwond.',
  'Een snijwond is langer dan diep; deze is dieper dan lang.',
  'De wond is gesloten en bloedt tegelijk.',
  'De tekst noemt een andere kant dan de plaats op het lichaam.',
];
/** Holds until the injury is saved: the part then has a finding. */
const untilSaved = 'Het gebied staat als normaal vastgelegd, maar hier is letsel ingetekend.';

test('everything that contradicts itself is named while typing, and nothing of it keeps the record from being saved', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const page = await prepareWindow((await launch()).page);
  await openNewExamination(page);
  await regionLine(page, 'linkerbeen').press('n');
  await page.keyboard.press('Alt+l');
  const form = injuryForm(page);
  await expect(selectField(form, 'Soort letsel')).toBeFocused();
  await find(form, 'Plaats uit de lijst', 'linkeronderbeen');
  await find(form, 'Soort letsel', 'snijwond');
  await textField(form, 'Lengte').fill('10');
  await textField(form, 'Breedte').fill('12');
  await textField(form, 'Diepte').fill('14');
  await answer(form, 'Hoe bepaald', 'gemeten');
  await answer(form, 'Weefselbruggen', 'ja');
  await tick(form, 'In de wond', ['actieve bloeding']);
  await textField(form, 'Opmerkingen').fill('Vlak onder de rechterknie.');

  await test.step('a draft is kept although required features are still missing', async () => {
    await expect(form.getByText(/^Concept bewaard/)).toBeVisible();
    await expect(form.getByText(/^Nog \d verplichte gegevens/)).toBeVisible();
  });

  await test.step('each contradiction is named in the form', async () => {
    await tick(form, 'Wondranden', ['glad']);
    await choose(form, 'Oppervlakkige uitloper', 'geen uitloper');
    const state = question(form, 'Toestand van de wond');
    if ((await state.count()) > 0) await answer(form, 'Toestand van de wond', 'gesloten met nieuwe huid');
    else await choose(form, 'Toestand van de wond', 'gesloten met nieuwe huid');
    for (const sentence of [...inForm, untilSaved]) await expect(form.getByText(sentence)).toBeVisible();
  });

  await test.step('it is saved, and each is named beside the list', async () => {
    await saveInjury(page, 1);
    const notices = page.getByRole('region', { name: 'Let op', exact: true });
    for (const sentence of inForm) await expect(notices.getByText(sentence)).toBeVisible();
    await expect(notices.getByText(untilSaved)).toBeHidden();
  });
});
