import { expect, type Locator, type Page } from '@playwright/test';
import { fillBruise, injuryForm, regionLine, saveInjury } from './e2e-examination.ts';
import { addExamination, caseIdOf } from './e2e-new-examination.ts';
import { drawnPhoto, falsePhoto } from './e2e-photos.ts';
import { editionAfter } from './next-edition.ts';

/** Two cases of a training vault: one with everything in it, and one that is being examined. */
export interface TourCases {
  readonly full: string;
  readonly open: string;
  /** A case in which a trace was taken and handed over. */
  readonly traced: string;
}

/** A screen, or a state of one, and the way there in whatever language the app speaks. */
export interface TourStop {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

/** Adds a case with one injury to a training vault that has just been opened in Dutch. */
export async function prepareTour(page: Page): Promise<TourCases> {
  await page.getByRole('rowheader', { name: 'Oefenkind Robin' }).click();
  await expect(page.getByRole('navigation', { name: 'Onderdelen van het dossier' })).toBeVisible();
  const traced = caseIdOf(page);
  await page.keyboard.press('Alt+0');
  await page.getByRole('rowheader', { name: 'Oefenkind Bo' }).click();
  await expect(page.getByRole('navigation', { name: 'Onderdelen van het dossier' })).toBeVisible();
  const full = caseIdOf(page);
  const open = await addExamination(page);
  await regionLine(page, 'hoofd').press('n');
  await regionLine(page, 'linkerbeen').press('ArrowRight');
  await regionLine(page, 'linkeronderbeen').press('Enter');
  const bruise = { length: '16', width: '11', shape: 'ovaal', colours: ['blauw'], pattern: 'geen herkenbaar patroon' };
  await fillBruise(injuryForm(page), bruise);
  await saveInjury(page, 1);
  return { full, open, traced };
}

/** Every screen behind the lock, in the order of the work. */
export const tourStops = ({ full, open, traced }: TourCases): readonly TourStop[] => [
  { name: 'worklist', open: to('/', (page) => page.getByRole('row').nth(2)) },
  { name: 'new-case', open: to('/cases/new', submitButton) },
  { name: 'new-case-refused', open: refusedNewCase },
  { name: 'case', open: to(`/cases/${full}/dossier`, (page) => page.getByRole('table')) },
  { name: 'case-contact', open: to(`/cases/${open}/dossier?item=new-contact`, submitButton) },
  { name: 'case-consent', open: consentDialog(open) },
  { name: 'case-consent-withdrawn', open: consentAnswered(full, 2) },
  { name: 'case-consent-overridden', open: consentAnswered(full, 3) },
  { name: 'case-position', open: legalPosition(full) },
  { name: 'examination-frozen', open: to(`/cases/${full}/examination`, drawing) },
  { name: 'examination-open', open: to(`/cases/${open}/examination`, drawing) },
  { name: 'examination-circumstances', open: tabOf(`/cases/${open}/examination`, 1) },
  { name: 'examination-statements', open: tabOf(`/cases/${full}/examination`, 2) },
  { name: 'examination-general', open: tabOf(`/cases/${open}/examination`, 3) },
  { name: 'examination-anogenital-closed', open: tabOf(`/cases/${open}/examination`, 4) },
  { name: 'examination-anogenital', open: anogenital(open) },
  { name: 'injury-form', open: newInjury(open) },
  { name: 'photos', open: photosWithDetails(full) },
  { name: 'photo-viewer', open: photoViewer(full) },
  { name: 'photo-viewer-zoomed', open: photoZoomed(full) },
  { name: 'photo-compare', open: photosCompared(full) },
  { name: 'photos-adding', open: photosChosen(open) },
  { name: 'traces', open: traces(traced) },
  { name: 'traces-form', open: newTrace(open) },
  { name: 'traces-transfer', open: transferDialog(traced) },
  { name: 'description-frozen', open: to(`/cases/${full}/description`, paragraph) },
  { name: 'description-open', open: paragraphEditor(open) },
  {
    name: 'interpretation-closed',
    open: to(`/cases/${open}/interpretation`, (page) => page.getByRole('heading', { level: 3 })),
  },
  ...[0, 1, 2, 3, 4, 5].map((tab) => ({
    name: `interpretation-${tab + 1}`,
    open: tabOf(`/cases/${full}/interpretation`, tab),
  })),
  { name: 'report', open: to(`/cases/${full}/report`, submitButton) },
  { name: 'registration', open: to(`/cases/${full}/registration`, (page) => page.getByRole('table')) },
  { name: 'region', open: to('/region', (page) => page.getByRole('table')) },
  { name: 'trail', open: to('/trail', (page) => page.getByRole('row').nth(2)) },
  { name: 'trail-of-case', open: to(`/trail?case=${full}`, (page) => page.getByRole('row').nth(2)) },
  { name: 'trail-entry', open: trailEntry },
  { name: 'trail-checked', open: trailChecked },
  { name: 'people', open: to('/people', (page) => page.getByRole('table')) },
  { name: 'people-add', open: peopleDialog(0) },
  { name: 'people-recovery', open: tabOf('/people', 1) },
  { name: 'people-make-recovery', open: peopleDialog(1) },
  { name: 'people-rights', open: tabOf('/people', 2) },
  { name: 'settings', open: to('/settings', (page) => page.getByRole('table')) },
  { name: 'settings-editions', open: editionsInSight },
  { name: 'settings-edition', open: editionToLoad(false) },
  { name: 'settings-edition-refused', open: editionToLoad(true) },
  { name: 'palette', open: overlay('Control+k') },
  { name: 'keys', open: overlay('?') },
];

/** The case with a trace shows its chain at once. */
function traces(caseId: string): TourStop['open'] {
  return to(`/cases/${caseId}/traces`, traceLink);
}

function newTrace(caseId: string): TourStop['open'] {
  return async (page) => {
    await to(`/cases/${caseId}/traces`, (screen) => screen.getByRole('heading', { level: 2 }))(page);
    await page.keyboard.press('n');
    await expect(page.locator('button[type=submit]').last()).toBeVisible();
  };
}

/** Opened by the button at the head of the chain. */
function transferDialog(caseId: string): TourStop['open'] {
  return async (page) => {
    await traces(caseId)(page);
    await page
      .getByRole('region')
      .filter({ has: traceLink(page) })
      .getByRole('button')
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
  };
}

const traceLink: Sign = (page) => page.getByRole('listitem').filter({ hasText: '→' });

type Sign = (page: Page) => Locator;

const submitButton: Sign = (page) => page.locator('button[type=submit]');
const drawing: Sign = (page) => page.getByRole('application').locator('path');
const paragraph: Sign = (page) => page.getByRole('article').getByRole('heading', { level: 3 });

/** Goes to an address and waits for a sign that its screen is there. */
const to =
  (address: string, sign: Sign) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press('Escape');
    // By way of a screen that holds nothing, so that every stop starts afresh.
    await goTo(page, '/nowhere');
    await goTo(page, address);
    await expect(sign(page).first()).toBeVisible();
  };

