import { expect, type Page } from '@playwright/test';
import { button, choose, textField } from './e2e-fields.ts';

/** Setting a report in type takes longer than what else a window does. */
export const typesetting = { timeout: 60_000 };

/** Fills in what every report asks for. */
export async function fillReport(page: Page): Promise<void> {
  await choose(page, 'Soort rapport', 'letselrapportage (beschrijving en duiding)');
  await textField(page, 'Gericht aan').fill('Veilig Thuis Midden-Nederland');
}

/** Saves what was entered for the report and waits until it is said to be saved. */
export async function saveReport(page: Page): Promise<void> {
  await button(page, 'Opslaan').click();
  await expect(page.getByText(/^Opgeslagen \d{2}:\d{2}:\d{2}$/)).toBeVisible();
}

/** Saves the report as a PDF where the dialog leads; gives the name that the app says it has there. */
export async function savePdf(page: Page, action: 'Concept opslaan als PDF…' | 'PDF opslaan als…'): Promise<string> {
  await button(page, action).click();
  const told = page.getByText(/Opgeslagen als .+\.pdf\./);
  await expect(told).toBeVisible(typesetting);
  return /Opgeslagen als (.+\.pdf)\./.exec((await told.textContent()) ?? '')?.[1] ?? '';
}

/** Issues the report after confirming what that means. */
export async function issueReport(page: Page): Promise<void> {
  await button(page, 'Uitbrengen…').click();
  const dialog = page.getByRole('dialog', { name: 'Het rapport uitbrengen?' });
  await button(dialog, 'Ja, uitbrengen').click();
  await expect(dialog).toBeHidden(typesetting);
}
