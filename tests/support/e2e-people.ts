import { expect, type Page } from '@playwright/test';
import { answer, button, choose, textField } from './e2e-fields.ts';

/** A work that takes the key of a vault: Argon2id and, at a removal, the writing of a new store. */
const keyWork = { timeout: 60_000 };

/** Opens the page of people and rights by the navigation, on one of its tabs. */
export async function openPeople(page: Page, tab: 'Personen' | 'Herstel' | 'Wie mag wat' = 'Personen'): Promise<void> {
  await page.getByRole('link', { name: 'Personen en rechten' }).click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
}

/** The line of a person in the list of those with access. */
export const personLine = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Met toegang' }).getByRole('row').filter({ hasText: name });

/** The line of a person in the list of those who had access. */
export const formerLine = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Zonder toegang' }).getByRole('row').filter({ hasText: name });

export interface NewPerson {
  readonly name: string;
  readonly role: string;
  readonly passphrase: string;
}

/** Adds a person and waits until the list shows it. */
export async function addPerson(page: Page, person: NewPerson, ownPassphrase: string): Promise<void> {
  await button(page, 'Persoon toevoegen').click();
  const dialog = page.getByRole('dialog');
  await textField(dialog, 'Naam').fill(person.name);
  await choose(dialog, 'Rol', person.role);
  await textField(dialog, 'Uw eigen wachtzin').fill(ownPassphrase);
  await button(dialog, 'Verder').click();
  await expect(dialog.getByRole('heading', { name: `Geef het toetsenbord nu aan ${person.name}` })).toBeVisible();
  await expect(textField(dialog, 'Nieuwe wachtzin')).toBeFocused();
  await textField(dialog, 'Nieuwe wachtzin').fill(person.passphrase);
  await textField(dialog, 'Nieuwe wachtzin nog eens').fill(person.passphrase);
  await button(dialog, 'Toegang geven').click();
  await expect(personLine(page, person.name)).toBeVisible(keyWork);
}

/** Takes a person's access away and waits until the vault has its new keys. */
export async function removePerson(page: Page, name: string, ownPassphrase: string): Promise<void> {
  await button(page, `Toegang van ${name} wegnemen`).click();
  const dialog = page.getByRole('dialog');
  await textField(dialog, 'Uw eigen wachtzin').fill(ownPassphrase);
  await button(dialog, 'Toegang wegnemen').click();
  await expect(formerLine(page, name)).toBeVisible(keyWork);
}

/** Begins a recovery kit as far as the step that prints it, and gives its words, part by part. */
export async function prepareKit(page: Page, form: string, ownPassphrase: string): Promise<readonly string[][]> {
  await openPeople(page, 'Herstel');
  await button(page, 'Herstelkaart maken').click();
  const dialog = page.getByRole('dialog');
  // The name of an answer holds its explanation too.
  await dialog.getByRole('radio', { name: form }).check();
  await textField(dialog, 'Uw eigen wachtzin').fill(ownPassphrase);
  await button(dialog, 'Woorden maken').click();
  await expect(button(dialog, 'Afdrukken…')).toBeFocused(keyWork);
  const sheets = page.locator('body > div > article');
  return Promise.all(
    (await sheets.all()).map((sheet) => sheet.locator('ol[lang=en] li > span:last-child').allTextContents()),
  );
}

/** Types the words back that are asked for, and waits until the kit works. */
export async function confirmKit(page: Page, parts: readonly string[][]): Promise<void> {
  const dialog = page.getByRole('dialog');
  await button(dialog, 'Het papier ligt hier: verder').click();
  for (const field of await dialog.getByRole('textbox').all()) {
    await field.fill(askedFor(await labelOf(field), parts));
  }
  await button(dialog, 'In gebruik nemen').click();
  await expect(dialog).toBeHidden(keyWork);
}

const labelOf = (field: ReturnType<Page['locator']>): Promise<string> =>
  field.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '');

/** The word for a label such as `Woord 7` or `Deel 2, woord 7`. */
function askedFor(label: string, parts: readonly string[][]): string {
  const [, part = '1', word = ''] = /^(?:Deel (\d), )?[Ww]oord (\d+)/.exec(label) ?? [];
  return parts[Number(part) - 1]?.[Number(word) - 1] ?? '';
}

export interface Recovery {
  /** The words as they are typed, one text a part. */
  readonly parts: readonly string[];
  readonly name: string;
  readonly newPassphrase: string;
}

/** Types the words of a kit, or of two shares, on the screen for those who lost their passphrase. */
export async function typeWords(page: Page, parts: readonly string[]): Promise<void> {
  const [first = '', second] = parts;
  if (second === undefined) {
    await textField(page, 'Woorden van de kaart').fill(first);
  } else {
    await answer(page, 'Wat hebt u?', 'Twee delen van elk 25 woorden');
    await textField(page, 'Woorden van het ene deel').fill(first);
    await textField(page, 'Woorden van het andere deel').fill(second);
  }
  await button(page, 'Verder').click();
}

/** Gets somebody in again from the locked screen. */
export async function recoverAs(page: Page, { parts, name, newPassphrase }: Recovery): Promise<void> {
  await button(page, 'Wachtzin vergeten?').click();
  await typeWords(page, parts);
  await page.getByRole('radio', { name }).check(keyWork);
  await textField(page, 'Nieuwe wachtzin').fill(newPassphrase);
  await textField(page, 'Nieuwe wachtzin nog eens').fill(newPassphrase);
  await button(page, 'Wachtzin kiezen en openen').click();
}