const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);

const tabOf =
  (address: string, index: number) =>
  async (page: Page): Promise<void> => {
    await to(address, (screen) => screen.getByRole('tab'))(page);
    await page.getByRole('tab').nth(index).click();
    await expect(page.getByRole('tab').nth(index)).toHaveAttribute('aria-selected', 'true');
  };

/** The examination of genitals and anus, opened, with one position and one finding begun. */
const anogenital =
  (caseId: string) =>
  async (page: Page): Promise<void> => {
    await tabOf(`/cases/${caseId}/examination`, 4)(page);
    const panel = page.getByRole('tabpanel');
    await panel.getByRole('button').first().click();
    const lists = panel.locator('section > ol + button');
    await lists.nth(0).click();
    await lists.nth(1).click();
    // What was begun on an earlier visit is kept as a draft.
    await expect(panel.locator('ol > li').nth(1)).toBeVisible();
  };

/** The dialog that the one main button of a tab of people and rights opens. */
const peopleDialog =
  (tab: number) =>
  async (page: Page): Promise<void> => {
    await tabOf('/people', tab)(page);
    await page.getByRole('tabpanel').getByRole('region').getByRole('button').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  };

const overlay =
  (keys: string) =>
  async (page: Page): Promise<void> => {
    await to('/', (screen) => screen.getByRole('row').nth(2))(page);
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible();
  };

