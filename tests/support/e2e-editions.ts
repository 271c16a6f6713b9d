import { expect, type Locator, type Page } from '@playwright/test';
import type { Standard } from '../../shared/domain/standard/standard.ts';
import { button } from './e2e-fields.ts';

/** Opens the settings, where the editions of the standard are. */
export async function openEditions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await expect(button(page, 'Uitgave laden uit bestand')).toBeVisible();
}

/** What the settings say of an edition of the standard. */
export const editionCard = (page: Page, edition: string): Locator =>
  page.getByRole('article', { name: `Standaard letselregistratie ${edition}` });

/** Chooses a file with an edition and waits for what is said of it. */
export async function chooseEdition(page: Page, content: Standard): Promise<Locator> {
  const file = { name: 'uitgave.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) };
  await page.locator('input[type=file]').setInputFiles(file);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Gives new cases an edition that is here, by way of what it changes. */
export async function takeEditionIntoUse(page: Page, edition: string): Promise<void> {
  await button(editionCard(page, edition), 'Verschillen met de huidige').click();
  const dialog = page.getByRole('dialog', { name: `Uitgave ${edition}` });
  await button(dialog, 'In gebruik nemen').click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(`Nieuwe dossiers krijgen vanaf nu uitgave ${edition}.`)).toBeVisible();
  await expect(editionCard(page, edition).getByText('voor nieuwe dossiers')).toBeVisible();
}
