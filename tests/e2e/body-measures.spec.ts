import { expect, type Locator } from '@playwright/test';
import { fillBruise, injuryForm, openTab, regionLine, saveDetails, saveInjury } from '../support/e2e-examination.ts';
import { answer, button, find, question, selectField, textField } from '../support/e2e-fields.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

test('what the map measures is an offer: it is recorded by hand, said to be from the map, and gives way to what was measured', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const { page } = await launch();
  await prepareWindow(page);
  await openNewExamination(page);
  const form = injuryForm(page);
  const panel = question(form, 'Op de kaart gemeten');

  await page.keyboard.press('Alt+l');
  // The form goes to its first question when it is ready.
  await expect(selectField(form, 'Soort letsel')).toBeFocused();
  await expect(panel).toBeHidden();
  await find(form, 'Plaats uit de lijst', 'streek rond de navel');
  await fillBruise(form, bruise);
  await expect(panel).toContainText('Een indicatie');
  await expect(panel).toContainText('Niet op het kind gemeten.');
  await saveInjury(page, 1);
  await expect(page.getByText('lichaamskaart ongeveer')).toHaveCount(0);

  await openTab(page, 'Algemeen onderzoek');
  await textField(page.getByRole('tabpanel'), 'Lengte').fill('112');
  await saveDetails(page);
  await openTab(page, 'Lichaam en letsels');
  await page.getByRole('row').filter({ hasText: 'blauwe plek' }).click();
  await expect(panel).toContainText('van de gemeten lengte (112 cm)');

  await panel.getByRole('button', { name: /^Afstand opnemen in de beschrijving: .+ navel$/ }).click();
  await expect(preview(form)).toContainText(/volgens de lichaamskaart ongeveer \d+,\d cm .*navel, is een blauwe plek/);
  await button(panel, 'Gemeten afstand invullen').click();
  const rows = panel.getByRole('group', { name: /^Afstand in de beschrijving/ });
  await expect(textField(rows.nth(1), 'Afstand')).toBeFocused();
  await page.keyboard.type('400');
  await expect(preview(form)).toContainText(/40,0 cm .+, volgens de lichaamskaart ongeveer/);
  await expect(panel).toContainText('verschilt meer dan een derde van de afstand op de lichaamskaart');

  await rows
    .nth(1)
    .getByRole('button', { name: /^Afstand weghalen/ })
    .click();
  await expect(panel).not.toContainText('verschilt meer dan een derde');
  // A distance that is typed was measured on the child.
  await textField(rows.first(), 'Afstand').fill('31');
  await expect(rows.first().getByRole('radio', { name: 'op het kind gemeten' })).toBeChecked();
  await expect(preview(form)).toContainText(/, 3,1 cm .*navel, is een blauwe plek/);
  await saveInjury(page, 1);
  await page.getByRole('row').filter({ hasText: 'blauwe plek' }).click();
  await expect(textField(rows.first(), 'Afstand')).toHaveValue('31');
});

test('a drawn size is taken as an estimate and never over a measured one', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await launch();
  await prepareWindow(page);
  const caseId = await openNewExamination(page);
  const drawn = await page.evaluate(recordLine, caseId);
  expect(drawn).toBe(true);
  // Only a command of the window makes it ask again what is recorded.
  await regionLine(page, 'hoofd').press('n');
  await page.getByRole('row').filter({ hasText: 'kras' }).click();
  const form = injuryForm(page);
  const panel = question(form, 'Op de kaart gemeten');
  await expect(panel).toContainText('lengte ca.');
  await expect(panel).toContainText('De gemeten grootte blijft staan.');
  await expect(button(panel, 'Neem over als geschatte maat')).toHaveCount(0);
  await expect(panel).toContainText('verschilt meer dan een derde van wat op de lichaamskaart is ingetekend');

  await textField(form, 'Lengte').fill('');
  await textField(form, 'Breedte').fill('');
  await button(panel, 'Neem over als geschatte maat').click();
  await expect(question(form, 'Hoe bepaald').getByRole('radio', { name: 'geschat', exact: true })).toBeChecked();
  expect(Number(await textField(form, 'Lengte').inputValue())).toBeGreaterThan(20);
  await expect(panel).not.toContainText('verschilt meer dan een derde');
  await answer(form, 'Hoe bepaald', 'gemeten');
  await expect(button(panel, 'Neem over als geschatte maat')).toHaveCount(0);
});

const bruise = { length: '16', width: '11', shape: 'ovaal', colours: ['blauw'], pattern: 'geen herkenbaar patroon' };

const preview = (form: Locator): Locator => form.getByRole('figure');

/** Records a scratch drawn as a line on the thigh, measured as 5 mm long, the way the window records. Runs in the page. */
async function recordLine(caseId: string): Promise<boolean> {
  const call = (route: string, input: unknown) => window.letseldossier.call(route, input);
  // The bridge answers as the contract says.
  const opened = (await call('case.open', { caseId })) as { value: { examinations: readonly { id: string }[] } };
  const at = (along: number) => ({ model: 1, segment: 'thigh-left', along, around: 0 });
  const recorded = await call('injury.record', {
    examinationId: opened.value.examinations[0]?.id,
    details: {
      type: 'scratch',
      count: { kind: 'single' },
      shape: { kind: 'line', points: [at(0.4), at(0.7)] },
      size: { lengthMm: 5, widthMm: 1, method: 'measured' },
      descriptors: {
        colour: { kind: 'choices', options: ['red'] },
        pattern: { kind: 'choice', option: 'none' },
        'healing-state': { kind: 'choice', option: 'closed' },
      },
    },
  });
  return (recorded as { readonly ok: boolean }).ok;
}
