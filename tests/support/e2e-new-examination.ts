import { expect, type Page } from '@playwright/test';
import { addContact, fillNewCase, type NewCase, startExamination } from './e2e-case.ts';
import { daysAgo } from './e2e-dates.ts';
import { bodyView } from './e2e-examination.ts';
import { button } from './e2e-fields.ts';
import { createVault, type NewVault } from './e2e-vault.ts';

interface NewExamination {
  readonly vault?: NewVault;
  readonly child?: Partial<NewCase>;
}

const practice: NewVault = { purpose: 'Oefenen', label: 'Oefenkluis' };

const kim: NewCase = {
  givenNames: 'Oefenkind Kim',
  familyName: 'Verzonnen',
  birthDate: '3-5-2021',
  sex: 'meisje',
  municipality: 'Zwolle',
  frame: 'zorg',
};

/** Makes a vault, and in it a case of a synthetic child with one contact whose body map is shown; answers with the id of the case. */
export async function openNewExamination(
  page: Page,
  { vault = practice, child }: NewExamination = {},
): Promise<string> {
  await createVault(page, vault);
  return await addExamination(page, child);
}

/** Adds a case of a synthetic child to the vault that is open, with one contact whose body map is shown; answers with the id of the case. */
export async function addExamination(page: Page, child: Partial<NewCase> = {}): Promise<string> {
  await page.keyboard.press('Alt+n');
  await fillNewCase(page, { ...kim, ...child });
  await button(page, 'Dossier maken').click();
  await addContact(page, {
    kind: 'letselspreekuur',
    requestedAt: daysAgo(1, '13:20'),
    requester: 'huisarts',
    place: 'letselspreekuur (plus)',
    assignment: 'Kunnen deze plekken bij spelen zijn ontstaan?',
  });
  await startExamination(page);
  await expect(bodyView(page, 'Voor')).toBeVisible();
  return caseIdOf(page);
}

/** The id of the case that is open; empty when none is. */
export const caseIdOf = (page: Page): string => /#\/cases\/([0-9a-f-]{36})\//.exec(page.url())?.[1] ?? '';
