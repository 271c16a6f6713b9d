import { expect, type Page } from '@playwright/test';
import { addContact, fillNewCase, startExamination } from '../support/e2e-case.ts';
import { daysAgo } from '../support/e2e-dates.ts';
import { changeAndAwaitDraft } from '../support/e2e-draft.ts';
import { fillBruise, injuryForm, openTab, regionLine, saveDetails, saveInjury } from '../support/e2e-examination.ts';
import { answer, button, choose, find, question, selectField, textField, tick } from '../support/e2e-fields.ts';
import { createVault, unlockVault } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';
import { isAlive, processTree } from '../support/process-tree.ts';

test('a crash in the middle of an injury: what was acknowledged is there, what was typed is put back', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const app = await launch();
  await prepareWindow(app.page);
  await recordPart(app.page);
  await typeHalfAnInjury(app.page);

  const processes = processTree(app.pid);
  await app.kill();
  await expect.poll(() => processes.filter(isAlive)).toEqual([]);

  await app.relaunch();
  await prepareWindow(app.page);
  await unlockVault(app.page);
  await expectPartRecorded(app.page);
  await finishInjury(app.page);
});

/** A case, a contact, an examination with one injury: everything that the app says it has saved. */
async function recordPart(page: Page): Promise<void> {
  await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld' });
  await button(page, 'Nieuw dossier').first().click();
  await fillNewCase(page, {
    givenNames: 'Sem',
    familyName: 'Jansen',
    birthDate: '2-6-2023',
    sex: 'jongen',
    municipality: 'Groningen',
    frame: 'zorg',
  });
  await button(page, 'Dossier maken').click();
  await addContact(page, {
    kind: 'letselspreekuur',
    requestedAt: daysAgo(1, '10:00'),
    requester: 'huisarts',
    place: 'letselspreekuur (plus)',
    assignment: 'Zijn dit blauwe plekken?',
  });
  await startExamination(page);
  await openTab(page, 'Algemeen onderzoek');
  await textField(page, 'Gewicht').fill('14,2');
  await saveDetails(page);
  await openTab(page, 'Lichaam en letsels');
  await regionLine(page, 'hals').press('n');
  await expect(regionLine(page, 'hals')).toContainText('normaal');
  await regionLine(page, 'nek').press('ArrowRight');
  await regionLine(page, 'onderste deel van de nek').press('Enter');
  await fillBruise(injuryForm(page), {
    length: '18',
    width: '9',
    shape: 'ovaal',
    colours: ['groen'],
    pattern: 'geen herkenbaar patroon',
  });
  await saveInjury(page, 1);
}

/** A second injury that lacks much of what the standard asks, kept as a draft up to the last stroke. */
async function typeHalfAnInjury(page: Page): Promise<void> {
  await regionLine(page, 'rechterschouder').press('ArrowRight');
  await regionLine(page, 'bovenzijde van de rechterschouder').press('Enter');
  const form = injuryForm(page);
  await find(form, 'Soort letsel', 'schaafwond');
  await textField(form, 'Lengte').fill('31,5');
  await answer(form, 'Hoe bepaald', 'geschat');
  await choose(form, 'Vorm', 'streepvormig');
  await tick(form, 'Kleur', ['rood']);
  await changeAndAwaitDraft(form, () => textField(form, 'Opmerkingen').fill('Drie strepen; breedte volgt.'));
}

async function expectPartRecorded(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Sem Jansen' })).toBeVisible();
  await expect(regionLine(page, 'hals')).toContainText('normaal');
  await expect(regionLine(page, 'nek')).toContainText('letsel 1');
  await openTab(page, 'Algemeen onderzoek');
  await expect(textField(page, 'Gewicht')).toHaveValue('14,2');
  await openTab(page, 'Lichaam en letsels');
}

async function finishInjury(page: Page): Promise<void> {
  const form = injuryForm(page);
  await expect(form.getByText('Uw niet opgeslagen invoer van eerder staat er weer.')).toBeVisible();
  await expect(selectField(form, 'Soort letsel')).toHaveValue('schaafwond');
  await expect(selectField(form, 'Plaats uit de lijst')).toHaveValue('bovenzijde van de rechterschouder');
  await expect(textField(form, 'Lengte')).toHaveValue('31,5');
  await expect(question(form, 'Hoe bepaald').getByRole('radio', { name: 'geschat' })).toBeChecked();
  await expect(selectField(form, 'Vorm')).toHaveValue('linear');
  await expect(question(form, 'Kleur').getByRole('checkbox', { name: 'rood' })).toBeChecked();
  await expect(textField(form, 'Opmerkingen')).toHaveValue('Drie strepen; breedte volgt.');
  await textField(form, 'Breedte').fill('4');
  await choose(form, 'Patroon', 'evenwijdige strepen');
  await choose(form, 'Toestand van de wond', 'met korst');
  await saveInjury(page, 2);
  await expect(page.getByRole('table', { name: 'Letsels' }).getByRole('row')).toHaveCount(3);
}
