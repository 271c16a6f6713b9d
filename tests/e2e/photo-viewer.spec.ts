import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { openSection } from '../support/e2e-case.ts';
import { button, selectField, textField } from '../support/e2e-fields.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { addPickedPhotos, drawnPhoto, type PickedFile, pickPhotos } from '../support/e2e-photos.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

/** Twelve megapixels: a camera's worth of noise, so that the file is as large as a real one. */
async function largePhoto(name: string): Promise<PickedFile> {
  const noise = { type: 'gaussian', mean: 150, sigma: 20 } as const;
  const picture = sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#d9b8a0', noise } });
  return { name, mimeType: 'image/jpeg', buffer: await picture.jpeg({ quality: 90 }).toBuffer() };
}

test('photos are looked at closely, annotated, compared and hidden by keys; an intimate one after a reason', async ({
  launch,
}, info) => {
  test.setTimeout(240_000);
  const { page } = await launch();
  await prepareWindow(page);
  await openNewExamination(page);
  await openSection(page, "Foto's");
  await pickPhotos(page, [await largePhoto('groot.jpg'), await drawnPhoto('klein.jpg', '#6b4a7a')]);
  await addPickedPhotos(page, { step: 'dichtbij met meetlat', scale: 'rechte meetlat' });
  await expect(page.getByRole('list').locator('[data-photo]')).toHaveCount(2);
  await page.locator('[data-photo] img').nth(1).waitFor();

  const viewer = page.getByRole('dialog');
  await page.locator('[data-photo]').first().dblclick();
  await sharpIn(viewer);
  await test.step('full resolution', () => looksClosely(page, viewer, info.annotations));
  await test.step('accessible', () => expectAccessible(page));
  await test.step('annotations', () => annotates(page, viewer));
  await test.step('comparison', () => compares(page, viewer));
  await test.step('hiding', () => hides(page, viewer));
  await test.step('intimate', () => asksReason(page, viewer));
});

const canvasOf = (viewer: Locator): Locator => viewer.locator('canvas[data-photo-canvas]');
const frameOf = (viewer: Locator): Locator => viewer.getByRole('application').first();

async function sharpIn(viewer: Locator): Promise<void> {
  await expect(canvasOf(viewer).first()).toHaveAttribute('data-sharp', 'true', { timeout: 20_000 });
}

async function looksClosely(
  page: Page,
  viewer: Locator,
  notes: { type: string; description?: string }[],
): Promise<void> {
  const names = [await canvasOf(viewer).getAttribute('data-photo-canvas')];
  const time = async (what: string, key: string): Promise<void> => {
    const start = Date.now();
    await page.keyboard.press(key);
    await sharpIn(viewer);
    notes.push({ type: what, description: `${Date.now() - start} ms` });
  };
  await frameOf(viewer).focus();
  await time('1:1, the first time', '1');
  await expect(viewer.getByText('100 %')).toBeVisible();
  await time('moved by a key', 'ArrowRight');
  await page.keyboard.press('0');
  await time('the next photo', 'PageDown');
  names.push(await canvasOf(viewer).getAttribute('data-photo-canvas'));
  expect(new Set(names).size).toBe(2);
  await time('back again', 'Home');
  await expect(canvasOf(viewer)).toHaveAttribute('data-photo-canvas', names[0] ?? '');
  process.stdout.write(`${notes.map(({ type, description }) => `${type}: ${description}`).join('; ')}\n`);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('[role="dialog"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

async function annotates(page: Page, viewer: Locator): Promise<void> {
  await viewer.getByRole('tab', { name: 'Aantekeningen' }).click();
  await button(viewer, 'Pijl').click();
  await textField(viewer, 'Tekst').fill('rand');
  await button(viewer, 'In het midden zetten').click();
  const arrow = frameOf(viewer).getByRole('button', { name: 'Pijl: rand' });
  await expect(arrow).toBeVisible();
  await arrow.focus();
  const before = await arrow.boundingBox();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => ((await arrow.boundingBox())?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(8);
  await expect(button(viewer, 'Ongedaan maken')).toBeEnabled();
  await page.keyboard.press('Delete');
  await expect(arrow).toHaveCount(0);
  await button(viewer, 'Ongedaan maken').click();
  await expect(arrow).toHaveCount(1);
  await expect(viewer.getByRole('checkbox', { name: 'In het rapport' })).not.toBeChecked();
  await expectAccessible(page);
}

async function compares(page: Page, viewer: Locator): Promise<void> {
  await button(viewer, 'Vergelijken').click();
  await expect(canvasOf(viewer)).toHaveCount(2);
  await expectAccessible(page);
  const lies = (index: number): Promise<Buffer> => canvasOf(viewer).nth(index).screenshot();
  const [first, second] = [await lies(0), await lies(1)];
  await frameOf(viewer).focus();
  await page.keyboard.press('+');
  await expect.poll(async () => first.equals(await lies(0))).toBe(false);
  await expect.poll(async () => second.equals(await lies(1))).toBe(false);
  await button(viewer, 'Gelijkleggen met twee puntenparen').click();
  const panes = viewer.getByRole('application');
  for (const [pane, x] of [
    [0, 100],
    [1, 120],
    [0, 220],
    [1, 200],
  ] as const)
    await panes.nth(pane).click({ position: { x, y: 150 } });
  await expect(viewer.getByText('Gelijkgelegd.')).toBeVisible();
  await selectField(viewer, 'Opstelling').selectOption({ label: 'Schuif' });
  await expect(viewer.getByRole('slider', { name: 'Plaats van de schuif' })).toBeVisible();
  await button(viewer, 'Terug naar één foto').click();
  await sharpIn(viewer);
}

async function hides(page: Page, viewer: Locator): Promise<void> {
  await frameOf(viewer).focus();
  await page.keyboard.press('h');
  await expect(viewer.getByText('Het beeld is verborgen.')).toBeVisible();
  await expect(viewer.locator('canvas')).toHaveCount(0);
  await button(viewer, 'Weer tonen').click();
  await sharpIn(viewer);
}

async function asksReason(page: Page, viewer: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  const details = page.getByRole('region', { name: 'Gegevens', exact: true });
  await details.locator('[name="details.intimate"]').check();
  await button(details, 'Opslaan').last().click();
  await page.locator('[data-photo]').first().dblclick();
  await expect(viewer.getByText('Reden om te openen')).toBeVisible();
  await expect(viewer.locator('canvas')).toHaveCount(0);
  await expect(button(viewer, 'Toon deze foto')).toBeDisabled();
  await viewer.getByRole('radio', { name: 'Meten', exact: true }).check();
  await button(viewer, 'Toon deze foto').click();
  await sharpIn(viewer);
  await frameOf(viewer).focus();
  await page.keyboard.press('PageDown');
  await sharpIn(viewer);
  await page.keyboard.press('PageUp');
  await expect(viewer.getByText('Reden om te openen')).toBeVisible();
}