async function trailEntry(page: Page): Promise<void> {
  await to('/trail', (screen) => screen.getByRole('row').nth(2))(page);
  await page.getByRole('row').nth(2).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function trailChecked(page: Page): Promise<void> {
  await to('/trail', (screen) => screen.getByRole('row').nth(2))(page);
  await page.locator('main header').getByRole('button').first().click();
  await expect(page.getByRole('status').filter({ has: page.locator('strong') })).toBeVisible();
}

async function refusedNewCase(page: Page): Promise<void> {
  await to('/cases/new', submitButton)(page);
  await submitButton(page).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
}

const consentDialog =
  (caseId: string) =>
  async (page: Page): Promise<void> => {
    await to(`/cases/${caseId}/dossier`, (screen) => screen.getByRole('table'))(page);
    await page.getByRole('table').getByRole('button').nth(1).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  };

/** The dialog of an answer about photos by one of the answers, counted from 0 in the order of the standard. */
const consentAnswered =
  (caseId: string, answer: number) =>
  async (page: Page): Promise<void> => {
    await to(`/cases/${caseId}/dossier`, (screen) => screen.getByRole('table'))(page);
    await page.getByRole('table').getByRole('row').nth(3).getByRole('button').nth(1).click();
    const radio = page.getByRole('dialog').getByRole('radio').nth(answer);
    await radio.check();
    await expect(radio).toBeChecked();
  };

const legalPosition =
  (caseId: string) =>
  async (page: Page): Promise<void> => {
    await to(`/cases/${caseId}/dossier`, (screen) => screen.getByRole('table'))(page);
    const panel = page.getByRole('region').filter({ has: page.getByRole('table') });
    await panel.getByRole('button').first().click();
    await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
  };

const newInjury =
  (caseId: string) =>
  async (page: Page): Promise<void> => {
    await to(`/cases/${caseId}/examination`, drawing)(page);
    await page.keyboard.press('Alt+l');
    const form = page.locator('form').filter({ has: page.getByRole('heading', { level: 2 }) });
    // The first kind of injury of the standard.
    await form.getByRole('combobox').nth(1).press('ArrowDown');
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.keyboard.press('Control+s');
    await expect(form.getByRole('alert').first()).toBeVisible();
  };

async function editionsInSight(page: Page): Promise<void> {
  await to('/settings', (screen) => screen.getByRole('article'))(page);
  await page.getByRole('article').first().scrollIntoViewIfNeeded();
}

/** What is said of a file with an edition of the standard: what it changes, or what is wrong with it. */
const editionToLoad =
  (broken: boolean) =>
  async (page: Page): Promise<void> => {
    await to('/settings', (screen) => screen.getByRole('article'))(page);
    const edition = editionAfter();
    if (broken) edition['injury-types'][0]?.descriptors.push({ id: 'not-there', required: false });
    const buffer = Buffer.from(JSON.stringify(edition));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'uitgave.json', mimeType: 'application/json', buffer });
    await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
  };

const photoTile: Sign = (page) => page.getByRole('img');

const photosWithDetails =
  (caseId: string) =>
  async (page: Page): Promise<void> => {
    await to(`/cases/${caseId}/photos`, photoTile)(page);
    await photoTile(page).first().click();
  };

const photoViewer =
  (caseId: string) =>
  async (page: Page): Promise<void> => {
    await photosWithDetails(caseId)(page);
    await photoTile(page).first().dblclick();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  };

/** The annotations of a photo that is shown at its actual pixels. */
const photoZoomed =
  (caseId: string) =>
  async (page: Page): Promise<void> => {
    await photoViewer(caseId)(page);
    await page.getByRole('dialog').getByRole('application').press('1');
    await page.getByRole('dialog').getByRole('tab').nth(1).click();
    await expect(page.getByRole('dialog').getByRole('tabpanel').getByRole('checkbox').first()).toBeVisible();
  };

const photosCompared =
  (caseId: string) =>
  async (page: Page): Promise<void> => {
    await photoViewer(caseId)(page);
    await page.getByRole('dialog').getByRole('toolbar').first().getByRole('button').nth(7).click();
    await expect(page.getByRole('dialog').getByRole('img')).toHaveCount(2);
  };

const photosChosen =
  (caseId: string) =>
  async (page: Page): Promise<void> => {
    await to(`/cases/${caseId}/photos`, (screen) => screen.getByRole('heading'))(page);
    const files = [await drawnPhoto('IMG_2041.jpg', '#6b4a7a'), falsePhoto('verslag.jpg')];
    await page.locator('input[type=file][multiple]').setInputFiles([...files]);
    await expect(submitButton(page)).toBeVisible();
  };

const paragraphEditor =
  (caseId: string) =>
  async (page: Page): Promise<void> => {
    await to(`/cases/${caseId}/description`, paragraph)(page);
    await page.getByRole('article').getByRole('button').last().click();
    await expect(page.getByRole('article').getByRole('textbox')).toBeVisible();
  };
