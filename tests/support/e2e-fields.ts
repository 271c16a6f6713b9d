import type { Locator, Page } from '@playwright/test';

/** The page, or a part of it in which a name occurs once. */
export type Scope = Page | Locator;

/** A field for text, numbers or dates by its label. */
export const textField = (scope: Scope, label: string): Locator =>
  scope.getByRole('textbox', { name: label, exact: true });

/** A drop-down list by its label. */
export const selectField = (scope: Scope, label: string): Locator =>
  scope.getByRole('combobox', { name: label, exact: true });

/** A question with its answers (radio buttons or check boxes) by its words. */
export const question = (scope: Scope, label: string): Locator =>
  scope.getByRole('group', { name: label, exact: true });

/** A button by its words. */
export const button = (scope: Scope, name: string): Locator => scope.getByRole('button', { name, exact: true });

/** Chooses from a drop-down list by the words of the option. */
export async function choose(scope: Scope, label: string, option: string): Promise<void> {
  await selectField(scope, label).selectOption({ label: option });
}

/** Answers a question that has one answer; an answer that is chosen already stays. */
export async function answer(scope: Scope, label: string, option: string): Promise<void> {
  await question(scope, label).getByRole('radio', { name: option, exact: true }).check();
}

/** Ticks answers of a question that may have several. */
export async function tick(scope: Scope, label: string, options: readonly string[]): Promise<void> {
  for (const option of options)
    await question(scope, label).getByRole('checkbox', { name: option, exact: true }).check();
}

/** Finds an option of a long list by typing and takes it. */
export async function find(scope: Scope, label: string, option: string): Promise<void> {
  const field = selectField(scope, label);
  await field.fill(option);
  // The list opens outside the form that the field stands in.
  await field
    .page()
    .getByRole('option')
    .filter({ has: field.page().getByText(option, { exact: true }) })
    .click();
}

/** Fills in a moment as date (`d-m-jjjj`) and time (`uu:mm`). */
export async function fillMoment(scope: Scope, label: string, [date, time]: readonly [string, string]): Promise<void> {
  await textField(scope, `${label}: datum`).fill(date);
  await textField(scope, `${label}: tijd`).fill(time);
}
