import { expect, type Locator, type Page } from '@playwright/test';
import { answer, button, choose, find, textField, tick } from './e2e-fields.ts';

/** The parts of the examination as its tabs name them. */
export type ExaminationTab = 'Lichaam en letsels' | 'Omstandigheden' | 'Wat er is gezegd' | 'Algemeen onderzoek';

/** Opens a part of the examination. */
export const openTab = (page: Page, tab: ExaminationTab): Promise<void> =>
  page.getByRole('tab', { name: tab, exact: true }).click();

/** Saves what was entered around the body, and waits until it is said to be saved. */
export async function saveDetails(page: Page): Promise<void> {
  const sheet = page.getByRole('tabpanel');
  await button(sheet, 'Opslaan').click();
  await expect(sheet.getByText(/^Opgeslagen \d{2}:\d{2}:\d{2}$/)).toBeVisible();
}

const states = [
  'nog niet vastgelegd',
  'normaal',
  'bevinding',
  'niet onderzocht',
  'geweigerd',
  'niet zichtbaar',
  'per onderdeel verschillend',
];

/** A line of the route along the body, whatever its state with its reason, and the injuries on it. */
export const regionLine = (page: Page, region: string): Locator =>
  page.getByRole('treeitem', {
    name: new RegExp(`^(?:${states.join('|')})(?:: .+)? ${region}(?: letsels? [\\d, ]+)?$`),
  });

/** The drawing of one side of the child. */
export const bodyView = (page: Page, side: string): Locator =>
  page.getByRole('application', { name: `Lichaamskaart, zijde: ${side}` });

/** The form of an injury. */
export const injuryForm = (page: Page): Locator =>
  page.locator('form').filter({ has: page.getByRole('heading', { name: /^(?:Nieuw letsel|Letsel \d+)$/ }) });

export interface NewBruise {
  readonly length: string;
  readonly width: string;
  readonly shape: string;
  readonly colours: readonly string[];
  /** Left out by those who want to be told so. */
  readonly pattern?: string;
}

/** Fills in what the standard asks of a bruise. */
export async function fillBruise(form: Locator, bruise: NewBruise): Promise<void> {
  await find(form, 'Soort letsel', 'blauwe plek (bloeduitstorting)');
  await textField(form, 'Lengte').fill(bruise.length);
  await textField(form, 'Breedte').fill(bruise.width);
  await answer(form, 'Hoe bepaald', 'gemeten');
  await choose(form, 'Vorm', bruise.shape);
  await tick(form, 'Kleur', bruise.colours);
  if (bruise.pattern !== undefined) await choose(form, 'Patroon', bruise.pattern);
}

/** Saves the open injury and waits until it is in the list under its number. */
export async function saveInjury(page: Page, number: number): Promise<void> {
  await button(injuryForm(page), 'Opslaan').click();
  await expect(page.getByText(`Letsel ${number} is opgeslagen.`)).toBeVisible();
}
