import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { addContact, fillNewCase, openSection, startExamination } from '../support/e2e-case.ts';
import { daysAgo } from '../support/e2e-dates.ts';
import { changeAndAwaitDraft } from '../support/e2e-draft.ts';
import { fillBruise, injuryForm, openTab, regionLine, saveDetails, saveInjury } from '../support/e2e-examination.ts';
import { button, choose, find, textField } from '../support/e2e-fields.ts';
import { addPickedPhotos, drawnPhoto, expectThumbnails, type PickedFile, pickPhotos } from '../support/e2e-photos.ts';
import { formsOf, type Markers, tracesOf } from '../support/e2e-traces.ts';
import { createVault } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

const typed = {
  passphrase: 'kwikstaart lantaarn beslagkom veulen',
  familyName: 'Zonnebloemakker',
  statement: 'Ik struikelde over de gieter',
  remark: 'Naast de moedervlek gemeten',
  draft: 'Nog na te vragen bij oma',
};
/** What the file of the photo says of its camera. */
const camera = 'Kiekdoos Waterlelie 88';

/** Where temporary files go when a program ignores what it is told. */
const sharedFolders = ['/tmp', '/var/tmp'];

test('nothing that was typed or taken in lies anywhere in the clear', async ({ launch, userDataDir }) => {
  test.setTimeout(180_000);
  const started = Date.now();
  const tempDir = join(userDataDir, 'temp');
  mkdirSync(tempDir);
  const app = await launch({ env: { TMPDIR: tempDir, TMP: tempDir, TEMP: tempDir } });
  const page = await prepareWindow(app.page);
  const photo = await drawnPhoto('foto.jpg', '#6b4a7a', camera);
  expect(photo.buffer.includes(camera)).toBe(true);
  await recordEverything(page, photo);

  const markers: Markers = new Map(Object.entries({ ...typed, camera }).map(([name, text]) => [name, formsOf(text)]));
  const seen = (): readonly string[] => [
    ...tracesOf(markers, userDataDir),
    ...sharedFolders.flatMap((dir) => tracesOf(markers, dir, started)),
  ];
  expect(readdirSync(tempDir).some((name) => name.startsWith('letseldossier-window-'))).toBe(true);
  expect(seen()).toEqual([]);
  // Nobody can tidy up: what lay about at this moment lies about for ever.
  await app.kill();
  expect(seen()).toEqual([]);

  const stores = readdirSync(userDataDir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('dossier.sqlite'),
  );
  expect(stores).toHaveLength(1);
  for (const path of stores) {
    const header = readFileSync(join(userDataDir, path)).subarray(0, 16);
    expect(header).toHaveLength(16);
    expect(header.toString('latin1')).not.toContain('SQLite');
  }
});

test('the search for traces finds what is there', ({ userDataDir }) => {
  const markers: Markers = new Map([['name', formsOf(typed.familyName)]]);
  const path = join(userDataDir, 'deeper', 'file.bin');
  mkdirSync(join(userDataDir, 'deeper'));
  for (const form of formsOf(typed.familyName)) {
    writeFileSync(path, Buffer.concat([Buffer.alloc(4097, 7), form, Buffer.alloc(99)]));
    expect(tracesOf(markers, userDataDir)).toEqual([`name in ${path}`]);
  }
  rmSync(path);
  expect(tracesOf(markers, userDataDir)).toEqual([]);
});

async function recordEverything(page: Page, photo: PickedFile): Promise<void> {
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
