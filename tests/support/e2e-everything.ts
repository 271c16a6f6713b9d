import type { Page } from '@playwright/test';
import { addContact, fillNewCase, openSection, startExamination } from './e2e-case.ts';
import { daysAgo } from './e2e-dates.ts';
import { changeAndAwaitDraft } from './e2e-draft.ts';
import { fillBruise, injuryForm, openTab, regionLine, saveDetails, saveInjury } from './e2e-examination.ts';
import { button, choose, find, textField } from './e2e-fields.ts';
import { addPickedPhotos, expectThumbnails, type PickedFile, pickPhotos } from './e2e-photos.ts';
import { formsOf, type Markers } from './e2e-traces.ts';
import { createVault } from './e2e-vault.ts';

/** What is typed while everything is recorded; no two of these and nothing else on this machine are alike. */
export const typed = {
  passphrase: 'kwikstaart lantaarn beslagkom veulen',
  familyName: 'Zonnebloemakker',
  statement: 'Ik struikelde over de gieter',
  remark: 'Naast de moedervlek gemeten',
  draft: 'Nog na te vragen bij oma',
};
/** What the file of the photo says of its camera. */
export const camera = 'Kiekdoos Waterlelie 88';

/** All of it in the forms in which it could lie about. */
export const everythingTyped: Markers = new Map(
  Object.entries({ ...typed, camera }).map(([name, text]) => [name, formsOf(text)]),
);

/** Makes a vault and records a case with a statement, an injury, a photo and one more injury that stays a draft. */
export async function recordEverything(page: Page, photo: PickedFile): Promise<void> {
  await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld', passphrase: typed.passphrase });
  await button(page, 'Nieuw dossier').first().click();
  await fillNewCase(page, {
    givenNames: 'Fenna',
    familyName: typed.familyName,
    birthDate: '9-9-2020',
    sex: 'meisje',
    municipality: 'Maastricht',
    frame: 'zorg',
  });
  await button(page, 'Dossier maken').click();
  await addContact(page, {
    kind: 'letselspreekuur',
    requestedAt: daysAgo(1, '11:30'),
    requester: 'huisarts',
    place: 'letselspreekuur (plus)',
    assignment: 'Wat is dit?',
  });
  await startExamination(page);
  await openTab(page, 'Wat er is gezegd');
  await button(page, 'Uitspraak toevoegen').click();
  const statement = page.getByRole('listitem', { name: 'Uitspraak 1' });
  await choose(statement, 'Gezegd door', 'het kind');
  await textField(statement, 'Woordelijk').fill(typed.statement);
  await saveDetails(page);
  await openTab(page, 'Lichaam en letsels');
  await regionLine(page, 'nek').press('ArrowRight');
  await regionLine(page, 'onderste deel van de nek').press('Enter');
  const bruise = { length: '8', width: '5', shape: 'rond', colours: ['bruin'], pattern: 'geen herkenbaar patroon' };
  await fillBruise(injuryForm(page), bruise);
  await textField(injuryForm(page), 'Opmerkingen').fill(typed.remark);
  await saveInjury(page, 1);
  await openSection(page, "Foto's");
  await pickPhotos(page, [photo]);
  await addPickedPhotos(page, { step: 'overzicht', scale: 'geen meetlat' });
  await expectThumbnails(page, /^Foto, overzicht/, 1);
  await openSection(page, 'Onderzoek');
  await page.keyboard.press('Alt+l');
  const form = injuryForm(page);
  await find(form, 'Soort letsel', 'kras');
  await changeAndAwaitDraft(form, () => textField(form, 'Opmerkingen').fill(typed.draft));
}
