import { expect, type Locator, type Page } from '@playwright/test';
import { chooseTool } from '../support/e2e-body-map.ts';
import { bodyView, injuryForm, saveInjury } from '../support/e2e-examination.ts';
import { answer, button, choose, find, selectField } from '../support/e2e-fields.ts';
import { arrowToAnswer, tabTo, typeChoice, typeSearch } from '../support/e2e-keyboard.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

test('point, line and outline on the body and on a close-up by keyboard alone', async ({ launch }) => {
  test.setTimeout(180_000);
  const page = await prepareWindow((await launch()).page);
  await openNewExamination(page);
  const front = bodyView(page, 'Voor');
  await press(page, ['Alt+m']);
  await expect(front).toBeFocused();

  await press(page, ['p', 'ArrowDown', 'ArrowDown', 'Enter']);
  await expect(selectField(injuryForm(page), 'Soort letsel')).toBeFocused();
  await saveAs(page, 1);

  await press(page, ['Alt+m']);
  await expect(front).toBeFocused();
  await press(page, ['l', 'Enter', 'Shift+ArrowRight', 'Enter', 'Shift+ArrowDown', 'Enter', 'Control+Enter']);
  await expect(injuryForm(page).getByText(/\(getekende lijn\)/)).toBeVisible();
  await expect(selectField(injuryForm(page), 'Soort letsel')).toBeFocused();
  await tabTo(front, 'Shift+Tab');
  await changeLine(page);
  await saveAs(page, 2);

  await press(page, ['Alt+m']);
  await expect(front).toBeFocused();
  await press(page, ['6']);
  const face = bodyView(page, 'Gezicht');
  await expect(face).toBeFocused();
  await expect(page.getByText('2 letsels niet op deze tekening')).toBeVisible();
  await press(page, ['o', 'ArrowUp', 'Enter', 'Shift+ArrowRight', 'Enter', 'Shift+ArrowDown', 'Enter', 'Backspace']);
  await press(page, ['Shift+ArrowDown', 'Enter', 'Control+Enter']);
  await expect(injuryForm(page).getByText(/\(getekende omtrek\)/)).toBeVisible();
  await expect(selectField(injuryForm(page), 'Soort letsel')).toBeFocused();
  await saveAs(page, 3);

  await press(page, ['Alt+m']);
  await expect(face).toBeFocused();
  await press(page, ['2']);
  await expect(bodyView(page, 'Achter')).toBeFocused();
  await expect(
    bodyView(page, 'Achter').getByRole('button', { name: /^Letsel 1.*\(aan een andere zijde\)$/ }),
  ).toBeVisible();
  await press(page, ['?']);
  await expect(page.getByRole('dialog', { name: 'Toetsen van de lichaamskaart' })).toBeVisible();
  await press(page, ['Escape']);
  await expect(bodyView(page, 'Achter')).toBeFocused();
  await press(page, [']', ']', 'Enter']);
  await expect(injuryForm(page).getByRole('heading', { name: 'Letsel 2' })).toBeVisible();
  await expect(front).toBeVisible();
});

