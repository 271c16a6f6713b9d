import { expect, type Page } from '@playwright/test';
import { answer, button, choose, fillMoment, find, textField, tick } from './e2e-fields.ts';

/** The parts of a case as its tabs name them. */
export type CaseSection =
  | 'Dossier'
  | 'Onderzoek'
  | "Foto's"
  | 'Sporen'
  | 'Beschrijving'
  | 'Duiding'
  | 'Rapport'
  | 'Registratie';

/** Opens a part of the open case. */
export async function openSection(page: Page, section: CaseSection): Promise<void> {
  const tab = page
    .getByRole('navigation', { name: 'Onderdelen van het dossier' })
    .getByRole('link', { name: section, exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-current', 'page');
}

export interface NewCase {
  readonly givenNames: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly sex: 'meisje' | 'jongen';
  readonly municipality: string;
  readonly frame: string;
}

/** Fills in the form of a new case without sending it. */
export async function fillNewCase(page: Page, child: NewCase): Promise<void> {
  await textField(page, 'Voornamen').fill(child.givenNames);
  await textField(page, 'Achternaam').fill(child.familyName);
  await textField(page, 'Geboortedatum').fill(child.birthDate);
  await answer(page, 'Geslacht', child.sex);
  await find(page, 'Gemeente', child.municipality);
  await choose(page, 'Kader', child.frame);
}

export interface NewContact {
  readonly kind: string;
  readonly requestedAt: readonly [string, string];
  readonly requester: string;
  readonly place: string;
  readonly assignment: string;
  readonly suspicion?: readonly string[];
}

/** Records a contact of the open case by a forensic physician. */
export async function addContact(page: Page, contact: NewContact): Promise<void> {
  await button(page, 'Contact toevoegen').click();
  const form = page.getByRole('form', { name: 'Nieuw contact' });
  await choose(form, 'Soort contact', contact.kind);
  await fillMoment(form, 'Aanvraag ontvangen', contact.requestedAt);
  await choose(form, 'Aanvrager', contact.requester);
  await choose(form, 'Plaats', contact.place);
  await choose(form, 'Uitvoerder', 'forensisch arts');
  await textField(form, 'Opdracht of vraag').fill(contact.assignment);
  await tick(form, 'Aard van het vermoeden', contact.suspicion ?? []);
  await button(form, 'Opslaan').click();
  await expect(form).toBeHidden();
}

/** Records that somebody consents to something. */
export async function giveConsent(page: Page, scope: string, person: string): Promise<void> {
  const cell = page
    .getByRole('table', { name: 'Toestemming' })
    .getByRole('button', { name: new RegExp(`^${scope}: antwoord van ${person}:`) });
  await cell.click();
  const dialog = page.getByRole('dialog');
  await answer(dialog, 'Antwoord', 'gegeven');
  await button(dialog, 'Nu').click();
  await button(dialog, 'Opslaan').click();
  await expect(dialog).toBeHidden();
  await expect(cell).toContainText('gegeven');
}

/** Starts the examination of the only contact. */
export async function startExamination(page: Page): Promise<void> {
  await button(page, 'Onderzoek starten').click();
  await expect(page.getByRole('tab', { name: 'Lichaam en letsels' })).toBeVisible();
}
