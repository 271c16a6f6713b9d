import { expect, type Locator, type Page } from '@playwright/test';
import { question, type Scope, selectField, textField } from './e2e-fields.ts';

/** More steps than this to reach something on the same screen is no way to work. */
const mostSteps = 25;

type Way = 'Tab' | 'Shift+Tab';

/** Presses Tab, or Shift+Tab, until something has the focus. */
export async function tabTo(target: Locator, way: Way = 'Tab'): Promise<void> {
  const page = target.page();
  await expect(target).toBeVisible();
  for (let step = 0; step <= mostSteps; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(way);
  }
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`Not reached in ${mostSteps} steps; the focus is at ${at}`);
}

/** Whether something has the focus or holds what has it; a drawing must have it itself, for its marks are buttons of their own. */
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { activeElement } = document;
    return element === activeElement || (element.role !== 'application' && element.contains(activeElement));
  });

/** Reaches a field and types. */
export async function typeInto(scope: Scope, label: string, text: string): Promise<void> {
  const field = textField(scope, label);
  await tabTo(field);
  await field.page().keyboard.type(text);
}

/** Reaches a drop-down list and types the beginning of an option. */
export async function typeChoice(scope: Scope, label: string, option: string): Promise<void> {
  const field = selectField(scope, label);
  await tabTo(field);
  await field.page().keyboard.type(option);
  await expect(field.locator('option:checked')).toHaveText(option);
}

/** Reaches a list that is searched by typing, types and takes what is found. */
export async function typeSearch(scope: Scope, label: string, option: string): Promise<void> {
  const field = selectField(scope, label);
  const page = field.page();
  await tabTo(field);
  await page.keyboard.type(option);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(option);
}

/** Reaches a question with one answer and walks to the answer with the arrow keys. */
export async function arrowToAnswer(scope: Scope, label: string, option: string): Promise<void> {
  const group = question(scope, label);
  const answer = group.getByRole('radio', { name: option, exact: true });
  const { keyboard } = group.page();
  await tabTo(group);
  await keyboard.press('Space');
  for (let step = 0; step < 12 && !(await answer.isChecked()); step += 1) await keyboard.press('ArrowDown');
  await expect(answer).toBeChecked();
}

/** Reaches a button and presses it. */
export async function pressButton(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

/** Goes somewhere, or does something, by the box that finds everything. */
export async function runFromPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Snelkeuze' })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Snelkeuze' })).toBeHidden();
}

/** Reaches the tabs of a screen and walks to one of them with the arrow keys. */
export async function arrowToTab(page: Page, name: string, way: Way): Promise<void> {
  const list = page.getByRole('tablist');
  const tab = list.getByRole('tab', { name, exact: true });
  await tabTo(list, way);
  for (let step = 0; step < 8 && !(await hasFocus(tab)); step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** A dialog that has opened and taken the focus. */
export async function openedDialog(page: Page, name: string): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  await expect.poll(() => hasFocus(dialog)).toBe(true);
  return dialog;
}
