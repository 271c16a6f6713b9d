import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { openSection } from '../support/e2e-case.ts';
import { daysAgo } from '../support/e2e-dates.ts';
import { fillBruise, injuryForm, openTab, saveDetails, saveInjury } from '../support/e2e-examination.ts';
import { button, choose, find, selectField, textField } from '../support/e2e-fields.ts';
import { openPart, saveInterpretation } from '../support/e2e-interpretation.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

const bruise = { length: '16', width: '11', shape: 'ovaal', colours: ['blauw'], pattern: 'geen herkenbaar patroon' };
const kemp = 'Waarschijnlijkheidstabel blauwe plekken (Kemp 2021)';

test('aids stand beside the record with source and limits, and come into the interpretation only when the doctor puts them there', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const { page } = await launch();
  await prepareWindow(page);
  const [birthDate] = daysAgo(800, '12:00');
  await openNewExamination(page, { child: { birthDate } });
  await record(page, 1, 'borstbeen');
  await record(page, 2, 'voorhoofd');

  const aids = page.getByRole('region', { name: 'Hulpmiddelen', exact: true });
  await expect(cardOf(aids, kemp)).toContainText('te weinig vastgelegd');
  await openTab(page, 'Algemeen onderzoek');
  await choose(page.getByRole('tabpanel'), 'Motorische ontwikkeling', 'loopt los');
  await saveDetails(page);
  await openTab(page, 'Lichaam en letsels');
  await besideTheRecord(page, aids);

  await openSection(page, 'Beschrijving');
  await button(page, 'Beschrijving vaststellen…').click();
  await button(page.getByRole('dialog'), 'Ja, vaststellen').click();
  await expect(page.getByText(/^Deze beschrijving is vastgesteld op /)).toBeVisible();
  await expect(page.getByRole('article', { name: 'Letselbeschrijving' })).not.toContainText('TEN-4');
  await openSection(page, 'Duiding');
  await intoTheInterpretation(page);
});

/** A bruise in a part of the body, found by name. */
async function record(page: Page, number: number, place: string): Promise<void> {
  const form = injuryForm(page);
  await page.keyboard.press('Alt+l');
  await expect(selectField(form, 'Soort letsel')).toBeFocused();
  await find(form, 'Plaats uit de lijst', place);
  await fillBruise(form, bruise);
  await saveInjury(page, number);
}

/** The card of an aid by its name. */
const cardOf = (scope: Locator, name: string): Locator =>
  scope.locator('details').filter({ has: scope.page().getByText(name, { exact: true }) });

async function besideTheRecord(page: Page, aids: Locator): Promise<void> {
  const ten4 = cardOf(aids, 'TEN-4-FACESp');
  await expect(ten4).toContainText('punten aanwezig');
  await ten4.getByText('TEN-4-FACESp', { exact: true }).click();
  await expect(ten4).toContainText('romp (borst, buik, rug, billen, geslachtsdeel) (letsel 1)');
  for (const term of ['Gebruikte gegevens', 'Bedoeld voor', 'Regel', 'Grenzen', 'Uitgave', 'Bron'])
    await expect(ten4.getByText(term, { exact: true })).toBeVisible();

  const table = cardOf(aids, kemp);
  await expect(table).toContainText('niet bij de bron nagekeken');
  await table.getByText(kemp, { exact: true }).click();
  await expect(table).toContainText('Deze cijfers zijn uit de tweede hand overgenomen');
  const marked = table.getByRole('row').filter({ hasText: 'deze telling' });
  await expect(marked).toHaveCount(1);
  await expect(marked).toContainText(/1deze telling12,61,9–3,53,42,8–4,20,780,56–0,93/);
  await expect(table.getByRole('row')).toHaveCount(10);
  await expect(aids.getByRole('button')).toHaveCount(0);
  await expect(aids).not.toContainText(/mishandel/i);
  expect(await faultsOf(page)).toEqual([]);
}

async function intoTheInterpretation(page: Page): Promise<void> {
  const conclusion = await openPart(page, 'Conclusie');
  await textField(conclusion, 'Conclusie').fill('Geen conclusie over de oorzaak.');
  await page.getByRole('tab', { name: 'Hulpmiddelen', exact: true }).click();
  const part = page.getByRole('tabpanel', { name: 'Hulpmiddelen' });
  const quoted = part.getByRole('region', { name: 'Aangehaalde hulpmiddelen' });
  await expect(quoted).toBeHidden();
  const card = cardOf(part, kemp);
  await card.getByText(kemp, { exact: true }).click();
  await button(card, `Opnemen in duiding: ${kemp}`).click();
  await expect(quoted.getByRole('heading', { name: 'Aangehaalde hulpmiddelen' })).toBeFocused();
  const quotation = quoted.getByRole('article', { name: kemp });
  await expect(quotation).toContainText('toegebracht tegenover ongeval, bij 1 op romp, oor of hals en 1 elders: 2,6');
  await expect(quotation).toContainText('toegebracht tegenover erfelijke stollingsstoornis');
  for (const words of [
    'Gebruikte gegevens:',
    'Bedoeld voor:',
    'Grenzen:',
    'Bron:',
    'uit de tweede hand',
    'Standaard 2026.1.',
  ])
    await expect(quotation).toContainText(words);
  await expect(quotation).toContainText(/Aangehaald op \d+-\d+-\d{4}/);
  await expect(card).toContainText('opgenomen in duiding');

  // What was typed elsewhere is still there, and saving it leaves the quotation.
  await saveInterpretation(page);
  await expect(quotation).toBeVisible();
  await expect(textField(await openPart(page, 'Conclusie'), 'Conclusie')).toHaveValue(
    'Geen conclusie over de oorzaak.',
  );
  await page.getByRole('tab', { name: 'Hulpmiddelen', exact: true }).click();
  expect(await faultsOf(page)).toEqual([]);
  await button(quotation, `Uit duiding halen: ${kemp}`).click();
  await expect(quoted).toBeHidden();
  await expect(button(card, `Opnemen in duiding: ${kemp}`)).toBeVisible();
}

/** What a machine finds wrong with the screen for those who see or point less well. */
async function faultsOf(page: Page): Promise<string[]> {
  // Legacy mode looks at this one page only; otherwise another window would be opened.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}