test('freehand with mouse, pen and finger; two fingers never draw', async ({ launch }) => {
  test.setTimeout(180_000);
  const page = await prepareWindow((await launch()).page);
  await openNewExamination(page);
  const front = bodyView(page, 'Voor');
  await front.focus();
  await press(page, ['o']);

  const ring = await ringOn(front);
  await page.mouse.move(...ring[0]);
  await page.mouse.down();
  for (const at of ring) await page.mouse.move(...at);
  await page.mouse.up();
  await expect(injuryForm(page).getByText(/borst.*\(getekende omtrek\)/)).toBeVisible();
  await expect(selectField(injuryForm(page), 'Soort letsel')).toBeFocused();
  const drawn = await chosenPath(page);
  expect(drawn).toMatch(/^M.*Z$/);
  expect(drawn.split('L').length).toBeGreaterThan(6);

  const grip = await ringOn(front, { size: 0.2 });
  await expect(button(page, 'Wijziging ongedaan maken')).toBeDisabled();
  await chooseTool(page, 'Wijzigen');
  await page.mouse.move(...grip[0]);
  await page.mouse.down();
  await page.mouse.move(grip[0][0] + 15, grip[0][1] + 25, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => chosenPath(page)).not.toBe(drawn);
  await button(page, 'Wijziging ongedaan maken').click();
  await expect.poll(() => chosenPath(page)).toBe(drawn);
  await button(page, 'Wijziging opnieuw doen').click();
  await expect.poll(() => chosenPath(page)).not.toBe(drawn);

  await chooseTool(page, 'Lijn');
  const devices = await page.context().newCDPSession(page);
  const pen = (type: string, [x, y]: Place) =>
    devices.send('Input.dispatchMouseEvent', {
      type: type as 'mousePressed',
      x,
      y,
      button: 'left',
      buttons: 1,
      clickCount: 1,
      pointerType: 'pen',
    });
  await pen('mousePressed', ring[0]);
  for (const at of ring.slice(0, 10)) await pen('mouseMoved', at);
  await pen('mouseReleased', ring[9] ?? ring[0]);
  await expect(injuryForm(page).getByText(/\(getekende lijn\)/)).toBeVisible();
  const byPen = await chosenPath(page);

  const touch = (type: string, places: readonly Place[]) =>
    devices.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: places.map(([x, y], id) => ({ x, y, id })),
    });
  const [first] = ring;
  const second: Place = [first[0] + 40, first[1] + 40];
  await touch('touchStart', [first]);
  for (const at of ring.slice(0, 6)) await touch('touchMove', [at]);
  await touch('touchStart', [first, second]);
  for (const step of [10, 20, 30]) await touch('touchMove', [first, [second[0] + step, second[1] + step]]);
  await touch('touchEnd', []);
  expect(await chosenPath(page)).toBe(byPen);
  await expect(front.locator('> g')).toHaveAttribute('transform', /scale\(1\.\d+\)/);

  await button(page, 'Hele tekening').click();
  await chooseTool(page, 'Omtrek');
  await touch('touchStart', [first]);
  for (const at of ring) await touch('touchMove', [at]);
  await touch('touchEnd', []);
  await expect(injuryForm(page).getByText(/\(getekende omtrek\)/)).toBeVisible();

  await find(injuryForm(page), 'Soort letsel', 'kneuzing zonder verkleuring');
  await answer(injuryForm(page), 'Zwelling', 'ja');
  await choose(injuryForm(page), 'Pijn', 'pijn bij aanraken');
  await saveInjury(page, 1);
});

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Moves, enlarges and bends the chosen line, and takes it all back but one move. */
async function changeLine(page: Page): Promise<void> {
  const drawn = await chosenPath(page);
  await press(page, ['e', 'Shift+ArrowDown']);
  await expect.poll(() => chosenPath(page)).not.toBe(drawn);
  const moved = await chosenPath(page);
  await expect(page.getByText(/^Hele tekening: /)).toBeVisible();
  await press(page, ['+', 'n', 'n']);
  await expect(page.getByText(/^Knoop 2 van 3: /)).toBeVisible();
  await press(page, ['Shift+ArrowLeft', 'Insert']);
  await expect(page.getByText(/^Knoop 3 van 4: /)).toBeVisible();
  await press(page, ['Delete', 'Escape']);
  await expect.poll(async () => (await chosenPath(page)).split('L').length).toBe(3);
  await press(page, ['Control+z', 'Control+z', 'Control+z', 'Control+z']);
  await expect.poll(() => chosenPath(page)).toBe(moved);
  await press(page, ['Control+z']);
  await expect.poll(() => chosenPath(page)).toBe(drawn);
  await press(page, ['Control+Shift+z', 'Escape']);
  await expect.poll(() => chosenPath(page)).toBe(moved);
}

/** Names the injury of the open form and saves it, by keyboard. */
async function saveAs(page: Page, number: number): Promise<void> {
  const form = injuryForm(page);
  await typeSearch(form, 'Soort letsel', 'kneuzing zonder verkleuring');
  await arrowToAnswer(form, 'Zwelling', 'ja');
  await typeChoice(form, 'Pijn', 'pijn bij aanraken');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(`Letsel ${number} is opgeslagen.`)).toBeVisible();
}

/** The line of the chosen mark on the drawing that is shown. */
const chosenPath = async (page: Page): Promise<string> =>
  (await page.locator('[data-mark][aria-pressed="true"] path').first().getAttribute('d')) ?? '';

type Place = readonly [number, number];

/** A ring on the chest, in pixels of the window. */
async function ringOn(drawing: Locator, { size = 1 } = {}): Promise<readonly [Place, ...Place[]]> {
  const box = await drawing.boundingBox();
  if (box === null) throw new Error('The drawing is not shown');
  const [x, y, radius] = [box.x + box.width * 0.5, box.y + box.height * 0.34, box.height * 0.035 * size];
  const at = (step: number): Place => [x + radius * Math.cos(step / 5), y + radius * Math.sin(step / 5)];
  return [at(0), ...Array.from({ length: 30 }, (_, step) => at(step + 1))];
}
